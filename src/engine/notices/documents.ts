import { dayOf, FACT } from '../../domain/meeting/facts.ts';
import { warning } from '../../domain/problem/problem.ts';
import type { Day } from '../../domain/values/day.ts';
import { mostOn } from '../../rubric/file/caps.ts';
import { occasionOf } from '../../rubric/file/occasion.ts';
import { type FullAnswer, fullAnswers } from './full-answers.ts';
import type { SheetRule, Subject } from './rule.ts';

const POSTED = ['facts', FACT.documentsPosted];

interface Late {
  readonly posted: Day;
  /** The measured line whose full marks ask for an earlier day; `null` where the day of the meeting itself is past. */
  readonly line: string | null;
}

/** The line of the rubric that measures the day of posting and did not give all its points. */
const missedLine = ({ meeting, rubric }: Subject): string | undefined => {
  const measured = [...rubric.criteria.values()].filter(({ id }) =>
    rubric.scorings.get(id)?.facts.includes(FACT.documentsPosted),
  );
  return measured.find((criterion) => {
    const decision = rubric.scorings.get(criterion.id)?.decide(meeting);
    return (
      decision !== undefined &&
      'option' in decision &&
      decision.option.points < mostOn(criterion, occasionOf(meeting))
    );
  })?.id;
};

const lateOf = (subject: Subject): Late | undefined => {
  const { meeting } = subject;
  const posted = dayOf(meeting.facts, FACT.documentsPosted);
  if (posted === undefined) return undefined;
  if (posted > meeting.date) return { posted, line: null };
  const line = missedLine(subject);
  return line === undefined ? undefined : { posted, line };
};

/** Full judged lines beside which the rubric shows the day of posting. */
const fullBeside = (subject: Subject): readonly FullAnswer[] =>
  fullAnswers(subject, ({ criterion }) => criterion.shown.includes(FACT.documentsPosted));

/** A line at full marks although the fact shown beside it says that the documents came late. */
export const documentsLateYetMet: SheetRule = (subject) => {
  const late = lateOf(subject);
  if (late === undefined) return [];
  const { date } = subject.meeting;
  return fullBeside(subject).map(({ criterion, path }) =>
    warning({ code: 'documents-late-yet-met', args: { id: criterion.id, date, ...late } }, path, {
      also: [POSTED],
    }),
  );
};

/** Documents for a meeting that is already over; where a full line says so too, that is the better place to tell it. */
export const documentsAfterMeeting: SheetRule = (subject) => {
  const late = lateOf(subject);
  if (late === undefined || late.line !== null || fullBeside(subject).length > 0) return [];
  const args = { posted: late.posted, date: subject.meeting.date };
  return [warning({ code: 'documents-after-meeting', args }, POSTED)];
};
