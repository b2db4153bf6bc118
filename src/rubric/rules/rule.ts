import type { Path } from '../../domain/location.ts';
import type { Flaw } from '../../domain/problem.ts';
import type { Criterion } from '../methods/index.ts';
import type { RubricFile } from '../rubric.ts';

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
