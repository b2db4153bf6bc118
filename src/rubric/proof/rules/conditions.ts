import type { Path } from '../../../domain/problem/location.ts';
import type { Condition } from '../../file/condition.ts';
import type { OccasionTest } from '../../file/occasion.ts';
import type { Criterion } from '../../methods/index.ts';
import type { RubricFile } from '../../rubric.ts';
import { placedCriteria } from './rule.ts';

export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: Path;
}

export interface PlacedOccasion {
  readonly when: OccasionTest;
  readonly path: Path;
}

const ofCriterion = (criterion: Criterion, path: Path): readonly PlacedCondition[] => [
  ...('forced' in criterion
    ? criterion.forced.map(({ when }, index) => ({
        condition: when,
        path: [...path, 'forced', index, 'when'],
      }))
    : []),
  ...('requirement' in criterion
    ? criterion.requirement.map(({ when }, index) => ({
        condition: when,
        path: [...path, 'requirement', index, 'when'],
      }))
    : []),
  ...(criterion.notApplicable?.when === undefined
    ? []
    : [{ condition: criterion.notApplicable.when, path: [...path, 'notApplicable', 'when'] }]),
];

/** Every condition of a rubric that may ask for facts, with its place. */
export const conditionsIn = (file: RubricFile): readonly PlacedCondition[] => [
  ...placedCriteria(file).flatMap(({ criterion, path }) => ofCriterion(criterion, path)),
  ...file.bands.flatMap(({ conditions }, band) =>
    conditions.flatMap(({ when }, index) =>
      when === undefined ? [] : [{ condition: when, path: ['bands', band, 'conditions', index, 'when'] }],
    ),
  ),
  ...file.knockOuts.flatMap(({ when }, index) =>
    when === undefined ? [] : [{ condition: when, path: ['knockOuts', index, 'when'] }],
  ),
];

/** Every place of a rubric that asks for an occasion, with or without facts. */
export const occasionTestsIn = (file: RubricFile): readonly PlacedOccasion[] => [
  ...conditionsIn(file).map(({ condition, path }) => ({ when: condition, path })),
  ...file.groups.flatMap(({ caps }, group) =>
    caps.map(({ when }, index) => ({ when, path: ['groups', group, 'caps', index, 'when'] })),
  ),
  ...placedCriteria(file).flatMap(({ criterion, path }) => [
    ...(criterion.onlyWhen === undefined ? [] : [{ when: criterion.onlyWhen, path: [...path, 'onlyWhen'] }]),
    ...criterion.caps.map(({ when }, index) => ({ when, path: [...path, 'caps', index, 'when'] })),
  ]),
];
