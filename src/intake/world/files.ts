import { refuse } from '../../domain/problem/cannot-run.ts';
import { type Read, type Source, unread } from '../document/read.ts';
import { noticing, undecoded } from '../formats/text/decoded.ts';
import { decode } from '../formats/text/text.ts';
import { readYaml } from '../formats/yaml/yaml.ts';

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
  /** Files that a pattern matches, in code-point order. */
  readonly glob: (pattern: string) => Promise<readonly string[]>;
}

const LARGEST = 1_000_000;

const tooLarge = (size: number) => ({ code: 'file-too-large', args: { size, limit: LARGEST } }) as const;

/** An input that holds one record, YAML or JSON; its size is asked before it is read. */
export const readOne = ({ file, size, bytes }: Pick<Source, 'file' | 'size' | 'bytes'>): Read => {
  const length = size();
  if (length > LARGEST) return unread(file, tooLarge(length));
  const decoded = decode(bytes());
  return 'complaint' in decoded
    ? undecoded(file, decoded)
    : noticing(readYaml(file, decoded.text), file, decoded);
};

/** Bytes of a YAML or JSON file as a document. */
export const readBytes = (file: string, bytes: Uint8Array): Read =>
  readOne({ file, size: () => bytes.length, bytes: () => bytes });

/** A YAML or JSON file as a document. */
export const readFile = (files: Files, path: string): Read => {
  try {
    return readOne(sourceOf(files, path));
  } catch {
    return unread(path, { code: 'file-unreadable', args: { path } });
  }
};

/** The bytes of a file that is not an input but must be there; one that cannot be read is named. */
export const bytesAt = (files: Files, path: string): Uint8Array => {
  try {
    return files.read(path);
  } catch {
    throw refuse({ code: 'file-unreadable', args: { path } });
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
