import { keyOf } from '../../intake/document/keys.ts';
import type { Questionnaire } from '../../library/questionnaire.ts';
import {
  answerField,
  appraisedField,
  appraisedIn,
  appraisedReasonField,
  type Entries,
  entered,
  FIELD,
  factField,
  reasonField,
} from './entries.ts';

/** Texts that mean themselves without quotes, wherever they stand. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}_/.-]| (?=[\p{L}\p{N}]))*$/u;

const quoted = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' '));

const scalar = (text: string): string => (PLAIN.test(text) ? text : quoted(text));

const pair = (field: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`${keyOf(field)}: ${scalar(text)}`];

const inBraces = (pairs: readonly string[]): string => `{${pairs.join(', ')}}`;

/** An answer as a file has it, with the reason where there is one. */
export const answerText = (result: string, reason: string | undefined): string =>
  reason === undefined ? scalar(result) : inBraces([...pair('result', result), ...pair('reason', reason)]);

const superiorText = (line: string): string => {
  const [id = '', ...position] = line.trim().split(/[\s,;]+/);
  return inBraces([
    ...pair('id', id),
    ...pair('position', position.length === 0 ? undefined : position.join(' ')),
  ]);
};

const voteText = (entries: Entries): string | undefined => {
  const pairs = [
    ...pair('inFavour', entered(entries, FIELD.inFavour)),
    ...pair('against', entered(entries, FIELD.against)),
  ];
  return pairs.length === 0 ? undefined : inBraces(pairs);
};

const block = (field: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${keyOf(field)}:`, ...lines.map((line) => `  ${line}`)];

const line = (field: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`${keyOf(field)}: ${text}`];

/** The answers of one scorer, a line each. */
const answerLines = (
  entries: Entries,
  keys: readonly string[],
  answer: (criterion: string) => string,
  why: (criterion: string) => string,
): readonly string[] =>
  keys.flatMap((key) => {
    const result = entered(entries, answer(key));
    return result === undefined ? [] : [`"${key}": ${answerText(result, entered(entries, why(key)))}`];
  });

/** A meeting file with what was entered, each answer on a line of its own; only what the questionnaire asks is written, and nothing that was not entered. */
export const sheetText = (
  entries: Entries,
  { facts, lines }: Pick<Questionnaire, 'facts' | 'lines'>,
  rubric: string,
): string => {
  const superiors = (entered(entries, FIELD.superiors) ?? '').split('\n').filter((one) => one.trim() !== '');
  return [
    ...pair('unit', entered(entries, FIELD.unit)),
    ...pair('date', entered(entries, FIELD.date)),
    ...pair('kind', entered(entries, FIELD.kind)),
    ...pair('unitKind', entered(entries, FIELD.unitKind)),
    ...pair('rubric', rubric),
    ...block(
      'facts',
      facts.flatMap(({ key }) => {
        const text = entered(entries, factField(key));
        return text === undefined ? [] : [`${key}: ${scalar(text)}`];
      }),
    ),
    ...block(
      'selfAnswers',
      answerLines(
        entries,
        lines.map(({ key }) => key),
        answerField,
        reasonField,
      ),
    ),
    ...block(
      'appraisedAnswers',
      answerLines(entries, appraisedIn(entries), appraisedField, appraisedReasonField),
    ),
    ...line('vote', voteText(entries)),
    ...pair('minutes', entered(entries, FIELD.minutes)),
    ...line('superiors', superiors.length === 0 ? undefined : `[${superiors.map(superiorText).join(', ')}]`),
    ...pair('received', entered(entries, FIELD.received)),
    ...pair('note', entered(entries, FIELD.note)),
    '',
  ].join('\n');
};
