import { nodeIo } from '../../src/cli/node-io.ts';
import type { Files as WorldFiles } from '../../src/intake/world/files.ts';
import { type Disk, writingOn } from '../../src/runner/disk.ts';
import type { Io } from '../../src/runner/io.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What was written to a world in memory. */
export interface Memory {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
  readonly written: ReadonlyMap<string, string>;
}

const refusal = (syscall: string, code: string): Error => Object.assign(new Error(code), { syscall, code });

/** A disk that is a list of files; folders are there as soon as something is in them. */
const memoryDisk = (files: Map<string, string>): Disk => {
  const move = (from: string, to: string): void => {
    const content = files.get(from);
    if (content === undefined) throw refusal('rename', 'ENOENT');
    files.delete(from);
    files.set(to, content);
  };
  return {
    create: (path) => {
      if (files.has(path)) throw refusal('open', 'EEXIST');
      files.set(path, '');
      return {
        write: (content) => {
          const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
          files.set(path, (files.get(path) ?? '') + text);
        },
        sync: () => undefined,
        close: () => undefined,
      };
    },
    link: (from, to) => {
      const content = files.get(from);
      if (content === undefined || files.has(to))
        throw refusal('link', content === undefined ? 'ENOENT' : 'EEXIST');
      files.set(to, content);
    },
    rename: move,
    remove: (path) => {
      for (const one of [...files.keys()]) if (one === path || one.startsWith(`${path}/`)) files.delete(one);
    },
    makeFolder: () => undefined,
    syncFolder: () => undefined,
    pause: () => undefined,
  };
};

/** A world that holds these files and the shipped law, and nothing else; paths are relative to its one folder. */
export const memoryWorld = (given: Readonly<Record<string, string>>): Memory => {
  const files = new Map(Object.entries(given));
  const said = { out: '', err: '' };
  const isLaw = (path: string) => path.startsWith(nodeIo.lawFolder);
  const below = (folder: string) => (folder === '.' ? '' : `${folder}/`);
  const namesIn = (folder: string) =>
    new Set(
      [...files.keys()]
        .filter((path) => path.startsWith(below(folder)))
        .map((path) => path.slice(below(folder).length).split('/')[0] ?? ''),
    );
  const read = (path: string): Uint8Array => {
    const text = files.get(path);
    if (text === undefined) throw Object.assign(new Error(`no such file: ${path}`), { syscall: 'open' });
    return bytesOf(text);
  };
  const world: WorldFiles = {
    kindOf: (path, follow) => {
      if (isLaw(path)) return nodeIo.files.kindOf(path, follow);
      if (files.has(path)) return 'file';
      return path === '.' || namesIn(path).size > 0 ? 'folder' : 'none';
    },
    identityOf: (path) => path,
    sizeOf: (path) => (isLaw(path) ? nodeIo.files.sizeOf(path) : read(path).length),
    read: (path) => (isLaw(path) ? nodeIo.files.read(path) : read(path)),
    chunks: async function* (path) {
      yield read(path);
    },
    list: (folder) => (isLaw(folder) ? nodeIo.files.list(folder) : [...namesIn(folder)].sort()),
    glob: async () => [],
  };
  const io: Io = {
    ...nodeIo,
    ...writingOn(memoryDisk(files), { files: world, pid: 1, isRunning: () => false }),
    files: world,
    ancestors: () => ['.'],
    standardInput: async () => bytesOf(''),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    width: 80,
    errWidth: 80,
    colour: false,
    today: () => '2026-12-31',
    noteDone: () => undefined,
    hasRead: () => false,
    turn: async () => undefined,
  };
  return { io, out: () => said.out, err: () => said.err, written: files };
};
