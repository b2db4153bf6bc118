import { hasPlainLetters } from './plain-letters.ts';

/** Numbers that a parser does not give back as they are written. */
const UNUSUAL_NUMBER = /[:[,] *(?:-|\d+[.eE]|\d{6})/;

/** How often a text stands before a colon, as every key does. */
const keysIn = (text: string): number => {
  let keys = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === 0x20) before -= 1;
    if (text.charCodeAt(before) === 0x22) keys += 1;
  }
  return keys;
};

const keysOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const one of inner) keys += keysOf(one);
  return keys;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The value of a JSON text in which everything stands as it is meant; `undefined` for any other, which is for the full reader. A key that is written twice shows in that the parser has fewer of them. */
export const plainJson = (text: string): unknown => {
  if (!hasPlainLetters(text) || text.includes('\n') || UNUSUAL_NUMBER.test(text)) return undefined;
  const value = parsed(text);
  return keysOf(value) === keysIn(text) ? value : undefined;
};
