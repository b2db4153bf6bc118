import type { Path } from '../../domain/problem/location.ts';
import { type Asked, askedIn, type Condition, isCompound } from '../file/condition.ts';
import type { OccasionTest } from '../file/occasion.ts';
import { linesOf, type PlacedLine } from '../lines.ts';
import type { RubricFile } from '../rubric.ts';

/** A condition of a rubric, or one of those that it is made of. */
export interface PlacedCondition {
  readonly condition: Asked;
  readonly path: Path;
  /** Whether others stand inside it. */
  readonly compound: boolean;
  /** Set where one of several must hold; one that always holds then says that there is only one. */
  readonly oneOfAll?: boolean;
}

export interface PlacedOccasion {
  readonly when: OccasionTest;
  readonly path: Path;
  readonly oneOfAll?: boolean;
}

interface Whole {
  readonly condition: Condition;
  readonly path: Path;
  readonly oneOfAll?: boolean;
}

const ofLine = ({ criterion: { notApplicable }, line, path }: PlacedLine): readonly Whole[] => [
  ...line.forced.map(({ when }, index) => ({ condition: when, path: [...path, 'forced', index, 'when'] })),
  ...line.choices.flatMap((choice) =>
    choice.of.map((condition, index) => ({
      condition,
      path: [...path, ...choice.path, index, 'when'],
      oneOfAll: true,
    })),
  ),
  ...(notApplicable?.when === undefined
    ? []
    : [{ condition: notApplicable.when, path: [...path, 'notApplicable', 'when'] }]),
];

/** Every condition of a rubric, with its place. */
export const wholeConditionsIn = (file: RubricFile): readonly Whole[] => [
  ...linesOf(file).flatMap(ofLine),
  ...file.bands.flatMap(({ conditions }, band) =>
    conditions.flatMap(({ when }, index) =>
      when === undefined ? [] : [{ condition: when, path: ['bands', band, 'conditions', index, 'when'] }],
    ),
  ),
  ...file.knockOuts.flatMap(({ when }, index) =>
    when === undefined ? [] : [{ condition: when, path: ['knockOuts', index, 'when'] }],
  ),
];

/** Everything that the conditions of a rubric ask, one by one, with its place. */
export const conditionsIn = (file: RubricFile): readonly PlacedCondition[] =>
  wholeConditionsIn(file).flatMap(({ condition, path, oneOfAll }) =>
    askedIn(condition, path).map(({ asked, path: at }) => ({
      condition: asked,
      path: at,
      compound: asked === condition && isCompound(condition),
      ...(oneOfAll === undefined ? {} : { oneOfAll }),
    })),
  );

/** Every place of a rubric that asks for an occasion, with or without facts. */
export const occasionTestsIn = (file: RubricFile): readonly PlacedOccasion[] => [
  ...conditionsIn(file).map(({ condition, ...place }) => ({ when: condition, ...place })),
  ...file.groups.flatMap(({ caps }, group) =>
    caps.map(({ when }, index) => ({ when, path: ['groups', group, 'caps', index, 'when'] })),
  ),
  ...linesOf(file).flatMap(({ criterion, path }) => [
    ...(criterion.onlyWhen === undefined ? [] : [{ when: criterion.onlyWhen, path: [...path, 'onlyWhen'] }]),
    ...criterion.caps.map(({ when }, index) => ({ when, path: [...path, 'caps', index, 'when'] })),
  ]),
];
