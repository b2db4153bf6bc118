import { isObject } from '../../domain/values/is-object.ts';
import { letterFault } from '../../domain/written/letters.ts';

/** Reads a value of a record where it is plain. `undefined` says that it is not: it may be right all the same, and is for the full reader to judge. */
export type ReadPlain<T> = (value: unknown) => T | undefined;

const BLANK = /^\s*$/;

/** A text that says something. */
export const plainText: ReadPlain<string> = (value) =>
  typeof value === 'string' && !BLANK.test(value) ? value : undefined;

/** A scalar as it is written. */
export const plainScalar: ReadPlain<string> = (value) =>
  typeof value === 'number' ? String(value) : plainText(value);

const CODE = /^\S(?:.{0,78}\S)?$/;
const ASCII = /^[ -~]+$/;

/** A short word or number in letters that nobody takes for others. */
export const plainCode: ReadPlain<string> = (value) => {
  const written = plainScalar(value);
  if (written === undefined || !CODE.test(written)) return undefined;
  return ASCII.test(written) || letterFault(written) === null ? written : undefined;
};

/** The values of a map by their own keys, each read in one way; all of them are plain, or the map is not. */
export const plainEntries = <T>(
  value: unknown,
  isKey: (key: string) => boolean,
  read: ReadPlain<T>,
): Record<string, T> | undefined => {
  if (!isObject(value)) return undefined;
  const entries: Record<string, T> = {};
  for (const key of Object.keys(value)) {
    const inner = read(value[key]);
    if (inner === undefined || !isKey(key)) return undefined;
    entries[key] = inner;
  }
  return entries;
};
