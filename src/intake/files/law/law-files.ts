import { CannotRun, refuse } from '../../../domain/problem/cannot-run.ts';
import { contentHash } from '../../document/content-hash.ts';
import type { Document } from '../../document/document.ts';
import { readFile } from '../../world/document-file.ts';
import { type Files, inFolder } from '../../world/files.ts';
import type { FindLaw, LawText, Prove } from './law.ts';
import { type PreparedFolder, preparedLaw } from './prepared.ts';
import { readLaw } from './read-law.ts';

const VERSION = /^\d{4}-\d{2}-\d{2}\.yaml$/;

const namesIn = (files: Files, folder: string): readonly string[] => {
  try {
    return files.list(folder);
  } catch {
    throw refuse({ code: 'file-unreadable', args: { path: folder } });
  }
};

const lawFiles = (files: Files, folder: string): readonly string[] =>
  namesIn(files, folder).flatMap((name) => {
    const path = inFolder(folder, name);
    const kind = files.kindOf(path);
    if (kind === 'folder') return lawFiles(files, path);
    return kind === 'file' && VERSION.test(name) ? [path] : [];
  });

const idOf = (folder: string, path: string): string =>
  path.slice(folder === '.' ? 0 : folder.length + 1, path.lastIndexOf('/'));

/** A dated file of the law and the folder of the law that it stands in. */
export interface Filed {
  readonly path: string;
  readonly folder: string;
}

/** The files of the law in some folders, by their ids. */
export const filedIn = (files: Files, folders: readonly string[]): ReadonlyMap<string, readonly Filed[]> => {
  const byId = new Map<string, Filed[]>();
  for (const folder of folders.filter((folder) => files.kindOf(folder) === 'folder'))
    for (const path of lawFiles(files, folder)) {
      const id = idOf(folder, path);
      byId.set(id, [...(byId.get(id) ?? []), { path, folder }]);
    }
  return byId;
};

/** The version of a law as its file is named. */
const versionIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);

export interface Reader {
  readonly read: (filed: Filed, id: string) => LawText;
  readonly find: FindLaw;
}

/** How files of the law are read: who proves those of a folder, and where some lie that were read before. */
interface Readings {
  readonly proofIn: (folder: string) => Prove;
  readonly prepared?: PreparedFolder;
}

const documentAt = (files: Files, path: string): Document => {
  const file = readFile(files, path);
  if ('problems' in file) throw new CannotRun(file.problems);
  return file.document;
};

/** Reads files of the law, each once; a version that is asked for while it is being read extends itself and is not found. */
export const makeReader = (
  files: Files,
  byId: ReadonlyMap<string, readonly Filed[]>,
  { proofIn, prepared }: Readings,
): Reader => {
  const done = new Map<string, LawText>();
  const reading = new Set<string>();
  const read = ({ path, folder }: Filed, id: string): LawText => {
    const known = done.get(path);
    if (known !== undefined) return known;
    const ready = prepared?.of === folder ? preparedLaw(files, prepared, path) : null;
    const text =
      ready === null
        ? readWhole({ path, folder }, id)
        : { document: () => documentAt(files, path), law: { law: ready } };
    done.set(path, text);
    return text;
  };
  const readWhole = ({ path, folder }: Filed, id: string): LawText => {
    const document = documentAt(files, path);
    reading.add(path);
    const text = readLaw(document, path, { id, find, prove: proofIn(folder), hash: contentHash });
    reading.delete(path);
    return text;
  };
  const find: FindLaw = (id, version) => {
    const filed = (byId.get(id) ?? []).find(({ path }) => versionIn(path) === version);
    return filed === undefined || reading.has(filed.path) ? null : read(filed, id);
  };
  return { read, find };
};
