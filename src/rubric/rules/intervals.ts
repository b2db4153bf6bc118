import { endsOf, faultOf, type Interval, isBounded } from '../../domain/interval.ts';
import type { Path } from '../../domain/location.ts';
import { error, type Flaw } from '../../domain/problem.ts';
import type { Condition } from '../condition.ts';
import type { Criterion } from '../methods/index.ts';
import { forEachCriterion } from './rule.ts';

interface PlacedInterval {
  readonly interval: Interval;
  readonly path: Path;
  /** Whether it says nothing without an end. */
  readonly needsEnd: boolean;
}

interface PlacedCondition {
  readonly condition: Condition;
  readonly path: Path;
}

const conditionsOf = (criterion: Criterion): readonly PlacedCondition[] => [
  ...('forced' in criterion
    ? criterion.forced.map(({ when }, index) => ({ condition: when, path: ['forced', index, 'when'] }))
    : []),
  ...(criterion.method === 'theo_yeu_cau'
    ? criterion.requirement.map(({ when }, index) => ({
        condition: when,
        path: ['requirement', index, 'when'],
      }))
    : []),
  ...(criterion.notApplicable?.when === undefined
    ? []
    : [{ condition: criterion.notApplicable.when, path: ['notApplicable', 'when'] }]),
];

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
  switch (criterion.method) {
    case 'theo_so_lieu':
    case 'theo_ty_le':
    case 'theo_ngay':
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
    case 'theo_yeu_cau':
      return ofRequirement(criterion);
    case 'dat_khong_dat':
    case 'chon_muc':
    case 'cho_diem':
      return [];
  }
};

/** An interval has at most one end a side and something between them. */
export const intervalFlaws = (interval: Interval, path: Path, needsEnd: boolean): readonly Flaw[] => {
  const fault = faultOf(interval);
  if (fault === 'two-ends') return [error({ code: 'interval-two-ends' }, path)];
  if (fault === 'empty') return [error({ code: 'interval-empty' }, path)];
  return needsEnd && !isBounded(interval) ? [error({ code: 'interval-open' }, path)] : [];
};

/** Levels and conditions name intervals that can be meant. */
export const intervalsAreMeant = forEachCriterion(({ criterion, path }) => [
  ...intervalsOf(criterion).flatMap((one) =>
    intervalFlaws(one.interval, [...path, ...one.path], one.needsEnd),
  ),
  ...conditionsOf(criterion).flatMap(({ condition, path: at }) =>
    intervalFlaws(endsOf(condition), [...path, ...at], false),
  ),
]);

/** A condition asks something: a kind of meeting, or a fact with an end. */
export const conditionsAsk = forEachCriterion(({ criterion, path }) =>
  conditionsOf(criterion).flatMap(({ condition, path: at }): readonly Flaw[] => {
    const bounded = isBounded(condition);
    const asks = condition.measure === undefined ? condition.kind !== undefined && !bounded : bounded;
    return asks ? [] : [error({ code: 'condition-asks-nothing' }, [...path, ...at])];
  }),
);
