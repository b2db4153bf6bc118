import { nodeIo } from '../../src/cli/node-io.ts';
import type { Io } from '../../src/runner/io.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What was written to a world in memory. */
export interface Memory {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
  readonly written: ReadonlyMap<string, string>;
}

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
  const io: Io = {
    ...nodeIo,
    files: {
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
    },
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
    colour: false,
    today: () => '2026-12-31',
    write: (path, content) =>
      void files.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content)),
    turn: async () => undefined,
  };
  return { io, out: () => said.out, err: () => said.err, written: files };
};
