import { describe, expect, test } from 'vitest';
import { isSyllable } from '../../src/domain/written/syllable.ts';
import { vietnamese } from '../../src/intake/document/key-table.ts';
import { type Wording, wordings } from '../support/catalogue.ts';
import { glossary, pageRules, repeatingPeriods, sentenceRules } from '../support/office-words.ts';

/** What is typed: what stands in typing quotes, days after "như", calls, options, names of files, names with a joint, keys of files. */
const TYPED =
  /"[^"]*"|(?:như|hoặc) \d{4}-\d{2}-\d{2}|\d{4}-\d{2}-\d{2}(?= hoặc)|\bshcb [^,;.]*|(?<![\p{L}\d])--?\p{L}[\p{L}-]*|[\p{L}\d…<>*-]*(?:[./@_|\\]+[\p{L}\d…<>*-]+)+\/?|[a-z]+\/|\{[^}]*\}|(?<!\p{L})[a-z]+(?:-[a-z]+)+(?!\p{L})|(?<!\p{L})[a-z_]+:/gu;

const unquoted = (text: string): string => text.replaceAll(TYPED, ' ');

const at = ({ file, line, text }: Wording, found: readonly string[]): string =>
  `${file}:${line}: "${found.join('", "')}" in: ${text}`;

const foundBy = (pattern: RegExp, read: (text: string) => string = (text) => text): readonly string[] =>
  wordings.flatMap((one) => {
    const found = read(one.text).match(pattern) ?? [];
    return found.length === 0 ? [] : [at(one, found)];
  });

describe('every sentence says a thing by its one word', () => {
  test.each(glossary)('$say', ({ not }) => {
    expect(foundBy(not, unquoted)).toEqual([]);
  });
});

describe('every sentence is written as offices write', () => {
  test.each([...sentenceRules, ...pageRules])('$rule', ({ broken }) => {
    expect(foundBy(broken, unquoted)).toEqual([]);
  });

  test('a clause says "kỳ" once', () => {
    const twice = wordings.flatMap((one) => {
      const found = repeatingPeriods(unquoted(one.text));
      return found.length === 0 ? [] : [at(one, found)];
    });
    expect(twice).toEqual([]);
  });
});

/** Programs, kinds of files, buttons of programs that offices have in English, abbreviations, and names that calls go by. */
const NAMES: ReadonlySet<string> = new Set(
  `bash cmd excel fish google libreoffice notepad openjs opendocument outlook powershell times toolkit unikey windows word
  wordpad zsh foundation github byte link macro symlink unicode utf usb web general constructor
  csv docx html ics json junit md ndjson pdf rtf sarif svg txt xlsx xml yaml zip abc tcvn vni sha mm pt
  app break cells copy ctrl date doctype edit enter entity export false file links null out paste plain pm properties ref
  save as shift special tab text true unblock unmerge value values
  bp cb ctd db dv đbq đs đv ii kh qđ uv xl
  cases cd chcp closing fpath head history init luu meeting obligations profile rate rating ratings report rubric score table
  today workspace assessment shcb terminal javascript mb tb hieu xuong`.split(/\s+/),
);

const keys: ReadonlySet<string> = new Set(Object.values(vietnamese));

const words = (text: string): readonly string[] =>
  text.match(/(?<![\p{L}\p{M}\d])[\p{L}\p{M}]+(?![\p{L}\p{M}\d])/gu) ?? [];

test('no word of another language is left over', () => {
  const strange = wordings.flatMap((one) => {
    const found = words(unquoted(one.text)).filter(
      (one) => one.length > 1 && !isSyllable(one) && !keys.has(one) && !NAMES.has(one.toLowerCase()),
    );
    return found.length === 0 ? [] : [at(one, found)];
  });
  expect(strange).toEqual([]);
});
