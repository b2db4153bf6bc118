import type { Path } from '../domain/location.ts';
import type { Answer, MeetingFile, Scorer } from '../domain/meeting.ts';
import { nearest } from '../domain/nearest.ts';
import { error, type Flaw, warning } from '../domain/problem.ts';
import { saysNotApplicable } from './choose.ts';
import { holds } from './condition.ts';
import type { Criterion } from './methods/index.ts';
import type { Rubric } from './rubric.ts';

interface Answered {
  readonly criterion: Criterion;
  readonly answer: Answer;
  readonly path: Path;
  readonly scorer: Scorer;
}

const notApplicableFlaws = ({ criterion, answer, path }: Answered, applies: boolean): readonly Flaw[] => {
  if (!applies) return [];
  const claim = criterion.notApplicable?.claim;
  if (claim === undefined)
    return [error({ code: 'not-applicable-forbidden', args: { id: criterion.id } }, path)];
  return answer.reason === undefined
    ? [error({ code: 'not-applicable-reason', args: { id: criterion.id, claim } }, path)]
    : [];
};

const measuredFlaws = ({ criterion, answer, path, scorer }: Answered, rubric: Rubric): readonly Flaw[] => {
  if (scorer === 'tham_dinh')
    return answer.reason === undefined
      ? [error({ code: 'appraisal-reason', args: { id: criterion.id } }, path)]
      : [];
  const { factName } = rubric.surroundings;
  const facts = (rubric.scorings.get(criterion.id)?.facts ?? []).map(factName);
  return [error({ code: 'answer-for-measured', args: { id: criterion.id, facts } }, path)];
};

const answerFlaws = (answered: Answered, rubric: Rubric, file: MeetingFile): readonly Flaw[] => {
  const { criterion, answer, path } = answered;
  const scoring = rubric.scorings.get(criterion.id);
  if (scoring === undefined) return [];
  const when = criterion.notApplicable?.when;
  const kindOnly = when !== undefined && when.measure === undefined;
  const applies = !(
    kindOnly &&
    holds(when, { ...file, facts: new Map(), answers: { tu_cham: new Map(), tham_dinh: new Map() } }) === true
  );
  if (saysNotApplicable(answer)) return notApplicableFlaws(answered, applies);
  if (!applies)
    return [
      error({ code: 'answer-where-not-applicable', args: { id: criterion.id, kind: file.kind } }, path),
    ];
  const option = scoring.choose(answer);
  const measured = scoring.judged ? [] : measuredFlaws(answered, rubric);
  if (measured.length > 0 && answered.scorer === 'tu_cham') return measured;
  if (option === undefined) {
    const allowed = scoring.options?.map(({ id }) => id) ?? [];
    return [
      ...measured,
      error(
        {
          code: 'answer-not-allowed',
          args: { id: criterion.id, found: answer.result, allowed, maximum: criterion.points },
        },
        path,
      ),
    ];
  }
  const lost = criterion.points - option.points;
  return lost > 0 && answer.reason === undefined && scoring.judged
    ? [warning({ code: 'lost-without-reason', args: { id: criterion.id, lost } }, path)]
    : measured;
};

/** What is wrong with the answers of one scorer, each answer by itself. */
export const answersFlaws = (scorer: Scorer, rubric: Rubric, file: MeetingFile): readonly Flaw[] => {
  const [field, answers] =
    scorer === 'tu_cham'
      ? (['selfAnswers', file.selfAnswers] as const)
      : (['appraisedAnswers', file.appraisedAnswers] as const);
  return Object.entries(answers).flatMap(([id, answer]): readonly Flaw[] => {
    const path = [field, id];
    const criterion = rubric.criteria.get(id);
    if (criterion !== undefined) return answerFlaws({ criterion, answer, path, scorer }, rubric, file);
    const suggestion = nearest(id, [...rubric.criteria.keys()]);
    return [
      error({ code: 'unknown-criterion', args: { id, suggestion, rubric: rubric.file.rubric } }, path, {
        atKey: true,
      }),
    ];
  });
};
