import { z } from 'zod';
import { compare, type Fraction, whole } from '../values/fraction.ts';
import { decimal } from './scalars.ts';

/** The four ends a level or band may have; each end says for itself whether it is closed. */
export const intervalShape = {
  from: decimal.optional(),
  above: decimal.optional(),
  below: decimal.optional(),
  to: decimal.optional(),
};

export const intervalSchema = z.strictObject(intervalShape);

export type Interval = Readonly<z.output<typeof intervalSchema>>;

/** Whether the value, in hundredths of its unit, lies in the interval. No end at all means every value. */
export const contains = (interval: Interval, value: Fraction): boolean =>
  (interval.from === undefined || compare(value, whole(interval.from)) >= 0) &&
  (interval.above === undefined || compare(value, whole(interval.above)) > 0) &&
  (interval.below === undefined || compare(value, whole(interval.below)) < 0) &&
  (interval.to === undefined || compare(value, whole(interval.to)) <= 0);

export const isBounded = ({ from, above, below, to }: Interval): boolean =>
  [from, above, below, to].some((end) => end !== undefined);

/** The ends alone, of anything that carries them among other fields. */
export const endsOf = ({ from, above, below, to }: Interval): Interval => ({ from, above, below, to });

/** Why an interval cannot be meant: two ends on one side, or nothing between its ends. */
export const faultOf = (interval: Interval): 'two-ends' | 'empty' | null => {
  const { from, above, below, to } = interval;
  if ((from !== undefined && above !== undefined) || (below !== undefined && to !== undefined))
    return 'two-ends';
  const lower = from ?? above;
  const upper = to ?? below;
  if (lower === undefined || upper === undefined || lower < upper) return null;
  return lower === upper && from !== undefined && to !== undefined ? null : 'empty';
};
