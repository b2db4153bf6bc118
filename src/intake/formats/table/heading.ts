import { standardFacts } from '../../../domain/meeting/facts.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { fold } from '../../../domain/written/fold.ts';
import { fieldOf, keyOf, reservedKeys } from '../../document/keys.ts';
import { cellFields, headingWords, idleHeadings } from './heading-words.ts';

/** The columns of a table with one row for each line of a form. */
export type LineRole = 'criterion' | 'result' | 'reason' | 'scorer';

/** What the cells below a heading are. */
export type Heading =
  | { readonly is: 'value'; readonly path: Path; readonly sure: boolean }
  | { readonly is: 'line'; readonly role: LineRole }
  | { readonly is: 'idle' | 'empty' | 'mangled' | 'reserved' };

/** A heading in the spelling of keys, without the hint in brackets that often ends it. */
export const plain = (text: string): string =>
  fold(text.replace(/\([^()]*\)[\s*:]*$/, ''))
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** A criterion's code: `3.1`, `1a`, `I.2`, `5`, `a`. */
const CODE = String.raw`(?:\d{1,3}[a-z\u0111]?|[IVX]{1,5}|[a-z\u0111])(?:[.,]\d{1,3}[a-z\u0111]?)*`;
const WHOLE_CODE = new RegExp(`^(${CODE})[.):]?$`);

/** A letter alone before words may be a word itself. */
const CODE_AND_TEXT =
  /^((?:\d{1,3}[a-z\u0111]?|[IVX]{1,5}(?=\.\d))(?:[.,]\d{1,3}[a-z\u0111]?)*)[.):]?[\s_]+(\S[\s\S]*)$/;

/** A spreadsheet that takes 3.1 for a number writes it with the decimal comma of its country. */
const codeAsWritten = (code: string): string => code.replaceAll(',', '.');

interface Naming {
  readonly code: string;
  /** The words after the code, in the spelling of keys. */
  readonly rest: string;
}

const namingOf = (text: string): Naming | null => {
  const whole = WHOLE_CODE.exec(text)?.[1];
  if (whole !== undefined) return { code: codeAsWritten(whole), rest: '' };
  const [, code, rest] = CODE_AND_TEXT.exec(text) ?? [];
  return code === undefined ? null : { code: codeAsWritten(code), rest: plain(rest ?? '') };
};

/** The code of the criterion that a cell names, with or without its words. */
export const criterionOf = (text: string): string => namingOf(text)?.code ?? text;

/** Words before the code of a criterion, and what they say its column holds. */
const prefixes: ReadonlyMap<string, readonly [string, string]> = new Map<string, readonly [string, string]>([
  [keyOf('criteria'), ['selfAnswers', 'result']],
  [keyOf('selfAnswers'), ['selfAnswers', 'result']],
  [keyOf('appraisedAnswers'), ['appraisedAnswers', 'result']],
  [keyOf('reason'), ['selfAnswers', 'reason']],
  [`${keyOf('reason')}_${keyOf('selfAnswers')}`, ['selfAnswers', 'reason']],
  [`${keyOf('reason')}_${keyOf('appraisedAnswers')}`, ['appraisedAnswers', 'reason']],
]);

const MOST_PREFIX_WORDS = 4;

const answerPath = (text: string): { readonly path: Path; readonly sure: boolean } | null => {
  const bare = namingOf(text);
  const words = text.split(/[\s_:]+/);
  const found = Array.from({ length: Math.min(MOST_PREFIX_WORDS, words.length - 1) }, (_, index) => {
    const target = prefixes.get(plain(words.slice(0, index + 1).join(' ')));
    const naming = namingOf(words.slice(index + 1).join(' '));
    return target === undefined || naming === null ? null : { target, naming };
  }).find((one) => one !== null);
  const naming = found?.naming ?? bare;
  if (naming === null) return null;
  const [answers, part] = found?.target ?? ['selfAnswers', 'result'];
  const held = naming.rest === keyOf('reason') ? 'reason' : part;
  return { path: [answers, naming.code, held], sure: found !== undefined || naming.rest !== '' };
};

const lineRoles: ReadonlyMap<string, LineRole> = new Map<string, LineRole>([
  [keyOf('criteria'), 'criterion'],
  [`ma_${keyOf('criteria')}`, 'criterion'],
  [keyOf('result'), 'result'],
  [keyOf('reason'), 'reason'],
  ['nguoi_cham', 'scorer'],
]);

/** What spreadsheets make of 1.1: a day, a month with its name, or the number of a day. */
const MANGLED =
  /^(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[-. ]?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Thg ?\d{1,2})|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Thg ?\d{1,2})[-. ]\d{1,4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{5})$/i;

/** What a heading means; one that is not known is taken for a fact of the rubric's own, which only the rubric can tell. */
export const headingOf = (written: string): Heading => {
  const text = written.trim();
  if (text === '') return { is: 'empty' };
  if (MANGLED.test(text)) return { is: 'mangled' };
  const folded = plain(text);
  if (reservedKeys.has(text.toLowerCase()) || reservedKeys.has(folded)) return { is: 'reserved' };
  const role = lineRoles.get(folded);
  if (role !== undefined) return { is: 'line', role };
  if (idleHeadings.has(folded)) return { is: 'idle' };
  const field = fieldOf(folded);
  const path = cellFields.has(field) ? [field] : headingWords.get(folded);
  if (path !== undefined) return { is: 'value', path, sure: true };
  const answer = answerPath(text);
  if (answer !== null) return { is: 'value', ...answer };
  return { is: 'value', path: ['facts', folded === '' ? text : folded], sure: standardFacts.has(folded) };
};

/** The columns without which no row is a meeting. */
export const neededFields = ['unit', 'date', 'kind'] as const;

const ENOUGH = 3;

/** Whether a row is the heading of a table of meetings, not a title above it. */
export const looksLikeHeading = (texts: readonly string[]): boolean => {
  const headings = texts.map(headingOf);
  const sure = headings.filter((one) => one.is === 'line' || (one.is === 'value' && one.sure));
  if (sure.length >= ENOUGH) return true;
  const known = headings.filter(
    (one) => one.is !== 'empty' && !(one.is === 'value' && one.path[0] === 'facts' && !one.sure),
  );
  const needed = headings.some(
    (one) => one.is === 'value' && neededFields.some((field) => field === one.path[0]),
  );
  return needed && known.length >= ENOUGH;
};
