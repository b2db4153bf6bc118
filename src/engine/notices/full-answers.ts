import { type Answer, type Meeting, type Scorer, scorers } from '../../domain/meeting/meeting.ts';
import type { Path } from '../../domain/problem/location.ts';
import { mostOn } from '../../rubric/file/caps.ts';
import type { Criterion } from '../../rubric/file/criterion.ts';
import { occasionOf } from '../../rubric/file/occasion.ts';
import { saysNotApplicable } from '../../rubric/methods/choose.ts';
import type { Option, Scoring } from '../../rubric/methods/scoring.ts';
import type { Subject } from './rule.ts';

/** A line that a person judged and that lost nothing. */
export interface FullAnswer {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly scorer: Scorer;
  readonly path: Path;
}

const fields = { tu_cham: 'selfAnswers', tham_dinh: 'appraisedAnswers' } as const;

/** A bonus is never lost, so it is never full either. */
const losesNothing = (criterion: Criterion, option: Option, meeting: Meeting): boolean => {
  if (criterion.role === 'diem_cong') return false;
  return criterion.role === 'diem_tru'
    ? option.points === 0
    : option.points >= mostOn(criterion, occasionOf(meeting));
};

/** Whether facts settle the line whatever was answered. */
const decidedByFacts = (scoring: Scoring, meeting: Meeting): boolean => {
  const decision = scoring.decide(meeting);
  return decision !== undefined && 'option' in decision;
};

const isFull = (criterion: Criterion, answer: Answer, { meeting, rubric }: Subject): boolean => {
  const scoring = rubric.scorings.get(criterion.id);
  if (scoring?.judged !== true || saysNotApplicable(answer)) return false;
  const option = scoring.choose(answer);
  return (
    option !== undefined && losesNothing(criterion, option, meeting) && !decidedByFacts(scoring, meeting)
  );
};

/** The judged lines of a sheet that lost nothing, by the unit's own answers and by the superior's, as far as a rule asks for them. */
export const fullAnswers = (subject: Subject, asked: (line: FullAnswer) => boolean): readonly FullAnswer[] =>
  scorers.flatMap((scorer) =>
    [...subject.meeting.answers[scorer]].flatMap(([id, answer]) => {
      const criterion = subject.rubric.criteria.get(id);
      if (criterion === undefined) return [];
      const line = { criterion, answer, scorer, path: [fields[scorer], id] };
      return asked(line) && isFull(criterion, answer, subject) ? [line] : [];
    }),
  );
