import type { UnicodeEncoding } from './unicode.ts';

/** How many bytes a letter of UTF-8 has, by its first one; 0 where none begins so. */
const lengthFrom = (byte: number): number => {
  if (byte < 0x80) return 1;
  if (byte < 0xc2) return 0;
  if (byte < 0xe0) return 2;
  if (byte < 0xf0) return 3;
  return byte < 0xf5 ? 4 : 0;
};

/** Second bytes that would write a letter longer than needed, half of a pair, or beyond Unicode. */
const secondFits = (first: number, second: number): boolean => {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
};

const isFollower = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** The bytes of one letter of UTF-8 at a place, as far as they are there; `null` where they are wrong. */
const utf8Letter = (
  bytes: Uint8Array,
  at: number,
): { readonly has: number; readonly needs: number } | null => {
  const first = bytes[at] ?? 0;
  const needs = lengthFrom(first);
  if (needs === 0) return null;
  const has = Math.min(needs, bytes.length - at);
  for (let next = 1; next < has; next++) {
    const byte = bytes[at + next] ?? 0;
    if (!isFollower(byte) || (next === 1 && !secondFits(first, byte))) return null;
  }
  return { has, needs };
};

/** A stretch of a stream: the bytes that make whole letters, and whether what follows them is wrong rather than only cut off. */
export interface Whole {
  readonly end: number;
  readonly broken: boolean;
}

const wholeUtf8 = (bytes: Uint8Array): Whole => {
  let at = 0;
  while (at < bytes.length) {
    const letter = utf8Letter(bytes, at);
    if (letter === null) return { end: at, broken: true };
    if (letter.has < letter.needs) return { end: at, broken: false };
    at += letter.needs;
  }
  return { end: at, broken: false };
};

const HIGH = 0xd8;
const LOW = 0xdc;
const half = (upper: number): number => upper & 0xfc;

const wholeUtf16 = (bytes: Uint8Array, upperAt: 0 | 1): Whole => {
  let at = 0;
  while (at + 1 < bytes.length) {
    const kind = half(bytes[at + upperAt] ?? 0);
    if (kind === LOW) return { end: at, broken: true };
    if (kind !== HIGH) at += 2;
    else if (at + 3 >= bytes.length) return { end: at, broken: false };
    else if (half(bytes[at + 2 + upperAt] ?? 0) === LOW) at += 4;
    else return { end: at, broken: true };
  }
  return { end: at, broken: false };
};

/** How far bytes are right text, letter by letter. */
export const wholeLetters = (encoding: UnicodeEncoding, bytes: Uint8Array): Whole => {
  if (encoding === 'utf-8') return wholeUtf8(bytes);
  return wholeUtf16(bytes, encoding === 'utf-16le' ? 1 : 0);
};
