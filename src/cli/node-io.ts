import {
  closeSync,
  createReadStream,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { EntryKind, Files } from '../intake/world/files.ts';
import type { Io, Output } from '../runner/io.ts';

const statsOf = (path: string, follow: boolean) => {
  try {
    return (follow ? statSync : lstatSync)(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

const kindOf = (path: string, follow = false): EntryKind => {
  const stats = statsOf(path, follow);
  if (stats === undefined) return 'none';
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
};

const identityOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

const byCodePoint = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const files: Files = {
  kindOf,
  identityOf,
  sizeOf: (path) => statSync(path).size,
  read: (path) => readFileSync(path),
  chunks: (path) => createReadStream(path),
  list: (folder) => readdirSync(folder).sort(byCodePoint),
  glob: async (pattern) => {
    const { glob } = await import('tinyglobby');
    const paths = await glob(pattern, { dot: false, followSymbolicLinks: false, expandDirectories: false });
    return paths.sort(byCodePoint);
  },
};

/** Named as the given path is: from the current folder where it is relative, from the root where it is absolute. */
const ancestors = (path: string): readonly string[] => {
  const name = (folder: string) =>
    (isAbsolute(path) ? folder : relative('.', folder) || '.').replaceAll('\\', '/');
  const folders: string[] = [];
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    folders.push(name(folder));
    if (dirname(folder) === folder) return folders;
  }
};

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

/** Files that are being written beside their targets. */
const unfinished = new Set<string>();

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/** Writes beside the target first and renames, so that no reader ever sees half a file. */
const openOutput = (path: string): Output => {
  const beside = `${path}.${process.pid}.tmp`;
  // A process of the same number may have been killed here; where each run has a system of its own, it always has that number.
  remove(beside);
  const handle = openSync(beside, 'wx');
  unfinished.add(beside);
  let open = true;
  const close = (): void => {
    if (open) closeSync(handle);
    open = false;
  };
  return {
    write: (text) => void writeFileSync(handle, text),
    commit: () => {
      fsyncSync(handle);
      close();
      renameSync(beside, path);
      unfinished.delete(beside);
      syncFolder(dirname(path));
    },
    abandon: () => {
      close();
      remove(beside);
      unfinished.delete(beside);
    },
  };
};

const write = (path: string, text: string): void => {
  const output = openOutput(path);
  try {
    output.write(text);
    output.commit();
  } catch (cause) {
    output.abandon();
    throw cause;
  }
};

/** Writes to standard output; a slow reader is waited for, so that what it has not taken does not pile up. */
const out = (text: string): void | Promise<void> => {
  if (process.stdout.write(text)) return;
  return new Promise((resolve) => {
    process.stdout.once('drain', resolve);
    process.stdout.once('close', resolve);
  });
};

const standardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

const today = (): string => {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // A process of somebody else may not be signalled, and is there.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
};

const INTERRUPTED = 130;

const onInterrupt = (answer: () => void): void => {
  process.once('SIGINT', () => {
    answer();
    for (const path of unfinished) remove(path);
    process.exit(INTERRUPTED);
  });
};

const NARROWEST = 40;
const USUAL_WIDTH = 80;

const widthOf = (): number => {
  const asked = Number(process.env.COLUMNS);
  const width = Number.isInteger(asked) && asked > 0 ? asked : (process.stdout.columns ?? USUAL_WIDTH);
  return Math.max(NARROWEST, width || USUAL_WIDTH);
};

// A reader that stops early, such as `head`, is no failure of ours.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = 2;
});

/** The world behind Node: the only place with the process, the file system and the clock. */
export const nodeIo: Io = {
  files,
  lawFolder: fileURLToPath(new URL('../../rubrics', import.meta.url)).replaceAll('\\', '/'),
  ancestors,
  standardInput,
  out,
  err: (text) => void process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  width: widthOf(),
  colour: !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  today,
  write,
  openOutput,
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  rename: renameSync,
  remove,
  syncFolder,
  self: { pid: process.pid, host: hostname() },
  isRunning,
  turn: () => new Promise((resolve) => void setImmediate(resolve)),
  onInterrupt,
};

const packageFile: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The version of the package this program came in. */
export const version =
  typeof packageFile === 'object' && packageFile !== null && 'version' in packageFile
    ? String(packageFile.version)
    : '0';
