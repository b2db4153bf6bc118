import { refuse } from '../domain/problem/cannot-run.ts';
import { type Collected, collect, STANDARD_INPUT } from '../intake/files/collect.ts';
import { type Filed, filedIn, type WholeReading } from '../intake/files/law/law-files.ts';
import { type Library, libraryOf } from '../intake/files/law/library.ts';
import { isPrepared, type PreparedFolder } from '../intake/files/law/prepared.ts';
import { requireRubric } from '../intake/files/law/required-rubric.ts';
import type { OpenWorkspace } from '../intake/files/workspace.ts';
import { OWN_LAW, WORKSPACE_FILE } from '../intake/files/workspace-names.ts';
import { findWorkspace, sheetsFolder } from '../intake/files/workspace-place.ts';
import { inFolder, pathGiven } from '../intake/world/files.ts';
import type { Io } from './io.ts';

/** What a command works in: the workspace, if any, and the law at hand. */
export interface Session {
  readonly io: Io;
  readonly workspace: OpenWorkspace | null;
  readonly library: Library;
}

interface Wanted {
  readonly workspace?: string;
  readonly rubric?: string;
}

const folderOf = (io: Io, paths: readonly string[], named: string | undefined): string | undefined => {
  if (named !== undefined) return named;
  const here = findWorkspace(io.files, io.ancestors('.'));
  if (here !== undefined) return here;
  const found = paths
    .filter((path) => path !== STANDARD_INPUT)
    .flatMap((path) => findWorkspace(io.files, io.ancestors(path)) ?? []);
  const [first] = found;
  const other = found.find(
    (folder) => first !== undefined && io.files.identityOf(folder) !== io.files.identityOf(first),
  );
  if (first !== undefined && other !== undefined)
    throw refuse({ code: 'two-workspaces', args: { first, second: other } });
  return first;
};

/** The folder of the workspace's own law; `null` outside any workspace. */
export const ownLaw = ({ workspace }: Session): string | null =>
  workspace === null ? null : inFolder(workspace.folder, OWN_LAW);

/** The shipped law as it was read when the program was built. */
export const shipped = ({ lawFolder, preparedLaw }: Io): PreparedFolder => ({
  of: lawFolder,
  folder: preparedLaw,
});

/** What reads and checks a workspace is loaded where there is one. */
const opened = async (io: Io, folder: string): Promise<OpenWorkspace> =>
  (await import('../intake/files/workspace.ts')).openWorkspace(io.files, folder);

/** What reads the law in full, and proves it. */
const loadWhole = async (): Promise<WholeReading> => {
  const { wholeReading } = await import('../intake/files/law/whole-library.ts');
  const { prove } = await import('../rubric/proof/index.ts');
  return wholeReading(prove);
};

type ByRubric = ReadonlyMap<string, readonly Filed[]>;

const isAllPrepared = (io: Io, byId: ByRubric): boolean =>
  [...byId.values()]
    .flat()
    .every(({ path, folder }) => folder === io.lawFolder && isPrepared(io.files, shipped(io), path));

const open = async (
  io: Io,
  paths: readonly string[],
  wanted: Wanted,
  load: (byId: ByRubric) => Promise<WholeReading | null>,
): Promise<Session> => {
  const folder = folderOf(io, paths, wanted.workspace);
  const workspace = folder === undefined ? null : await opened(io, folder);
  const own = workspace === null ? [] : [inFolder(workspace.folder, OWN_LAW)];
  const byId = filedIn(io.files, [io.lawFolder, ...own]);
  const library = libraryOf(io.files, byId, { whole: await load(byId), prepared: shipped(io) });
  return { io, workspace, library };
};

/** Finds the workspace (named, around the current folder, or around the paths) and the law that goes with it. */
export const openSession = (io: Io, paths: readonly string[], wanted: Wanted): Promise<Session> =>
  open(io, paths, wanted, loadWhole);

/** A session in which meetings are scored: the rubrics that the call and the workspace name must be there. Where all the law was read when the program was built, what reads it is not loaded. */
export const openScoring = async (io: Io, paths: readonly string[], wanted: Wanted): Promise<Session> => {
  const session = await open(io, paths, wanted, async (byId) =>
    isAllPrepared(io, byId) ? null : loadWhole(),
  );
  requireRubric(wanted.rubric, session.library);
  requireRubric(session.workspace?.rubric, session.library);
  return session;
};

/** The workspace of a session that cannot do without one. */
export const requireWorkspace = (
  { workspace }: Session,
  { workspace: named = '.' }: Pick<Wanted, 'workspace'>,
): OpenWorkspace => {
  if (workspace === null) throw refuse({ code: 'workspace-missing', args: { path: named } });
  return workspace;
};

/** The workspace's own meeting files; none is no failure, the months are then missing, but the folder must be there. */
const ownSheets = async ({ io, workspace }: Session): Promise<Collected> => {
  if (workspace === null) throw refuse({ code: 'nothing-given' });
  const folder = sheetsFolder(workspace);
  const missing = io.files.kindOf(folder, true) !== 'folder';
  // A superior that only compiles results has no sheets.
  if (missing && workspace.unit.length === 0) return { paths: [], problems: [] };
  if (missing) throw refuse({ code: 'sheets-missing', args: { path: folder } });
  return collect(io.files, [folder], true);
};

const isWorkspace = (io: Io, path: string): boolean =>
  path !== STANDARD_INPUT && io.files.kindOf(inFolder(pathGiven(path), WORKSPACE_FILE), true) === 'file';

/** The meeting files a call is about: those given, or the workspace's own. A folder with a workspace file stands for that workspace's sheets. */
export const inputsOf = async (session: Session, paths: readonly string[]): Promise<Collected> => {
  if (paths.length === 0) return ownSheets(session);
  const { io } = session;
  const meant: string[] = [];
  for (const path of paths) meant.push(isWorkspace(io, path) ? sheetsFolder(await opened(io, path)) : path);
  return collect(io.files, meant);
};
