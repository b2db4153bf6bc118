import { describe, expect, test } from 'vitest';
import { vietnamese } from '../src/intake/document/key-table.ts';
import { pageCalls, pageKinds, saidBy } from './support/example-pages.ts';
import { makeFolder } from './support/folder.ts';

/** What is written as code is written: two words or more, without diacritics, joined. */
const CODE = /(?<![\w./-])[a-z]+(?:_[a-z0-9]+)+(?![\w./-])/g;

/** Keys that are words of the language as they stand. */
const WORDS: ReadonlySet<string> = new Set([
  'cao',
  'khi',
  'khoa',
  'la',
  'nam',
  'tai',
  'tinh',
  'thang',
  'thanh',
  'thi',
  've',
]);

const keys: ReadonlySet<string> = new Set(
  Object.values(vietnamese).filter((key) => !key.includes('_') && !WORDS.has(key)),
);

const wordsOf = (text: string): readonly string[] =>
  text.match(/(?<![\p{L}\w./-])[a-z]+(?![\p{L}\w./-])/gu) ?? [];

const keysIn = (text: string): readonly string[] => [
  ...new Set([...(text.match(CODE) ?? []), ...wordsOf(text).filter((word) => keys.has(word))]),
];

/** What is wrong with a file is told with what is to be typed into it; all else is in words. */
describe('no page for people shows how a program calls things', () => {
  for (const kind of pageKinds)
    test.each(pageCalls)(`$example $argv as ${kind}`, async (call) => {
      const { page, problems } = await saidBy(call, kind, makeFolder());
      const typed = keysIn(problems);
      expect(keysIn(page.replaceAll('\\_', '_')).filter((key) => !typed.includes(key))).toEqual([]);
    });
});
