import { type Read, type Source, unread } from '../document/read.ts';
import { noticing, undecoded } from '../formats/text/decoded.ts';
import { cleaned, type Decoded, decode } from '../formats/text/text.ts';
import { readDocument } from '../formats/yaml/one-document.ts';
import { type Files, sourceOf } from './files.ts';

const LARGEST = 1_000_000;

const tooLarge = (size: number) => ({ code: 'file-too-large', args: { size, limit: LARGEST } }) as const;

/** An input that holds one record, YAML or JSON; its size is asked before it is read. */
export const readOne = ({ file, size, bytes }: Pick<Source, 'file' | 'size' | 'bytes'>): Read => {
  const length = size();
  return length > LARGEST ? unread(file, tooLarge(length)) : readDecoded(file, decode(bytes()));
};

/** A text that was decoded, as a document. */
export const readDecoded = (file: string, decoded: Decoded): Read =>
  'complaint' in decoded
    ? undecoded(file, decoded)
    : noticing(readDocument(file, decoded.text), file, decoded);

/** A text as a document, under the name by which it is spoken of. */
export const readText = (file: string, text: string): Read =>
  text.length > LARGEST ? unread(file, tooLarge(text.length)) : readDecoded(file, cleaned(text));

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
