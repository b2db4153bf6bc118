import { describe, expect, test } from 'vitest';
import { vietnamese } from '../src/intake/document/key-table.ts';
import { pageCalls, pageKinds, saidBy } from './support/example-pages.ts';
import { makeFolder } from './support/folder.ts';
import { pageRules } from './support/office-words.ts';

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

/** Calls, their options, and what stands between typing quotes. */
const TYPED = /"[^"\n]*"|\bshcb [^;.]*|(?<![\p{L}\d])--?\p{L}[\p{L}-]*/gu;

const matches = (text: string, pattern: RegExp, named: string): readonly string[] =>
  (text.match(pattern) ?? []).map((found) => `${named}: ${found}`);

/** Files whose numbers and days are values, which each program shows its own way. */
const SPREADSHEETS: ReadonlySet<string> = new Set(['csv', 'xlsx']);

/** What a page writes otherwise than offices do: its days, months and numbers. The words themselves are held where they stand, in the catalogue; pages repeat those of regulations too. */
const unlikeOffices = (page: string, kind: string): readonly string[] => {
  const said = page.replaceAll(TYPED, ' ');
  return SPREADSHEETS.has(kind) ? [] : pageRules.flatMap(({ rule, broken }) => matches(said, broken, rule));
};

/** What is wrong with a file is told with what is to be typed into it; all else is in words. */
describe('no page for people shows how a program calls things, and each writes days and numbers as offices do', () => {
  for (const kind of pageKinds)
    test.each(pageCalls)(`$example $argv as ${kind}`, async (call) => {
      const { page, problems } = await saidBy(call, kind, makeFolder());
      const typed = keysIn(problems);
      const plain = page.replaceAll('\\_', '_');
      expect(keysIn(plain).filter((key) => !typed.includes(key))).toEqual([]);
      expect(unlikeOffices(plain, kind)).toEqual([]);
    });
});
