import type { Path } from '../../../domain/problem/location.ts';
import type { Flaw } from '../../../domain/problem/problem.ts';
import type { Criterion } from '../../methods/index.ts';
import type { RubricFile } from '../../rubric.ts';

/** One thing that must hold across the parts of a rubric; it lists where it does not. */
export type Rule = (file: RubricFile) => readonly Flaw[];

/** A criterion with its path in the file. */
export interface PlacedCriterion {
  readonly criterion: Criterion;
  readonly path: Path;
}

export const placedCriteria = (file: RubricFile): readonly PlacedCriterion[] =>
  file.groups.flatMap(({ criteria }, group) =>
    criteria.map((criterion, index) => ({ criterion, path: ['groups', group, 'criteria', index] })),
  );

/** A rule that looks at one criterion at a time. */
export const forEachCriterion =
  (rule: (placed: PlacedCriterion, file: RubricFile) => readonly Flaw[]): Rule =>
  (file) =>
    placedCriteria(file).flatMap((placed) => rule(placed, file));

/** The levels a criterion lists, whatever its method. */
export const levelsOf = (
  criterion: Criterion,
): readonly { readonly id: string; readonly points: number }[] =>
  'levels' in criterion ? (criterion.levels ?? []) : [];

/** Whether a line has one measured value that is placed in intervals. */
export const isPlaced = (
  criterion: Criterion,
): criterion is Extract<Criterion, { method: 'theo_so_lieu' | 'theo_ty_le' | 'theo_ngay' }> =>
  criterion.method === 'theo_so_lieu' ||
  criterion.method === 'theo_ty_le' ||
  criterion.method === 'theo_ngay';

const positiveEach = (criterion: Criterion): boolean =>
  criterion.method !== 'theo_so_lan' || criterion.each > 0;

/** Whether the lines are sound enough for their totals to be worked out; what is wrong with them is said by other rules. */
export const canBeScored = ({ groups, step, limits, total }: RubricFile): boolean =>
  (step ?? 1) > 0 &&
  groups.every(({ floor, points }) => floor === undefined || floor < points) &&
  (limits?.from === undefined || limits.from < (limits.to ?? total)) &&
  groups
    .flatMap(({ criteria }) => criteria)
    .every(
      (criterion) =>
        criterion.points >= 0 &&
        criterion.points <= MOST_POINTS &&
        positiveEach(criterion) &&
        (!isPlaced(criterion) || (criterion.levels === undefined) !== (criterion.metWhen === undefined)),
    );

/** More points than any form has; beyond it, totals are not worked out one by one. */
const MOST_POINTS = 10_000_00;
