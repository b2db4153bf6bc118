import { FACT, type Facts, type FactType, type FactValue, numberOf } from '../../domain/meeting/facts.ts';
import { type Answers, type Meeting, scorers } from '../../domain/meeting/meeting.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { resultId } from '../../rubric/meeting/result-id.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { EQUAL_FACTS } from './limits.ts';

/** What two sheets share when one is a copy of the other: everything but the unit and the days. */
export type Likeness = readonly (readonly [id: string, ...said: readonly string[]])[];

const FULL_SHARE = 100 * ONE;

/** Facts that follow from others, or that stay the same from month to month. */
const dependent: ReadonlySet<string> = new Set([
  FACT.members,
  FACT.exempt,
  FACT.specialDuty,
  FACT.excused,
  FACT.unexcused,
  FACT.longAbsent,
]);

const counted: ReadonlySet<FactType | undefined> = new Set<FactType>([
  'nguoi',
  'lan',
  'phut',
  'phan_tram',
  'so',
]);

/** Whether the meeting had all that could come. */
const allCame = (facts: Facts): boolean =>
  [FACT.excused, FACT.unexcused].every((id) => (numberOf(facts, id) ?? 0) === 0);

/** A number that a second meeting hardly has again. Nothing, everybody and all of it repeat honestly. */
const isTelling = (id: string, value: FactValue, { facts }: Meeting, rubric: Rubric): boolean => {
  if (typeof value !== 'number' || value === 0 || dependent.has(id)) return false;
  if (!counted.has(rubric.factTypes.get(id))) return false;
  if (id === FACT.present) return !allCame(facts);
  if (id === FACT.speakers) return value !== numberOf(facts, FACT.present);
  return rubric.factTypes.get(id) !== 'phan_tram' || value !== FULL_SHARE;
};

const said = (scorer: string, answers: Answers, rubric: Rubric): Likeness =>
  [...answers].map(([id, answer]) => [
    `${scorer} ${id}`,
    resultId(id, answer, rubric),
    answer.reason?.trim() ?? '',
  ]);

const byId = ([left]: readonly [string, ...unknown[]], [right]: readonly [string, ...unknown[]]): number =>
  left < right ? -1 : 1;

/** By what a copy of the sheet would be known; `null` where it records too few facts that two meetings hardly share. */
export const likenessOf = (meeting: Meeting, rubric: Rubric): Likeness | null => {
  const facts = [...meeting.facts];
  const telling = facts.filter(([id, value]) => isTelling(id, value, meeting, rubric));
  if (telling.length < EQUAL_FACTS) return null;
  const lasting = facts.filter(([id]) => rubric.factTypes.get(id) !== 'ngay');
  return [
    ['rubric', rubric.file.rubric, rubric.file.inForce.from],
    ['kind', meeting.kind],
    ...lasting.map(([id, value]) => [id, String(value)] as const).sort(byId),
    ...scorers.flatMap((scorer) => [...said(scorer, meeting.answers[scorer], rubric)].sort(byId)),
  ];
};

/** An odd number for a text, other for other texts as a rule. */
const scattered = (text: string): number => {
  let number = 1;
  for (let at = 0; at < text.length; at++) number = (Math.imul(number, 33) + text.charCodeAt(at)) | 0;
  return number | 1;
};

/** A number that is equal for equal likenesses, and hardly ever for others; `null` where there is no likeness. It is made in no time, of the facts alone and whatever their order. */
export const likenessMark = (meeting: Meeting, rubric: Rubric): number | null => {
  let [mark, telling] = [0, 0];
  for (const [id, value] of meeting.facts) {
    if (isTelling(id, value, meeting, rubric)) telling += 1;
    if (typeof value === 'number') mark = (mark + Math.imul(value + 1, scattered(id))) | 0;
  }
  return telling < EQUAL_FACTS ? null : mark;
};
