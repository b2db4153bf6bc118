import { CannotRun } from '../../../domain/problem/cannot-run.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import type { Extends } from '../../../rubric/file/tailoring.ts';
import type { Document } from '../../document/document.ts';
import { type EntryKind, type Files, pathsBelow } from '../../world/files.ts';
import type { Draft, FindLaw, LawText, Prove } from './law.ts';
import { type PreparedFolder, preparedLaw } from './prepared.ts';

const VERSION = /^\d{4}-\d{2}-\d{2}\.yaml$/;

const isVersion = (name: string, kind: EntryKind): boolean => kind === 'file' && VERSION.test(name);

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
    for (const path of pathsBelow(files, folder, isVersion)) {
      const id = idOf(folder, path);
      byId.set(id, [...(byId.get(id) ?? []), { path, folder }]);
    }
  return byId;
};

/** The version of a law as its file is named. */
const versionIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);

/** Finds versions among the files of some folders. */
export const findFiled =
  (byId: ReadonlyMap<string, readonly Filed[]>): FindFiled =>
  (id, version) =>
    byId.get(id)?.find(({ path }) => versionIn(path) === version);

export interface Reader {
  readonly read: (filed: Filed, id: string) => LawText;
  readonly find: FindLaw;
}

/** What reads a file of the law in full, and proves it. */
export interface WholeReading {
  readonly document: (files: Files, path: string) => Document;
  readonly read: (
    document: Document,
    path: string,
    reading: { readonly id: string; readonly find: FindLaw; readonly prove: Prove },
  ) => LawText;
  readonly extendedBy: (document: Document) => Extends | null;
  readonly prove: Prove;
}

/** A file that waits for what it extends. */
interface Waiting {
  readonly filed: Filed;
  readonly id: string;
  readonly document: Document;
}

/** How files of the law are read: in full, unless all that are asked for were read before and lie somewhere; and of which a proof need not be asked. */
interface Readings {
  readonly whole: WholeReading | null;
  readonly prepared: PreparedFolder | null;
  readonly isProven: (folder: string, draft: Draft) => boolean;
  /** Where a version is looked for that is none of the files. */
  readonly elsewhere?: FindLaw;
}

/** What cannot be run with gives its problems. */
const orProblems = <T, Other>(
  work: () => T,
  otherwise: (problems: readonly Problem[]) => Other,
): T | Other => {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof CannotRun)) throw cause;
    return otherwise(cause.problems);
  }
};

/** The file of a version, where there is one. */
export type FindFiled = (id: string, version: string) => Filed | undefined;

/** Reads files of the law, each once; a version that is asked for while it is being read extends itself. */
export const makeReader = (
  files: Files,
  filed: FindFiled,
  { whole, prepared, isProven, elsewhere = () => null }: Readings,
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
        : { document: () => fully(path).document(files, path), law: { law: ready } };
    done.set(path, text);
    return text;
  };
  const fully = (path: string): WholeReading => {
    if (whole === null) throw new Error(`${path}: nobody was ready to read it in full`);
    return whole;
  };
  const documentOf = ({ path }: Filed): Document => fully(path).document(files, path);
  const readOne = ({ filed: { path, folder }, id, document }: Waiting): LawText => {
    const { read: readIn, prove } = fully(path);
    const text = readIn(document, path, {
      ...{ id, find },
      prove: (draft) => (isProven(folder, draft) ? [] : prove(draft)),
    });
    reading.delete(path);
    return text;
  };
  /** What a file extends, where that is still to be read and can be. */
  const extendedFrom = ({ filed: { path }, document }: Waiting): Waiting | null => {
    const parent = fully(path).extendedBy(document);
    const known = parent === null ? undefined : filed(parent.rubric, parent.version);
    const isOpen = known !== undefined && !done.has(known.path) && !reading.has(known.path);
    if (parent === null || !isOpen || prepared?.of === known.folder) return null;
    return orProblems(
      () => ({ filed: known, id: parent.rubric, document: documentOf(known) }),
      () => null,
    );
  };
  /** What a file waits for is read before it: however long the way to the last of them is, no reading stands inside another. */
  const readWhole = (filed: Filed, id: string): LawText => {
    const first: Waiting = { filed, id, document: documentOf(filed) };
    const waiting: Waiting[] = [];
    for (let next: Waiting | null = first; next !== null; next = extendedFrom(next)) {
      waiting.push(next);
      reading.add(next.filed.path);
    }
    for (const one of waiting.slice(1).reverse()) done.set(one.filed.path, readOne(one));
    return readOne(first);
  };
  /** One that is past reading is no more to be extended than one that is read and has faults. */
  const readable = (filed: Filed, id: string): LawText =>
    orProblems(
      () => read(filed, id),
      (problems) => ({
        document: () => {
          throw new CannotRun(problems);
        },
        law: { problems },
      }),
    );
  const find: FindLaw = (id, version) => {
    const known = filed(id, version);
    if (known === undefined) return elsewhere(id, version);
    return reading.has(known.path) ? 'circle' : readable(known, id);
  };
  return { read, find };
};
