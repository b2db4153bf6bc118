import { refuse } from '../../domain/problem/cannot-run.ts';
import { findWorkspace } from '../../intake/files/workspace-place.ts';
import { inFolder, pathGiven } from '../../intake/world/files.ts';
import { placeFrom, rootedFiles } from '../../intake/world/rooted.ts';
import type { Io, Reading } from '../io.ts';

/** The folder of the workspace that a call is about: the one it names, or the nearest around the current folder. */
export const workspaceFolder = (io: Io, named: string | undefined): string => {
  const folder = named ?? findWorkspace(io.files, io.ancestors('.'));
  if (folder === undefined) throw refuse({ code: 'workspace-missing', args: { path: '.' } });
  return pathGiven(folder);
};

/** How far a reading is, of files that are named from a folder. */
const rootedReading =
  (reading: NonNullable<Io['reading']>, folder: string) =>
  (paths: readonly string[]): Reading => {
    const at = placeFrom(folder);
    const told = reading(paths.map(at));
    return { ...told, file: (path) => told.file(at(path)) };
  };

/** The world with its files named from a folder, for reading and for writing: a closing says the same wherever it was called. */
export const rootedIo = (io: Io, folder: string): Io => {
  const at = (path: string): string => inFolder(folder, path);
  return {
    ...io,
    files: rootedFiles(io.files, folder),
    ...(io.reading === undefined ? {} : { reading: rootedReading(io.reading, folder) }),
    write: (path, content, place) => io.write(at(path), content, place),
    openOutput: (path, place) => io.openOutput(at(path), place),
    makeFolder: (path) => io.makeFolder(at(path)),
    rename: (from, to) => io.rename(at(from), at(to)),
    remove: (path) => io.remove(at(path)),
    syncFolder: (path) => io.syncFolder(at(path)),
  };
};
