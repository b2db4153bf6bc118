import type { Complaint } from '../../../../messages/index.ts';
import { wholeLetters } from './broken-at.ts';
import { signatureOf } from './signature.ts';
import { type Sniffed, sniff } from './unicode.ts';

/** A stream turned out to be no Unicode text; how many bytes of it were. */
export class NotUnicode extends Error {
  readonly complaint: Complaint;
  readonly offset: number;

  constructor(complaint: Complaint, offset: number) {
    super(complaint.code);
    this.complaint = complaint;
    this.offset = offset;
  }
}

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

const sniffOrRefuse = (bytes: Uint8Array): Sniffed => {
  const kind = signatureOf(bytes);
  if (kind !== null) throw new NotUnicode({ code: 'not-text', args: { kind } }, 0);
  return sniff(bytes);
};

/** Text of bytes that come in parts, UTF-8 or UTF-16, without their mark; only one part is held at a time. It throws `NotUnicode` at the first wrong byte: a small input may then be read whole by `decode`, which knows older encodings. The text is not normalised, as a letter and its mark may come in two parts: whoever joins the lines of it puts them into NFC. */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let sniffed: Sniffed | null = null;
  let rest: Uint8Array = new Uint8Array();
  let offset = 0;
  for await (const chunk of withBeginning(chunks)) {
    let bytes = joined(rest, chunk);
    if (sniffed === null) {
      sniffed = sniffOrRefuse(bytes);
      offset = sniffed.mark;
      bytes = bytes.subarray(sniffed.mark);
    }
    const { encoding } = sniffed;
    const { end, broken } = wholeLetters(encoding, bytes);
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, end));
    if (text.includes('\0')) throw new NotUnicode({ code: 'not-text', args: { kind: 'binary' } }, offset);
    if (text !== '') yield text;
    offset += end;
    if (broken) throw new NotUnicode({ code: 'not-utf8' }, offset);
    rest = bytes.slice(end);
  }
  if (rest.length > 0) throw new NotUnicode({ code: 'not-utf8' }, offset);
}
