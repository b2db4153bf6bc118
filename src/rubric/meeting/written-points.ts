import type { FactId } from '../../domain/meeting/facts.ts';
import type { Answer, Meeting, MeetingFile, Scorer, WrittenPoints } from '../../domain/meeting/meeting.ts';
import { error, type Flaw } from '../../domain/problem/problem.ts';
import { type Points, parseHundredths } from '../../domain/values/hundredths.ts';
import { appliesOn } from '../file/criterion.ts';
import { type Occasion, occasionOf } from '../file/occasion.ts';
import type { Rubric } from '../rubric.ts';

export const occasionOfFile = ({ kind, date, unitKind }: MeetingFile): Occasion =>
  occasionOf({ kind, date, ...(unitKind === undefined ? {} : { unitKind }) });

/** Whether a person judges a line on that occasion; facts or the occasion itself decide the others. */
export const isJudgedOn = (id: string, rubric: Rubric, occasion: Occasion): boolean => {
  const criterion = rubric.criteria.get(id);
  return (
    rubric.scorings.get(id)?.judged === true && criterion !== undefined && appliesOn(criterion, occasion)
  );
};

/** The points that an answer writes for a line which facts or the occasion decide; `undefined` for any other answer. People fill in every line of the printed form. A reason turns a number into an answer: a superior may judge otherwise with one. */
export const writtenOf = (id: string, answer: Answer, rubric: Rubric, occasion: Occasion) => {
  if (!rubric.criteria.has(id) || answer.reason !== undefined) return undefined;
  return isJudgedOn(id, rubric, occasion) ? undefined : parseHundredths(answer.result);
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
  const judged = new Map<string, Answer>();
  const written = new Map<string, Points>();
  for (const [id, answer] of Object.entries(answers)) {
    const points = writtenOf(id, answer, rubric, occasion);
    if (points === undefined) judged.set(id, answer);
    else written.set(id, points);
  }
  return { answers: judged, written };
};

const fields = { tu_cham: 'selfAnswers', tham_dinh: 'appraisedAnswers' } as const;

/** What is wrong with the points that one scorer writes for lines which facts decide. They do not take the place of facts that are missing; what earlier meetings tell is not missing yet, and what is written and could not be read (`unread`) has its own complaint. A superior who writes other points than the facts give means to judge otherwise, and owes a reason: the facts must not win over that in silence. */
export const writtenFlaws = (
  scorer: Scorer,
  meeting: Meeting,
  rubric: Rubric,
  unread: ReadonlySet<FactId>,
): readonly Flaw[] => {
  const later: ReadonlySet<FactId> = new Set([...rubric.file.state.map(({ id }) => id), ...unread]);
  return [...(meeting.written?.[scorer] ?? [])].flatMap(([id, points]): readonly Flaw[] => {
    const path = [fields[scorer], id];
    const decision = rubric.scorings.get(id)?.decide(meeting);
    if (decision === undefined || 'conflict' in decision) return [];
    if ('option' in decision)
      return scorer === 'tu_cham' || decision.option.points === Math.abs(points)
        ? []
        : [error({ code: 'appraisal-reason', args: { id } }, path)];
    const missing = new Set(decision.missing.filter((fact) => !later.has(fact)));
    const facts = [...missing].map(rubric.surroundings.factName);
    return facts.length === 0
      ? []
      : [error({ code: 'points-without-facts', args: { id, points, facts } }, path)];
  });
};
