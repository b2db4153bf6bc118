import { compose } from '../../../domain/written/compose.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Span } from '../../document/document.ts';
import { wholeLetters } from './encoding/broken-at.ts';
import { readOld } from './encoding/eight-bit.ts';
import { misreadIn } from './encoding/misread.ts';
import { signatureOf } from './encoding/signature.ts';
import { wholeBeforeTwice } from './encoding/twice.ts';
import { sniff, strictly, type UnicodeEncoding } from './encoding/unicode.ts';
import { firstSample } from './encoding/words.ts';

/** A text, perhaps with what was unusual about its bytes; or why there is none, with the words that show it. */
export type Decoded =
  | { readonly text: string; readonly notice?: Complaint }
  | { readonly complaint: Complaint; readonly shownBy?: { readonly text: string; readonly span: Span } };

const clean = (text: string): string | null => compose(text)?.replace(/\r\n?/g, '\n') ?? null;

const PILED: Decoded = { complaint: { code: 'marks-piled' } };

/** Bytes that are nothing that is known, at the first that is wrong. */
const notUnicode = (encoding: UnicodeEncoding, bytes: Uint8Array): Decoded => {
  const loose = new TextDecoder(encoding);
  const at = loose.decode(bytes.subarray(0, wholeLetters(encoding, bytes).end)).length;
  return {
    complaint: { code: 'not-utf8' },
    shownBy: { text: loose.decode(bytes), span: { start: at, end: at + 1 } },
  };
};

/** Bytes that are no Unicode: Windows-1258 where that is certain, and otherwise the name of what they seem to be. */
const decodeOld = (bytes: Uint8Array): Decoded => {
  if (bytes.includes(0)) return { complaint: { code: 'not-text', args: { kind: 'binary' } } };
  const old = readOld(bytes);
  if (old === null) return notUnicode('utf-8', bytes);
  const { encoding, sample } = old;
  if (encoding !== 'windows-1258') return { complaint: { code: 'old-encoding', args: { encoding, sample } } };
  const text = clean(old.text);
  return text === null ? PILED : { text, notice: { code: 'read-as-windows-1258', args: { sample } } };
};

/** Text of an older encoding behind letters of Unicode is refused, at the first of its words in what counts of it. */
export const refuseMisread = (text: string, counting = text): Decoded => {
  const misread = misreadIn(counting);
  if (misread === null) return { text };
  const { encoding, at, word, sample } = misread;
  return {
    complaint: { code: 'old-encoding', args: { encoding, sample } },
    shownBy: { text, span: { start: at, end: at + word.length } },
  };
};

const BEYOND_ASCII = /\P{ASCII}/u;

/** Unicode whose letters may be those of an older encoding: mended where that is certain for the whole, and otherwise refused by name. */
const checkLetters = (decoded: string): Decoded => {
  const before = BEYOND_ASCII.test(decoded) ? wholeBeforeTwice(decoded) : null;
  const text = clean(before ?? decoded);
  if (text === null) return PILED;
  if (before === null) return refuseMisread(text);
  return { text, notice: { code: 'read-as-encoded-twice', args: { sample: firstSample(text) } } };
};

/** A text that is no file, such as one in a browser, as it would be read from one. */
export const cleaned = (text: string): Decoded =>
  text.includes('\0') ? { complaint: { code: 'not-text', args: { kind: 'binary' } } } : checkLetters(text);

/** Bytes as text in NFC with `\n` line ends; Vietnamese typed in either normal form becomes the same text here, once. What is no text, or text of which the letters cannot be told, is refused by its name and never guessed. */
export const decode = (bytes: Uint8Array): Decoded => {
  const kind = signatureOf(bytes);
  if (kind !== null) return { complaint: { code: 'not-text', args: { kind } } };
  const { encoding, mark } = sniff(bytes);
  const text = strictly(encoding, bytes.subarray(mark));
  if (text === null) return encoding === 'utf-8' ? decodeOld(bytes) : notUnicode(encoding, bytes);
  return cleaned(text);
};
