import { z } from 'zod';
import { refuse } from '../../../domain/problem/cannot-run.ts';
import { type Files, inFolder } from '../../world/files.ts';

/** The file, at the root of a folder of the law, that holds the hash of every published version. */
export const LOCK_FILE = 'ban-hanh.lock.json';

const lockSchema = z.strictObject({
  schema: z.literal('shcb/lock@1'),
  versions: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

export type Lock = ReadonlyMap<string, string>;

/** The name of a version in a lock. */
export const lockName = (id: string, version: string): string => `${id}@${version}`;

const parsed = (text: string): Lock | undefined => {
  try {
    const read = lockSchema.safeParse(JSON.parse(text));
    return read.success ? new Map(Object.entries(read.data.versions)) : undefined;
  } catch {
    return undefined;
  }
};

/** The published versions of a folder; none where it has no lock. A lock that cannot be read stops everything: without it nobody knows what was published. */
export const readLock = (files: Files, folder: string): Lock => {
  const path = inFolder(folder, LOCK_FILE);
  if (files.kindOf(path, true) !== 'file') return new Map();
  const lock = parsed(new TextDecoder().decode(files.read(path)));
  if (lock === undefined) throw refuse({ code: 'lock-broken', args: { path } });
  return lock;
};

/** The text of a lock, its versions in code-point order. */
export const writeLock = (lock: Lock): string => {
  const versions = Object.fromEntries([...lock].sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify({ schema: 'shcb/lock@1', versions }, null, 2)}\n`;
};
