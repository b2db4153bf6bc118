/** The Unicode encodings that are told by their first bytes. */
export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface Sniffed {
  readonly encoding: UnicodeEncoding;
  /** Bytes of the mark, which are no text. */
  readonly mark: number;
}

const marks: readonly (readonly [UnicodeEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const LOOKED_AT = 4096;

/** UTF-16 without its mark: no zero in one half of the bytes, and in the other half mostly zeros, as letters of ASCII have them. */
const unmarked = (bytes: Uint8Array): UnicodeEncoding | null => {
  const pairs = Math.floor(Math.min(bytes.length, LOOKED_AT) / 2);
  let [firstZeros, secondZeros] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) firstZeros += 1;
    if (bytes[at + 1] === 0) secondZeros += 1;
  }
  if (firstZeros === 0 && secondZeros * 2 > pairs) return 'utf-16le';
  return secondZeros === 0 && firstZeros * 2 > pairs ? 'utf-16be' : null;
};

/** The encoding of a text by how it begins; UTF-8 unless something says otherwise. */
export const sniff = (bytes: Uint8Array): Sniffed => {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return { encoding: marked[0], mark: marked[1].length };
  return { encoding: unmarked(bytes) ?? 'utf-8', mark: 0 };
};

/** Text of bytes without their mark; `null` where one of them is wrong. */
export const strictly = (encoding: UnicodeEncoding, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
