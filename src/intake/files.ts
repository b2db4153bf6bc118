import type { Problem } from '../domain/problem.ts';
import type { Complaint } from '../messages/index.ts';
import { decode } from './text.ts';
import { type Read, readYaml } from './yaml.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'other' | 'none';

/** The part of the world that reading needs. Paths use `/`. */
export interface Files {
  /** What stands at a path; a link is itself unless it is to be followed. */
  readonly kindOf: (path: string, follow?: boolean) => EntryKind;
  /** The same for every way to name one file. */
  readonly identityOf: (path: string) => string;
  readonly sizeOf: (path: string) => number;
  readonly read: (path: string) => Uint8Array;
  /** Names in a folder, in code-point order. */
  readonly list: (folder: string) => readonly string[];
  /** Files that a pattern matches, in code-point order. */
  readonly glob: (pattern: string) => Promise<readonly string[]>;
}

const LARGEST = 1_000_000;

const failed = (file: string, complaint: Complaint): { readonly problems: readonly Problem[] } => ({
  problems: [{ severity: 'error', complaint, location: { file } }],
});

/** Bytes of a YAML or JSON file as a document. */
export const readBytes = (file: string, bytes: Uint8Array): Read => {
  if (bytes.length > LARGEST)
    return failed(file, { code: 'file-too-large', args: { size: bytes.length, limit: LARGEST } });
  const decoded = decode(bytes);
  return 'complaint' in decoded ? failed(file, decoded.complaint) : readYaml(file, decoded.text);
};

/** A YAML or JSON file as a document; its size is asked before it is read. */
export const readFile = (files: Files, path: string): Read => {
  try {
    const size = files.sizeOf(path);
    return size > LARGEST
      ? failed(path, { code: 'file-too-large', args: { size, limit: LARGEST } })
      : readBytes(path, files.read(path));
  } catch {
    return failed(path, { code: 'file-unreadable', args: { path } });
  }
};

export const inFolder = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder}/${name}`;

export const withoutSlash = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);
