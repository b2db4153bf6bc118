import type { Finding } from '../../domain/meeting/assessment.ts';
import { asksMore } from '../../rubric/file/condition.ts';
import type { Criterion } from '../../rubric/file/criterion.ts';
import type { Occasion } from '../../rubric/file/occasion.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/** What an answer without a reason makes of a line on one occasion; `undefined` stands for no answer. */
type ByResult = Map<string | undefined, Finding>;

/** The findings of lines that look at no fact, on one occasion and by one scorer. */
export type Remembered = ReadonlyMap<Criterion, ByResult>;

/** Whether nothing but the occasion and the answer decides a line. */
const isAnswered = (criterion: Criterion, { scorings }: Rubric): boolean =>
  scorings.get(criterion.id)?.facts.length === 0 &&
  criterion.shown.length === 0 &&
  !(criterion.notApplicable?.when !== undefined && asksMore(criterion.notApplicable.when));

const known = new WeakMap<Rubric, Map<string, Remembered>>();

/** What is remembered of the lines of a rubric: a hundred thousand sheets have the same few answers, and each finding is made once. */
export const rememberedOn = (
  rubric: Rubric,
  { kind, month, unitKind }: Occasion,
  appraised: boolean,
): Remembered => {
  const occasions = known.get(rubric) ?? new Map<string, Remembered>();
  known.set(rubric, occasions);
  const key = `${kind} ${month} ${appraised} ${unitKind ?? ''}`;
  const before = occasions.get(key);
  if (before !== undefined) return before;
  const lines: Remembered = new Map(
    [...rubric.criteria.values()]
      .filter((criterion) => isAnswered(criterion, rubric))
      .map((criterion) => [criterion, new Map()]),
  );
  occasions.set(key, lines);
  return lines;
};

/** Answers are words of the rubric or numbers; of anything else there is no end. */
const MOST = 500;

export const remember = (findings: ByResult, result: string | undefined, finding: Finding): void => {
  if (findings.size < MOST) findings.set(result, finding);
};
