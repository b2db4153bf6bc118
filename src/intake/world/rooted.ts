import { type Files, inFolder } from './files.ts';

const ABSOLUTE = /^(?:\/|[A-Za-z]:)/;

/** Where a file lies that is named from a folder. */
export const placeFrom =
  (folder: string) =>
  (path: string): string => {
    if (ABSOLUTE.test(path)) return path;
    return path === '.' ? folder : inFolder(folder, path);
  };

/** Files named from a folder, so that what is said of them is the same wherever the call was made. */
export const rootedFiles = (files: Files, folder: string): Files => {
  const at = placeFrom(folder);
  return {
    kindOf: (path, follow) => files.kindOf(at(path), follow),
    identityOf: (path) => files.identityOf(at(path)),
    sizeOf: (path) => files.sizeOf(at(path)),
    read: (path) => files.read(at(path)),
    chunks: (path) => files.chunks(at(path)),
    list: (path) => files.list(at(path)),
    glob: (pattern) => files.glob(at(pattern)),
  };
};
