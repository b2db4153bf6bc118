import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { endsOf, faultOf, type Interval, isBounded } from '../../../domain/written/interval.ts';
import { asksOccasion } from '../../file/occasion.ts';
import type { Criterion } from '../../methods/index.ts';
import { conditionsIn } from './conditions.ts';
import { forEachCriterion, isPlaced, type Rule } from './rule.ts';

interface PlacedInterval {
  readonly interval: Interval;
  readonly path: Path;
  /** Whether it says nothing without an end. */
  readonly needsEnd: boolean;
}

const ofRequirement = (
  criterion: Extract<Criterion, { method: 'theo_yeu_cau' }>,
): readonly PlacedInterval[] =>
  criterion.levels.flatMap(({ shortfall, reached }, index) => [
    ...(shortfall === undefined
      ? []
      : [{ interval: shortfall, path: ['levels', index, 'shortfall'], needsEnd: true }]),
    ...(reached === undefined
      ? []
      : [{ interval: reached, path: ['levels', index, 'reached'], needsEnd: true }]),
  ]);

const intervalsOf = (criterion: Criterion): readonly PlacedInterval[] => {
  if (criterion.method === 'theo_yeu_cau') return ofRequirement(criterion);
  if (!isPlaced(criterion)) return [];
  return [
    ...(criterion.levels ?? []).map((level, index) => ({
      interval: endsOf(level),
      path: ['levels', index],
      needsEnd: true,
    })),
    ...(criterion.metWhen === undefined
      ? []
      : [{ interval: criterion.metWhen, path: ['metWhen'], needsEnd: true }]),
  ];
};

/** An interval has at most one end a side and something between them. */
export const intervalFlaws = (interval: Interval, path: Path, needsEnd: boolean): readonly Flaw[] => {
  const fault = faultOf(interval);
  if (fault === 'two-ends') return [error({ code: 'interval-two-ends' }, path)];
  if (fault === 'empty') return [error({ code: 'interval-empty' }, path)];
  return needsEnd && !isBounded(interval) ? [error({ code: 'interval-open' }, path)] : [];
};

const onLines = forEachCriterion(({ criterion, path }) =>
  intervalsOf(criterion).flatMap((one) => intervalFlaws(one.interval, [...path, ...one.path], one.needsEnd)),
);

/** Levels, bands, conditions and majorities name intervals that can be meant. */
export const intervalsAreMeant: Rule = (file) => [
  ...onLines(file),
  ...conditionsIn(file).flatMap(({ condition, path }) => intervalFlaws(endsOf(condition), path, false)),
  ...file.bands.flatMap((band, index) => intervalFlaws(endsOf(band), ['bands', index], true)),
  ...(file.vote === undefined ? [] : intervalFlaws(file.vote.metWhen, ['vote', 'metWhen'], true)),
];

/** A condition asks something: an occasion, or a fact with an end. */
export const conditionsAsk: Rule = (file) =>
  conditionsIn(file).flatMap(({ condition, path }): readonly Flaw[] => {
    const bounded = isBounded(condition);
    const asks = condition.measure === undefined ? asksOccasion(condition) && !bounded : bounded;
    return asks ? [] : [error({ code: 'condition-asks-nothing' }, path)];
  });
