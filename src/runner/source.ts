import type { Source } from '../intake/document/read.ts';
import { STANDARD_INPUT } from '../intake/files/collect.ts';
import { sourceOf } from '../intake/world/files.ts';
import type { Io } from './io.ts';

/** As much as is taken of a file at once. */
const PART = 65_536;

/** The input at a path; standard input is taken in whole, so that it can be read again. */
export const sourceAt = async (io: Io, path: string): Promise<Source> => {
  if (path !== STANDARD_INPUT) return sourceOf(io.files, path);
  const bytes = await io.standardInput();
  return {
    file: path,
    size: () => bytes.length,
    bytes: () => bytes,
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += PART) yield bytes.subarray(at, at + PART);
    },
  };
};
