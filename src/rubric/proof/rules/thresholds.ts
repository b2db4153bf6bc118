import type { Range } from '../../../domain/meeting/assessment.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import { HUNDRED_PER_CENT, percentOf, whole } from '../../../domain/values/fraction.ts';
import { contains, faultOf, isBounded } from '../../../domain/written/interval.ts';
import type { Threshold } from '../../file/bands.ts';
import { type Asked, asksPart } from '../../file/condition.ts';
import { occurs } from '../../file/occasion.ts';
import { conditionsIn } from '../../occasions/tests.ts';
import { type PartOn, partRanges } from '../../occasions/totals.ts';
import { partsOf } from '../../parts.ts';
import { criteriaOf, type RubricFile } from '../../rubric.ts';
import type { Rule } from './rule.ts';

/** The ranges of a part where it is there; nothing where one of them is not known. */
const known = (parts: readonly PartOn[]): readonly Range[] => {
  const ranges = parts.flatMap(({ range }) => (range === undefined ? [] : [range]));
  return ranges.length === parts.length ? ranges : [];
};

interface PlacedThreshold {
  readonly threshold: Threshold;
  readonly path: Path;
}

const thresholdsIn = ({ bands, knockOuts }: RubricFile): readonly PlacedThreshold[] => [
  ...bands.flatMap(({ conditions }, band) =>
    conditions.flatMap(({ atLeast = [] }, which) =>
      atLeast.map((threshold, index) => ({
        threshold,
        path: ['bands', band, 'conditions', which, 'atLeast', index],
      })),
    ),
  ),
  ...knockOuts.flatMap(({ under = [] }, clause) =>
    under.map((threshold, index) => ({ threshold, path: ['knockOuts', clause, 'under', index] })),
  ),
];

const partOf = ({ ofCriterion, ofGroup }: Pick<Asked, 'ofCriterion' | 'ofGroup'>) => ({
  part: ofCriterion ?? ofGroup ?? '',
  group: ofCriterion === undefined,
});

/** A number of points that is asked for is more than every sheet has. */
export const thresholdsAsk: Rule = (file) => {
  const placed = thresholdsIn(file);
  if (placed.length === 0) return [];
  const rangesOf = partRanges(file);
  return placed.flatMap(({ threshold, path }): readonly Flaw[] => {
    const { points } = threshold;
    const lows = known(rangesOf(threshold)).map(([low]) => low);
    const least = Math.min(...lows);
    return lows.length > 0 && points > 0 && least >= points
      ? [warning({ code: 'threshold-idle', args: { ...partOf(threshold), least } }, [...path, 'points'])]
      : [];
  });
};

/** What is held against the ends of a condition, at the lowest and at the highest. */
const sizesOf = ([low, high]: Range, most: number, { ofAvailable }: Asked) => {
  if (ofAvailable === undefined) return [whole(low), whole(high)];
  return [percentOf(low, most), low < 0 ? percentOf(high, most) : whole(HUNDRED_PER_CENT)];
};

const mostOf = ({ ofCriterion, ofGroup }: Asked, file: RubricFile): number =>
  (ofCriterion === undefined
    ? (file.groups.find(({ id }) => id === ofGroup)?.points ??
      file.parts?.find(({ id }) => id === ofGroup)?.points)
    : criteriaOf(file).find(({ id }) => id === ofCriterion)?.points) ?? 0;

/** Whether an interval lies beside everything from the lowest to the highest. */
const isBeside = (asked: Asked, [low, high]: readonly ReturnType<typeof whole>[]): boolean => {
  const { from, above, below, to } = asked;
  if (low === undefined || high === undefined) return false;
  return !contains({ from, above }, high) || !contains({ below, to }, low);
};

/** Points that a condition asks of a part are some that it can have, and not all of them. */
export const partConditionsAsk: Rule = (file) => {
  const asking = conditionsIn(file).filter(
    ({ condition, path }) => path[0] !== 'groups' && asksPart(condition) && isBounded(condition),
  );
  if (asking.length === 0) return [];
  const rangesOf = partRanges(file);
  return asking.flatMap(({ condition, path }): readonly Flaw[] => {
    const most = mostOf(condition, file);
    if (faultOf(condition) !== null || (condition.ofAvailable !== undefined && most <= 0)) return [];
    const ranges = known(rangesOf(condition).filter(({ occasion }) => occurs(condition, occasion)));
    if (ranges.length === 0) return [];
    const sizes = ranges.map((range) => sizesOf(range, most, condition));
    const args = {
      ...partOf(condition),
      least: Math.min(...ranges.map(([low]) => low)),
      most: Math.max(...ranges.map(([, high]) => high)),
    };
    if (sizes.every((ends) => isBeside(condition, ends)))
      return [warning({ code: 'part-never', args }, path)];
    return sizes.every((ends) => ends.every((size) => contains(condition, size)))
      ? [warning({ code: 'part-always', args }, path)]
      : [];
  });
};

/** A floor lies above what the lines of a part can come to without it. */
export const floorsHoldSomething: Rule = (file) => {
  const floors = partsOf(file).flatMap(({ id, floor }, index) =>
    floor === undefined ? [] : [{ id, floor, index }],
  );
  if (floors.length === 0) return [];
  const open = { ...file, parts: partsOf(file).map((part) => ({ ...part, floor: undefined })) };
  const rangesOf = partRanges(open);
  return floors.flatMap(({ id, floor, index }) => {
    const lows = known(rangesOf({ ofGroup: id })).map(([low]) => low);
    return lows.length > 0 && Math.min(...lows) >= floor
      ? [warning({ code: 'part-floor-idle', args: { part: id, floor } }, ['parts', index, 'floor'])]
      : [];
  });
};
