import { createHash } from 'node:crypto';
import type { FileHash } from '../../domain/record/closing.ts';
import { bytesAt, type Files } from './files.ts';

/** Hash and size of some bytes, as they are kept of a file. */
export const hashBytes = (path: string, bytes: Uint8Array | string): FileHash => ({
  path,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: Buffer.byteLength(bytes),
});

/** A hash of bytes or text that come in parts. */
export const startHash = (path: string) => {
  const made = createHash('sha256');
  let size = 0;
  return {
    add: (part: Uint8Array | string): void => {
      made.update(part);
      size += Buffer.byteLength(part);
    },
    hash: (): FileHash => ({ path, sha256: made.digest('hex'), size }),
  };
};

/** The same of a text that comes in parts. */
export const hashParts = (path: string, parts: Iterable<string>): FileHash => {
  const { add, hash } = startHash(path);
  for (const part of parts) add(part);
  return hash();
};

/** Files whose every reading is remembered by its hash: what is said of them is said of the very bytes that were read. */
export interface Witness {
  readonly files: Files;
  /** What was read at a path; what nobody read to its end is read for this. */
  readonly seen: (path: string) => FileHash;
  /** Paths that told two readings different things. */
  readonly changed: () => readonly string[];
}

/** Watches the readings of files. */
export const witness = (files: Files): Witness => {
  const known = new Map<string, FileHash>();
  const changed = new Set<string>();
  const note = (read: FileHash): FileHash => {
    const before = known.get(read.path);
    if (before !== undefined && before.sha256 !== read.sha256) changed.add(read.path);
    known.set(read.path, read);
    return read;
  };
  // What could not be opened once and can be now told two readings different things too.
  const refused = new Set<string>();
  const read = (path: string): Uint8Array => {
    try {
      const bytes = files.read(path);
      note(hashBytes(path, bytes));
      return bytes;
    } catch (cause) {
      refused.add(path);
      throw cause;
    }
  };
  const seen = (path: string): FileHash => {
    if (refused.has(path)) changed.add(path);
    return known.get(path) ?? note(hashBytes(path, bytesAt(files, path)));
  };
  return {
    files: {
      ...files,
      read,
      chunks: async function* (path) {
        const { add, hash } = startHash(path);
        try {
          for await (const chunk of files.chunks(path)) {
            add(chunk);
            yield chunk;
          }
        } catch (cause) {
          refused.add(path);
          throw cause;
        }
        note(hash());
      },
    },
    seen,
    changed: () => [...changed].sort(),
  };
};
