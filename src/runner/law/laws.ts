import { CannotRun, refuse } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { type Day, parseDay } from '../../domain/values/day.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { contentHash } from '../../intake/document/content-hash.ts';
import type { Document } from '../../intake/document/document.ts';
import { inForceOf, type Law } from '../../intake/files/law/law.ts';
import type { Library } from '../../intake/files/law/library.ts';
import { readLaw } from '../../intake/files/law/read-law.ts';
import { WORKSPACE_FILE } from '../../intake/files/workspace-names.ts';
import { readFile } from '../../intake/world/document-file.ts';
import { type EntryKind, pathGiven, pathsBelow } from '../../intake/world/files.ts';
import { prove } from '../../rubric/proof/index.ts';
import type { Io } from '../io.ts';
import { ownLaw, type Session } from '../session.ts';
import { findBeside } from './find-beside.ts';

/** One file of the law that a call is about, as far as it could be read. */
export interface ReadLaw {
  readonly path: string;
  readonly law: Law | null;
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}

const ofLibrary = (library: Library, law: Law): ReadLaw => ({
  path: law.path,
  law,
  document: library.textAt(law.id, law.path)?.document() ?? null,
  problems: [],
});

/** A file that is none of the law at hand. */
const ofFile = (path: string, { io }: Session, findFor: ReturnType<typeof findBeside>): ReadLaw => {
  const read = readFile(io.files, path);
  if ('problems' in read) return { path, law: null, document: null, problems: read.problems };
  const find = findFor(read.document);
  const { document, law } = readLaw(read.document, path, { prove, hash: contentHash, find });
  return 'problems' in law
    ? { path, law: null, document: document(), problems: law.problems }
    : { path, law: law.law, document: document(), problems: [] };
};

/** One file of the law in its place. */
const ofPlace = ({ library }: Session, id: string, path: string): ReadLaw => {
  const nothing = { path, law: null, document: null };
  try {
    const text = library.textAt(id, path);
    if (text === undefined) return { ...nothing, problems: [] };
    return 'problems' in text.law
      ? { ...nothing, problems: text.law.problems }
      : { path, law: text.law.law, document: text.document(), problems: [] };
  } catch (cause) {
    if (cause instanceof CannotRun) return { ...nothing, problems: cause.problems };
    throw cause;
  }
};

/** The versions of an id, each by itself; a broken one hides none of the others. */
export const versionsOf = (session: Session, id: string): readonly ReadLaw[] => {
  const { library } = session;
  try {
    return library.versions(id).map((law) => ofLibrary(library, law));
  } catch (cause) {
    if (!(cause instanceof CannotRun)) throw cause;
    const read = library.pathsOf(id).map((path) => ofPlace(session, id, path));
    if (read.some(({ problems }) => problems.length > 0)) return read;
    // Each file is sound; what is wrong is said of the whole, as a published version that changed.
    const path = cause.problems[0]?.location?.file ?? id;
    return [{ path, law: null, document: null, problems: cause.problems }];
  }
};

/** The law at hand that a file is, where it is one. */
const ofLibraryFile = (session: Session, path: string): ReadLaw | undefined => {
  const { io, library } = session;
  const identity = io.files.identityOf(path);
  const id = library.ids.find((one) =>
    library.pathsOf(one).some((known) => io.files.identityOf(known) === identity),
  );
  return id === undefined
    ? undefined
    : versionsOf(session, id).find((one) => io.files.identityOf(one.path) === identity);
};

const ofFiles = (session: Session, paths: readonly string[]): readonly ReadLaw[] => {
  const findFor = findBeside(session);
  return paths.map((path) => ofLibraryFile(session, path) ?? ofFile(path, session, findFor));
};

const looksLikeFile = (io: Io, written: string): boolean => io.files.kindOf(written, true) === 'file';

const LAW_FILE = /\.ya?ml$/i;
const BESIDE_LAW = /\.(?:cases|form)\.ya?ml$/i;

/** What in a folder is taken for law: all in YAML but what stands beside law, and the file of a workspace. */
const isLaw = (name: string, kind: EntryKind): boolean =>
  kind === 'file' && LAW_FILE.test(name) && !BESIDE_LAW.test(name) && name !== WORKSPACE_FILE;

const unknown = (library: Library, id: string) =>
  refuse({ code: 'rubric-unknown', args: { id, suggestion: nearest(id, library.ids) } });

/** What an argument means: a file, a folder of files, an id with all its versions or those of its sheets, or one version as `id@day`. */
export const lawsMeant = (session: Session, written: string): readonly ReadLaw[] => {
  const { io, library } = session;
  if (looksLikeFile(io, written)) return ofFiles(session, [written]);
  const [id = written, version] = written.split('@');
  const ids = library.ids.includes(id) ? [id] : library.membersOf(id);
  const folder = pathGiven(written);
  if (ids.length === 0 && io.files.kindOf(folder, true) === 'folder') {
    const paths = pathsBelow(io.files, folder, isLaw);
    if (paths.length > 0) return ofFiles(session, paths);
    throw refuse({ code: 'rubric-unknown', args: { id: written, suggestion: null, isFolder: true } });
  }
  if (ids.length === 0) throw unknown(library, id);
  const laws = ids.flatMap((one) => versionsOf(session, one));
  if (version === undefined) return laws;
  const day: Day | undefined = parseDay(version);
  const found = laws.filter(({ law }) => law !== null && inForceOf(law).inForce.from === day);
  const broken = laws.filter(({ law }) => law === null);
  if (found.length === 0 && broken.length > 0) return broken;
  if (found.length === 0)
    throw refuse({
      code: 'no-version',
      args: {
        id,
        date: version,
        versions: laws.flatMap(({ law }) => (law === null ? [] : [inForceOf(law).inForce.from])),
      },
    });
  return found;
};

/** The laws that some arguments mean; without any, all the law at hand. */
export const lawsFor = (session: Session, written: readonly string[]): readonly ReadLaw[] =>
  written.length === 0
    ? session.library.ids.flatMap((id) => versionsOf(session, id))
    : written.flatMap((one) => lawsMeant(session, one));

/** The same, but without arguments only the workspace's own law, where it has any: the shipped one is not for its people to mend. */
export const ownLawsFor = (session: Session, written: readonly string[]): readonly ReadLaw[] => {
  const folder = ownLaw(session);
  const laws = lawsFor(session, written);
  const own = folder === null ? [] : laws.filter(({ path }) => path.startsWith(`${folder}/`));
  return written.length === 0 && own.length > 0 ? own : laws;
};
