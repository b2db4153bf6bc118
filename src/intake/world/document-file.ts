import { isJson } from '../document/file-name.ts';
import { type Read, type Source, unread } from '../document/read.ts';
import { noticing, undecoded } from '../formats/text/decoded.ts';
import { cleaned, type Decoded, decode, refuseMisread } from '../formats/text/text.ts';
import { readDocument } from '../formats/yaml/one-document.ts';
import { withoutComments } from '../formats/yaml/yaml-comments.ts';
import { type Room, USUAL_ROOM } from '../formats/yaml/yaml-limits.ts';
import { type Files, sourceOf } from './files.ts';

const tooLarge = (size: number, { bytes }: Room) =>
  ({ code: 'file-too-large', args: { size, limit: bytes } }) as const;

/** An input that holds one record, YAML or JSON; its size is asked before it is read. */
export const readOne = (
  { file, size, bytes }: Pick<Source, 'file' | 'size' | 'bytes'>,
  room: Room = USUAL_ROOM,
): Read => {
  const length = size();
  return length > room.bytes
    ? unread(file, tooLarge(length, room))
    : readDecoded(file, decode(bytes()), room);
};

/** Comments say nothing to the program, so letters of an old font in them prove nothing of what is read. */
const besidesComments = (file: string, refused: Extract<Decoded, { complaint: unknown }>): Decoded =>
  refused.complaint.code !== 'old-encoding' || refused.shownBy === undefined || isJson(file)
    ? refused
    : refuseMisread(refused.shownBy.text, withoutComments(refused.shownBy.text));

/** A text that was decoded, as a document. */
export const readDecoded = (file: string, decoded: Decoded, room: Room = USUAL_ROOM): Read => {
  const meant = 'complaint' in decoded ? besidesComments(file, decoded) : decoded;
  return 'complaint' in meant
    ? undecoded(file, meant)
    : noticing(readDocument(file, meant.text, room), file, meant);
};

/** A text as a document, under the name by which it is spoken of. */
export const readText = (file: string, text: string): Read =>
  text.length > USUAL_ROOM.bytes
    ? unread(file, tooLarge(text.length, USUAL_ROOM))
    : readDecoded(file, cleaned(text));

/** Bytes of a YAML or JSON file as a document. */
export const readBytes = (file: string, bytes: Uint8Array): Read =>
  readOne({ file, size: () => bytes.length, bytes: () => bytes });

/** A YAML or JSON file as a document. */
export const readFile = (files: Files, path: string, room?: Room): Read => {
  try {
    return readOne(sourceOf(files, path), room);
  } catch {
    return unread(path, { code: 'file-unreadable', args: { path } });
  }
};
