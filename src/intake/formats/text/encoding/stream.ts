import type { Complaint } from '../../../../messages/index.ts';
import { wholeLetters } from './broken-at.ts';
import { signatureOf } from './signature.ts';
import { type Sniffed, sniff, type UnicodeEncoding } from './unicode.ts';

/** A stream turned out to be a file of another kind. */
export class NotText extends Error {
  readonly complaint: Complaint;

  constructor(complaint: Complaint) {
    super(complaint.code);
    this.complaint = complaint;
  }
}

/** Stands in the text for bytes that are none, from the first of them to the end of their line; no text that is right holds it. */
export const WRONG = '\ud800';

/** So much is seen before the encoding is told, however small the parts come in. */
const BEGINNING = 4096;

const joined = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  if (left.length === 0) return right;
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
};

/** The same bytes, the first part long enough to tell the encoding by. */
async function* withBeginning(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let beginning: Uint8Array | null = new Uint8Array();
  for await (const chunk of chunks) {
    if (beginning === null) yield chunk;
    else {
      beginning = joined(beginning, chunk);
      if (beginning.length < BEGINNING) continue;
      yield beginning;
      beginning = null;
    }
  }
  if (beginning !== null) yield beginning;
}

/** Signs that no text holds. */
const isControl = (byte: number): boolean => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;

/** One in twenty, where a text with a slip has hardly one. */
const isNoise = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, BEGINNING).filter(isControl).length * 20 > Math.min(bytes.length, BEGINNING);

const sniffOrRefuse = (bytes: Uint8Array): Sniffed => {
  const sniffed = sniff(bytes);
  const kind = signatureOf(bytes) ?? (sniffed.encoding === 'utf-8' && isNoise(bytes) ? 'binary' : null);
  if (kind !== null) throw new NotText({ code: 'not-text', args: { kind } });
  return sniffed;
};

const LINE_ENDS: ReadonlySet<number | undefined> = new Set([0x0a, 0x0d]);

const unitOf = (encoding: UnicodeEncoding): number => (encoding === 'utf-8' ? 1 : 2);

/** Where the line ends that a place stands in; `null` where it goes on behind the bytes. */
const lineEnd = (encoding: UnicodeEncoding, bytes: Uint8Array, from: number): number | null => {
  const unit = unitOf(encoding);
  const low = encoding === 'utf-16be' ? 1 : 0;
  for (let at = from; at + unit <= bytes.length; at += unit)
    if (LINE_ENDS.has(bytes[at + low]) && (unit === 1 || bytes[at + 1 - low] === 0)) return at;
  return null;
};

/** The text of some bytes up to where they are only cut off, and how many bytes that is; wrong ones cost the rest of their line. */
const textOf = (encoding: UnicodeEncoding, bytes: Uint8Array, inWrong: boolean) => {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let text = '';
  let at = 0;
  for (let isWrong = inWrong; ; isWrong = true) {
    const end = isWrong ? lineEnd(encoding, bytes, at) : at;
    if (end === null) return { text, at: bytes.length - ((bytes.length - at) % unitOf(encoding)), isWrong };
    const whole = wholeLetters(encoding, bytes.subarray(end));
    text += decoder.decode(bytes.subarray(end, end + whole.end));
    at = end + whole.end;
    if (!whole.broken) return { text, at, isWrong: false };
    text += WRONG;
  }
};

/** Text of bytes that come in parts, UTF-8 or UTF-16, without their mark; only one part is held at a time. Bytes that are no text cost their line, which holds `WRONG` in their place; it throws `NotText` for a file of another kind. The text is not normalised, as a letter and its mark may come in two parts: whoever joins the lines of it puts them into NFC. */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let sniffed: Sniffed | null = null;
  let rest: Uint8Array = new Uint8Array();
  let inWrong = false;
  for await (const chunk of withBeginning(chunks)) {
    let bytes = joined(rest, chunk);
    if (sniffed === null) {
      sniffed = sniffOrRefuse(bytes);
      bytes = bytes.subarray(sniffed.mark);
    }
    const { text, at, isWrong } = textOf(sniffed.encoding, bytes, inWrong);
    if (text !== '') yield text;
    inWrong = isWrong;
    rest = bytes.slice(at);
  }
  if (rest.length > 0 && !inWrong) yield WRONG;
}
