import { refuse } from '../../../domain/problem/cannot-run.ts';
import { isObject } from '../../../domain/values/is-object.ts';
import { type Files, inFolder, utf8At } from '../../world/files.ts';

/** The file, at the root of a folder of the law, that holds the hash of every published version. */
export const LOCK_FILE = 'ban-hanh.lock.json';

export type Lock = ReadonlyMap<string, string>;

/** The name of a version in a lock. */
export const lockName = (id: string, version: string): string => `${id}@${version}`;

const SCHEMA = 'shcb/lock@1';
const HASH = /^[0-9a-f]{64}$/;

/** Checked without a library, as every call reads a lock. */
const parsed = (text: string): Lock | undefined => {
  try {
    const lock: unknown = JSON.parse(text);
    if (!isObject(lock) || lock.schema !== SCHEMA || !isObject(lock.versions)) return undefined;
    const versions = Object.entries(lock.versions).flatMap(([name, hash]) =>
      typeof hash === 'string' && HASH.test(hash) ? [[name, hash] as const] : [],
    );
    const whole = versions.length === Object.keys(lock.versions).length && Object.keys(lock).length === 2;
    return whole ? new Map(versions) : undefined;
  } catch {
    return undefined;
  }
};

/** The published versions of a folder; none where it has no lock. A lock that cannot be read stops everything: without it nobody knows what was published. */
export const readLock = (files: Files, folder: string): Lock => {
  const path = inFolder(folder, LOCK_FILE);
  if (files.kindOf(path, true) !== 'file') return new Map();
  const lock = parsed(utf8At(files, path));
  if (lock === undefined) throw refuse({ code: 'lock-broken', args: { path } });
  return lock;
};

/** The text of a lock, its versions in code-point order. */
export const writeLock = (lock: Lock): string => {
  const versions = Object.fromEntries([...lock].sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify({ schema: SCHEMA, versions }, null, 2)}\n`;
};
