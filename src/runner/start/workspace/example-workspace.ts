import { inFolder, pathGiven, utf8At } from '../../../intake/world/files.ts';
import type { Io } from '../../io.ts';
import { type NewFiles, requireFree } from '../new-files.ts';

/** The year of the example: sheets of every month, a closing, ratings. */
const EXAMPLE = '09-nam-cua-dang-uy';

/** Files that stand in the example for its readers here, not for who plays with it. */
const NOT_COPIED: ReadonlySet<string> = new Set(['session.txt', 'TINH-TAY.md']);

interface Found {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

const below = ({ files }: Pick<Io, 'files'>, folder: string, at = ''): Found => {
  const names = files
    .list(at === '' ? folder : inFolder(folder, at))
    .map((name) => (at === '' ? name : `${at}/${name}`));
  const kept = names.filter((name) => !NOT_COPIED.has(name));
  const folders = kept.filter((name) => files.kindOf(inFolder(folder, name)) === 'folder');
  const deeper = folders.map((name) => below({ files }, folder, name));
  return {
    folders: [...folders, ...deeper.flatMap((one) => one.folders)],
    files: [...kept.filter((name) => !folders.includes(name)), ...deeper.flatMap((one) => one.files)],
  };
};

/** The shipped example as a workspace of one's own. */
export const exampleWorkspace = (io: Io, named: string): NewFiles => {
  const folder = pathGiven(named);
  const from = inFolder(io.exampleFolder, EXAMPLE);
  const found = below(io, from);
  const text = (name: string) => utf8At(io.files, inFolder(from, name));
  const files = new Map(found.files.map((name) => [inFolder(folder, name), text(name)]));
  requireFree(io, files.keys());
  return {
    path: folder,
    folders: [folder, ...found.folders.map((name) => inFolder(folder, name))],
    files,
    schemas: new Map(),
  };
};
