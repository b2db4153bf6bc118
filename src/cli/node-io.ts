import { createReadStream, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { foldedName } from '../domain/written/file-name.ts';
import type { EntryKind, Files } from '../intake/world/files.ts';
import { writingOn } from '../runner/disk.ts';
import type { Io, Machine } from '../runner/io.ts';
import { nodeDisk } from './node-disk.ts';
import { makeProgress } from './node-progress.ts';
import { terminal, windowWidth } from './node-terminal.ts';
import { watchFiles } from './node-watch.ts';

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

/** The same letters in the other case. */
const otherCase = (name: string): string =>
  name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();

/** Whether the system takes the name of a file in the other letter case for the same name. */
const folds = (path: string): boolean => {
  const here = statsOf(path, false);
  const there = statsOf(join(dirname(path), otherCase(basename(path))), false);
  return here !== undefined && here.ino === there?.ino && here.dev === there.dev;
};

const foldsIn = new Map<string, boolean>();

/** The same, asked once for each folder. */
const foldsThere = (path: string): boolean => {
  const folder = dirname(path);
  const known = foldsIn.get(folder);
  if (known !== undefined) return known;
  const name = basename(path);
  if (name === otherCase(name)) return false;
  foldsIn.set(folder, folds(path));
  return foldsIn.get(folder) ?? false;
};

/** What is not there yet is named from the nearest folder that is. */
const identityOf = (path: string): string => {
  try {
    const real = realpathSync.native(path);
    return foldsThere(real) ? foldedName(real) : real;
  } catch {
    const whole = resolve(path);
    const folder = dirname(whole);
    return folder === whole ? whole : join(identityOf(folder), basename(whole));
  }
};

const byCodePoint = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const progress = makeProgress({
  now: () => performance.now(),
  write: (text) => void process.stderr.write(text),
  sizeOf: (path) => statsOf(path, true)?.size ?? Number.NaN,
  width: windowWidth,
});

const files: Files = {
  kindOf,
  identityOf,
  sizeOf: (path) => statSync(path).size,
  read: (path) => readFileSync(path),
  chunks: (path) => createReadStream(path),
  list: (folder) => readdirSync(folder).sort(byCodePoint),
  glob: async (pattern) => {
    const { glob } = await import('tinyglobby');
    const paths = await glob(pattern, {
      dot: false,
      followSymbolicLinks: false,
      expandDirectories: false,
      caseSensitiveMatch: false,
    });
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

/** Why standard output took no more. */
let outFault: Error | undefined;
process.stdout.on('error', (fault) => {
  outFault ??= fault;
});

// Nobody hears what is said there any more; what is done goes on.
process.stderr.on('error', () => undefined);

const checkOut = (): void => {
  if (outFault !== undefined) throw outFault;
};

/** What ends the wait for a reader: it has taken all, or is gone. */
const FREE = ['drain', 'close'] as const;

/** Writes to standard output; a slow reader is waited for, so that what it has not taken does not pile up. */
const out = (content: string | Uint8Array): void | Promise<void> => {
  checkOut();
  progress.clear();
  if (process.stdout.write(content)) return;
  return new Promise<void>((done) => {
    const goOn = (): void => {
      for (const event of FREE) process.stdout.off(event, goOn);
      done();
    };
    for (const event of FREE) process.stdout.on(event, goOn);
  }).then(checkOut);
};

const outWritten = async (): Promise<void> => {
  checkOut();
  await new Promise<void>((done) => process.stdout.write('', () => done()));
  checkOut();
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

const machine = (): Machine => ({
  node: process.versions.node,
  isWindows: process.platform === 'win32',
  locale: process.env.LC_ALL || process.env.LC_CTYPE || process.env.LANG || '',
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // A process of somebody else may not be signalled, and is there.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
};

const writing = writingOn(nodeDisk, { files, pid: process.pid, isRunning });

const done: string[] = [];
let later: string | null = null;

const STOPPED = 130;
const STOPS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What an end from outside is awaited by. */
let awaited: (() => void) | null = null;

const onStop: Io['onStop'] = (answer) => {
  for (const signal of STOPS)
    process.once(signal, () => {
      if (awaited !== null) return awaited();
      writing.abandonAll();
      answer(done, later);
      process.exit(STOPPED);
    });
};

/** A folder that comes with the program. */
const beside = (path: string): string => join(import.meta.dirname, path).replaceAll('\\', '/');

/** The world behind Node: the only place with the file system and the clock. */
export const nodeIo: Io = {
  files,
  lawFolder: beside('../../rubrics'),
  preparedLaw: beside('../law'),
  exampleFolder: beside('../../examples'),
  formScript: beside('../../dist/browser/form.js'),
  ancestors,
  standardInput,
  out,
  outWritten,
  err: (text) => {
    progress.clear();
    process.stderr.write(text);
  },
  ...terminal,
  ...(terminal.errIsTerminal && terminal.draws ? { reading: progress.reading } : {}),
  today,
  machine,
  ...writing,
  self: {
    pid: process.pid,
    get host() {
      return hostname();
    },
  },
  isRunning,
  turn: () => new Promise((resolve) => void setImmediate(resolve)),
  noteDone: (path) => void done.push(path),
  watch: watchFiles,
  untilStopped: () =>
    new Promise((stop) => {
      awaited = stop;
    }),
  noteLater: (sentence) => {
    later = sentence;
  },
  hasRead: () => false,
  onStop,
};

const packageFile: unknown = JSON.parse(readFileSync(beside('../../package.json'), 'utf8'));

/** The version of the package this program came in. */
export const version =
  typeof packageFile === 'object' && packageFile !== null && 'version' in packageFile
    ? String(packageFile.version)
    : '0';
