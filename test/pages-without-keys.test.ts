import { describe, expect, test } from 'vitest';
import { vietnamese } from '../src/intake/document/key-table.ts';
import { pageCalls, pageKinds, saidBy } from './support/example-pages.ts';
import { makeFolder } from './support/folder.ts';
import { glossary, pageRules, repeatingPeriods, sentenceRules } from './support/office-words.ts';
import { withoutProse } from './support/written-prose.ts';

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

/** Kinds whose lines are not broken in the middle of a sentence. */
const WHOLE_LINES: ReadonlySet<string> = new Set(['md', 'html', 'xlsx', 'docx']);

const matches = (text: string, pattern: RegExp, named: string): readonly string[] =>
  (text.match(pattern) ?? []).map((found) => `${named}: ${found}`);

/** What a page says otherwise than offices do, apart from what it repeats of regulations and files. Numbers of a file for spreadsheets are written as those read them. */
const unlikeOffices = (page: string, kind: string): readonly string[] => {
  const said = page.replaceAll(TYPED, ' ');
  const own = WHOLE_LINES.has(kind) ? withoutProse(said) : '';
  return [
    ...(kind === 'csv' ? [] : pageRules.flatMap(({ rule, broken }) => matches(said, broken, rule))),
    ...sentenceRules.flatMap(({ rule, broken }) => matches(own, broken, rule)),
    ...glossary.flatMap(({ say, not }) => matches(own, not, `instead of ${say}`)),
    ...repeatingPeriods(own),
  ];
};

/** What is wrong with a file is told with what is to be typed into it; all else is in words. */
describe('no page for people shows how a program calls things, and each is in the words of an office', () => {
  for (const kind of pageKinds)
    test.each(pageCalls)(`$example $argv as ${kind}`, async (call) => {
      const { page, problems } = await saidBy(call, kind, makeFolder());
      const typed = keysIn(problems);
      const plain = page.replaceAll('\\_', '_');
      expect(keysIn(plain).filter((key) => !typed.includes(key))).toEqual([]);
      expect(unlikeOffices(plain, kind)).toEqual([]);
    });
});
