import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Disk, OpenFile } from '../runner/disk.ts';

/** The names in a folder are kept by the folder; not every system can be told to keep them now. */
const syncFolder = (path: string): void => {
  try {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folder; the rename itself is whole there too.
  }
};

const openNew = (path: string): OpenFile => {
  const handle = openSync(path, 'wx');
  return {
    write: (content) => void writeFileSync(handle, content),
    sync: () => fsyncSync(handle),
    close: () => closeSync(handle),
  };
};

/** The disk behind Node. */
export const nodeDisk: Disk = {
  create: openNew,
  link: linkSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  syncFolder,
  pause: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};
