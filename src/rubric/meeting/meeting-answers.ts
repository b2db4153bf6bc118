import type { Answer, MeetingFile, Scorer } from '../../domain/meeting/meeting.ts';
import type { Path } from '../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../domain/problem/problem.ts';
import { monthOf } from '../../domain/values/day.ts';
import { grouped } from '../../domain/values/grouped.ts';
import { parseHundredths } from '../../domain/values/hundredths.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { numberFault } from '../../domain/written/number-fault.ts';
import type { Complaint } from '../../messages/index.ts';
import { mostOn } from '../file/caps.ts';
import { appliesOn, type Criterion } from '../file/criterion.ts';
import type { Occasion } from '../file/occasion.ts';
import { saysNotApplicable } from '../methods/choose.ts';
import type { Scoring } from '../methods/scoring.ts';
import type { Rubric } from '../rubric.ts';
import { occasionOfFile, writtenOf } from './written-points.ts';

type UnknownAnswer = Extract<Complaint, { code: 'answer-not-allowed' }>['args'];

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

const asksMonth = ({ onlyWhen, notApplicable }: Criterion): boolean =>
  onlyWhen?.month !== undefined || notApplicable?.when?.month !== undefined;

/** Points of the scale that an answer gives away; a bonus that is not earned loses nothing. */
const lostBy = (criterion: Criterion, given: number, occasion: Occasion): number => {
  const most = mostOn(criterion, occasion);
  if (criterion.role === 'diem_tru') return Math.min(given, most);
  return criterion.role === 'diem_cong' ? 0 : most - Math.min(given, most);
};

/** A superior who judges otherwise than the unit says why. */
const differenceFlaws = (
  { criterion, answer, path, scorer }: Answered,
  rubric: Rubric,
  file: MeetingFile,
): readonly Flaw[] => {
  const own = file.selfAnswers[criterion.id];
  const choose = rubric.scorings.get(criterion.id)?.choose;
  if (scorer !== 'tham_dinh' || own === undefined || answer.reason !== undefined || choose === undefined)
    return [];
  return choose(own)?.points === choose(answer)?.points
    ? []
    : [warning({ code: 'appraisal-differs', args: { id: criterion.id } }, path)];
};

/** Where points are given freely, why a text is no number of points; `null` where it is one, or is no number at all. */
const pointsFault = ({ criterion: { id }, answer: { result } }: Answered, { options }: Scoring) => {
  if (options !== null || parseHundredths(result) !== undefined) return null;
  const fault = numberFault(result, { whole: false, negative: false }, { criterion: id });
  return fault.code === 'not-a-number' ? null : fault;
};

/** An answer that the line does not know, or points that lie between those that it can give. */
const refusedAnswer = (
  { criterion: { id, points }, answer: { result } }: Answered,
  { options, range: [least, most] }: Scoring,
): Complaint => {
  const allowed = options?.map((option) => option.id) ?? [];
  const worth = [...new Set(options?.map((option) => option.points))];
  const found = parseHundredths(result);
  const between = found !== undefined && least < found && found < most && !worth.includes(found);
  return options !== null && between
    ? { code: 'points-between', args: { id, found, allowed, worth } }
    : { code: 'answer-not-allowed', args: { id, found: result, allowed, maximum: points } };
};

const answerFlaws = (answered: Answered, rubric: Rubric, file: MeetingFile): readonly Flaw[] => {
  const { criterion, answer, path } = answered;
  const scoring = rubric.scorings.get(criterion.id);
  if (scoring === undefined) return [];
  const occasion = occasionOfFile(file);
  if (writtenOf(criterion.id, answer, rubric, occasion) !== undefined) return [];
  const applies = appliesOn(criterion, occasion);
  if (saysNotApplicable(answer)) return notApplicableFlaws(answered, applies);
  if (!applies)
    return [
      error(
        {
          code: 'answer-where-not-applicable',
          args: {
            id: criterion.id,
            kind: file.kind,
            month: asksMonth(criterion) ? monthOf(file.date) : null,
          },
        },
        path,
      ),
    ];
  const option = scoring.choose(answer);
  const measured = scoring.judged ? [] : measuredFlaws(answered, rubric);
  if (measured.length > 0 && answered.scorer === 'tu_cham') return measured;
  if (option === undefined) {
    return [...measured, error(pointsFault(answered, scoring) ?? refusedAnswer(answered, scoring), path)];
  }
  const lost = lostBy(criterion, option.points, occasion);
  if (lost > 0 && answer.reason === undefined && scoring.judged)
    return [warning({ code: 'lost-without-reason', args: { id: criterion.id, lost } }, path)];
  return [...measured, ...differenceFlaws(answered, rubric, file)];
};

