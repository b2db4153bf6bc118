import { type FactType, parseFact } from '../../domain/meeting/facts.ts';
import { type Day, daysBetween } from '../../domain/values/day.ts';
import { parseHundredths, toNumber } from '../../domain/values/hundredths.ts';
import type { LineAsked } from '../../library/questionnaire.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import { saysNotApplicable } from '../../rubric/methods/choose.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { answersOf } from './answers.ts';

type Value = string | number;

/** The first day of the calendar of spreadsheets, which counts from 1. */
const EPOCH = '1899-12-30';

export const dayCell = (day: Day): number => daysBetween(EPOCH, day);

/** Facts that stand in their cells as numbers. */
const numbers: ReadonlySet<FactType> = new Set(['nguoi', 'lan', 'phut', 'phan_tram', 'so']);

/** What was entered for a fact as its cell holds it; what is not of its type stays as it was entered. */
export const factCell = (type: FactType, text: string): Value => {
  const value = parseFact(type, text);
  if (typeof value === 'string') return dayCell(value);
  if (typeof value !== 'number') return text;
  if (numbers.has(type)) return toNumber(value);
  return type === 'co_khong' ? words.yesNo[value === 0 ? 1 : 0] : text;
};

/** What was entered for a line as its cell holds it: one of the words that are offered there, or a number of points. */
export const answerCell = (line: LineAsked, rubric: Rubric, text: string): Value => {
  const answers = answersOf(line, rubric);
  if (answers === null) {
    const points = parseHundredths(text);
    return points === undefined ? text : toNumber(points);
  }
  if (saysNotApplicable({ result: text })) return words.notApplicable;
  const meant = (result: string): string | undefined => rubric.scorings.get(line.key)?.choose({ result })?.id;
  const chosen = meant(text);
  return answers.find(({ word }) => chosen !== undefined && meant(word) === chosen)?.word ?? text;
};
