import { whole } from '../../domain/values/fraction.ts';
import { type Hundredths, ONE } from '../../domain/values/hundredths.ts';
import type { Interval } from '../../domain/written/interval.ts';
import { askedIn, askedQuantity, type Condition } from '../file/condition.ts';
import { occasionOf, occurs } from '../file/occasion.ts';
import { unitOf } from '../file/units.ts';
import type { Border, Surroundings } from './scoring.ts';

/** The ends an interval names. */
export const endsIn = ({ from, above, below, to }: Interval): readonly Hundredths[] =>
  [from, above, below, to].flatMap((end) => (end === undefined ? [] : [end]));

/** Each place where one of these intervals ends, once. */
export const bordersOf = (
  intervals: readonly Interval[],
  unit: Border['unit'],
  measured: Border['measured'],
): readonly Border[] => [...new Set(intervals.flatMap(endsIn))].map((at) => ({ at, unit, measured }));

/** Where a condition on a fact begins or ceases to hold. */
export const conditionBorders = (
  condition: Condition,
  { factType }: Pick<Surroundings, 'factType'>,
): readonly Border[] =>
  askedIn(condition).flatMap(({ asked }) => {
    const { measure } = asked;
    if (measure === undefined) return [];
    return bordersOf([asked], unitOf(factType(measure)), (meeting) => {
      const quantity = askedQuantity(asked, meeting);
      return 'size' in quantity && occurs(asked, occasionOf(meeting))
        ? { size: quantity.size, step: whole(ONE) }
        : undefined;
    });
  });
