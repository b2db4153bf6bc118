import type { Complaint } from '../messages/index.ts';

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const encodingOf = (bytes: Uint8Array): string =>
  begins(bytes, UTF16_LITTLE) ? 'utf-16le' : begins(bytes, UTF16_BIG) ? 'utf-16be' : 'utf-8';

/** Bytes as text in NFC with `\n` line ends; Vietnamese typed in either normal form becomes the same text here, once. */
export const decode = (bytes: Uint8Array): { readonly text: string } | { readonly complaint: Complaint } => {
  const body = begins(bytes, UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes;
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(body);
    return { text: text.normalize('NFC').replace(/\r\n?/g, '\n') };
  } catch {
    return { complaint: { code: 'not-utf8' } };
  }
};
