import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Source } from '../document/read.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'other' | 'none';

/** The part of the world that reading needs. Paths use `/`. */
export interface Files {
  /** What stands at a path; a link is itself unless it is to be followed. */
  readonly kindOf: (path: string, follow?: boolean) => EntryKind;
  /** The same for every way to name one file. */
  readonly identityOf: (path: string) => string;
  readonly sizeOf: (path: string) => number;
  readonly read: (path: string) => Uint8Array;
  /** The bytes of a file part by part. */
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>;
  /** Names in a folder, in code-point order. */
  readonly list: (folder: string) => readonly string[];
  /** Files that a pattern matches in any letter case, in code-point order; a sign behind `\` is itself. */
  readonly glob: (pattern: string) => Promise<readonly string[]>;
}

/** The bytes of a file that is not an input but must be there; one that cannot be read is named. */
export const bytesAt = (files: Files, path: string): Uint8Array => {
  try {
    return files.read(path);
  } catch {
    throw refuse({ code: 'file-unreadable', args: { path } });
  }
};

/** The same as text that this program wrote. */
export const utf8At = (files: Files, path: string): string => new TextDecoder().decode(bytesAt(files, path));

/** The same part by part. */
export async function* chunksAt(files: Files, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* files.chunks(path);
  } catch {
    throw refuse({ code: 'file-unreadable', args: { path } });
  }
}

/** The bytes of a file, for whoever goes on without them or tells of them in other words; `undefined` where they cannot be read. What is no file, such as a pipe, is not tried: reading it might never end. */
export const bytesIfThere = (files: Files, path: string, follow = true): Uint8Array | undefined => {
  try {
    return files.kindOf(path, follow) === 'file' ? files.read(path) : undefined;
  } catch {
    return undefined;
  }
};

/** The names in a folder that must be readable. */
export const namesAt = (files: Files, folder: string): readonly string[] => {
  try {
    return files.list(folder);
  } catch {
    throw refuse({ code: 'file-unreadable', args: { path: folder } });
  }
};

/** A file as an input. */
export const sourceOf = (files: Files, path: string): Source => ({
  file: path,
  size: () => files.sizeOf(path),
  bytes: () => files.read(path),
  chunks: () => files.chunks(path),
});

export const inFolder = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder}/${name}`;

export const withoutSlash = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);

/** Paths of what stands in a folder and in the folders below it, as far as it is wanted. */
export const pathsBelow = (
  files: Files,
  folder: string,
  wanted: (name: string, kind: EntryKind) => boolean,
): readonly string[] =>
  namesAt(files, folder).flatMap((name) => {
    const path = inFolder(folder, name);
    const kind = files.kindOf(path);
    if (kind === 'folder') return pathsBelow(files, path, wanted);
    return wanted(name, kind) ? [path] : [];
  });

/** A path as a person names it, in the way that all of them are written here. */
export const pathGiven = (given: string): string => withoutSlash(given.replaceAll('\\', '/'));