/** One word that no line knows is one fault, however many lines it answers: the first is marked, the others are named. */
const withUnknownOnce = (flaws: readonly Flaw[]): readonly Flaw[] => {
  const said = grouped(flaws, ({ complaint }) =>
    complaint.code === 'answer-not-allowed' ? wordKey(complaint.args) : null,
  );
  return flaws.flatMap((flaw): readonly Flaw[] => {
    const { complaint } = flaw;
    if (complaint.code !== 'answer-not-allowed') return [flaw];
    const [first, ...others] = said.get(wordKey(complaint.args)) ?? [];
    if (first !== flaw) return [];
    if (others.length === 0) return [flaw];
    const ids = others.map(({ path }) => String(path.at(-1)));
    return [
      error({ ...complaint, args: { ...complaint.args, others: ids } }, flaw.path, {
        also: others.map(({ path }) => path),
      }),
    ];
  });
};

const wordKey = ({ found, allowed, maximum }: UnknownAnswer): string =>
  [found, ...(allowed.length === 0 ? [maximum] : allowed)].join('\n');

/** Answers without a reason with which nothing is wrong, by the occasion and the line. */
type Flawless = Map<string, Set<string>>;

const known = new WeakMap<Rubric, Map<string, Flawless>>();

const flawlessOn = (rubric: Rubric, { kind, month, unitKind }: Occasion): Flawless => {
  const occasions = known.get(rubric) ?? new Map<string, Flawless>();
  known.set(rubric, occasions);
  const key = `${kind} ${month} ${unitKind ?? ''}`;
  const lines: Flawless = occasions.get(key) ?? new Map();
  occasions.set(key, lines);
  return lines;
};

/** Answers are words of the rubric or numbers; of anything else there is no end. */
const MOST_KNOWN = 500;

/** What is wrong with an answer of the unit itself, which nothing but the occasion decides; the same few answers stand on all sheets. */
const ownFlaws = (answered: Answered, rubric: Rubric, file: MeetingFile, flawless: Flawless) => {
  const { criterion, answer } = answered;
  const results = flawless.get(criterion.id) ?? new Set<string>();
  if (answer.reason === undefined && results.has(answer.result)) return [];
  const flaws = answerFlaws(answered, rubric, file);
  if (answer.reason === undefined && flaws.length === 0 && results.size < MOST_KNOWN)
    flawless.set(criterion.id, results.add(answer.result));
  return flaws;
};

/** What is wrong with the answers of one scorer, each answer by itself. */
export const answersFlaws = (scorer: Scorer, rubric: Rubric, file: MeetingFile): readonly Flaw[] => {
  const [field, answers] =
    scorer === 'tu_cham'
      ? (['selfAnswers', file.selfAnswers] as const)
      : (['appraisedAnswers', file.appraisedAnswers] as const);
  const flawless = flawlessOn(rubric, occasionOfFile(file));
  const flaws = Object.entries(answers).flatMap(([id, answer]): readonly Flaw[] => {
    const path = [field, id];
    const criterion = rubric.criteria.get(id);
    if (criterion !== undefined) {
      const answered = { criterion, answer, path, scorer };
      return scorer === 'tu_cham'
        ? ownFlaws(answered, rubric, file, flawless)
        : answerFlaws(answered, rubric, file);
    }
    const suggestion = nearest(id, [...rubric.criteria.keys()]);
    return [
      error({ code: 'unknown-criterion', args: { id, suggestion, rubric: rubric.file.rubric } }, path, {
        atKey: true,
      }),
    ];
  });
  return withUnknownOnce(flaws);
};
