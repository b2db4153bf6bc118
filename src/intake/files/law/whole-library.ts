import { CannotRun } from '../../../domain/problem/cannot-run.ts';
import { contentHash } from '../../document/content-hash.ts';
import { readFile } from '../../world/document-file.ts';
import type { Files } from '../../world/files.ts';
import { extendedBy } from './extended.ts';
import type { Prove } from './law.ts';
import { filedIn, type WholeReading } from './law-files.ts';
import { type Library, libraryOf } from './library.ts';
import type { PreparedFolder } from './prepared.ts';
import { readLaw } from './read-law.ts';

/** Reads files of the law in full. */
export const wholeReading = (prove: Prove): WholeReading => ({
  document: (files, path) => {
    const file = readFile(files, path);
    if ('problems' in file) throw new CannotRun(file.problems);
    return file.document;
  },
  read: (document, path, reading) => readLaw(document, path, { ...reading, hash: contentHash }),
  extendedBy,
  prove,
});

/** The library of some folders with all that reading their files may take. */
export const makeLibrary = (
  files: Files,
  folders: readonly string[],
  prove: Prove,
  prepared: PreparedFolder | null = null,
): Library => libraryOf(files, filedIn(files, folders), { whole: wholeReading(prove), prepared });
