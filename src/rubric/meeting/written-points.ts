import type { FactId } from '../../domain/meeting/facts.ts';
import type { Answer, Meeting, MeetingFile, WrittenPoints } from '../../domain/meeting/meeting.ts';
import type { Path } from '../../domain/problem/location.ts';
import { error, type Flaw } from '../../domain/problem/problem.ts';
import { parseHundredths } from '../../domain/values/hundredths.ts';
import type { Criterion } from '../file/criterion.ts';
import { type Occasion, occasionOf, occurs } from '../file/occasion.ts';
import type { Rubric } from '../rubric.ts';

/** Whether a line is to be answered on an occasion: it exists, and no occasion puts it out of scope. */
export const appliesOn = ({ onlyWhen, notApplicable }: Criterion, occasion: Occasion): boolean => {
  const when = notApplicable?.when;
  const outside = when !== undefined && when.measure === undefined && occurs(when, occasion);
  return !outside && (onlyWhen === undefined || occurs(onlyWhen, occasion));
};

export const occasionOfFile = ({ kind, date, unitKind }: MeetingFile): Occasion =>
  occasionOf({ kind, date, ...(unitKind === undefined ? {} : { unitKind }) });

/** The points that an answer writes for a line which facts or the occasion decide; `undefined` for any other answer. People fill in every line of the printed form. A reason turns a number into an answer: a superior may judge otherwise with one. */
export const writtenOf = (id: string, answer: Answer, rubric: Rubric, occasion: Occasion) => {
  const criterion = rubric.criteria.get(id);
  const scoring = rubric.scorings.get(id);
  if (criterion === undefined || scoring === undefined || answer.reason !== undefined) return undefined;
  return scoring.judged && appliesOn(criterion, occasion) ? undefined : parseHundredths(answer.result);
};

interface Parted {
  /** What a person judged. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly written: WrittenPoints;
}

/** The answers of one scorer, parted into those that count and points that are only compared. */
export const partAnswers = (
  answers: MeetingFile['selfAnswers'],
  rubric: Rubric,
  occasion: Occasion,
): Parted => {
  const entries = Object.entries(answers).map(([id, answer]) => ({
    id,
    answer,
    points: writtenOf(id, answer, rubric, occasion),
  }));
  return {
    answers: new Map(
      entries.flatMap(({ id, answer, points }) => (points === undefined ? [[id, answer]] : [])),
    ),
    written: new Map(entries.flatMap(({ id, points }) => (points === undefined ? [] : [[id, points]]))),
  };
};

/** Points written for a line whose facts are missing: they do not take the place of the facts. What earlier meetings tell is not missing yet. */
export const missingFactsFlaws = (
  written: WrittenPoints,
  field: Path[number],
  meeting: Meeting,
  rubric: Rubric,
): readonly Flaw[] => {
  const later: ReadonlySet<FactId> = new Set(rubric.file.state.map(({ id }) => id));
  return [...written].flatMap(([id, points]): readonly Flaw[] => {
    const decision = rubric.scorings.get(id)?.decide(meeting);
    if (decision === undefined || !('missing' in decision)) return [];
    const missing = decision.missing.filter((fact) => !later.has(fact));
    if (missing.length === 0) return [];
    const facts = missing.map(rubric.surroundings.factName);
    return [error({ code: 'points-without-facts', args: { id, points, facts } }, [field, id])];
  });
};
