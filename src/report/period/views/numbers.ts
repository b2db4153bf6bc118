import { type Fraction, percentOf, roundHalfUp } from '../../../domain/values/fraction.ts';
import { type Hundredths, toNumber } from '../../../domain/values/hundredths.ts';
import { labels } from '../../../messages/labels/index.ts';
import type { Cell } from '../../page.ts';

const nothing: Cell = { text: '', value: null };

/** A count that is shown also where it is 0. */
export const numberCell = (count: number): Cell => ({ text: String(count), value: count });

export const pointsCell = (points: Hundredths | null): Cell =>
  points === null ? nothing : { text: labels.decimal(points), value: toNumber(points) };

/** An exact quotient, rounded for showing. */
export const fractionCell = (fraction: Fraction | null): Cell => {
  if (fraction === null) return nothing;
  const rounded = roundHalfUp(fraction);
  return { text: labels.fixed(rounded), value: toNumber(rounded) };
};

/** A share in per cent; none where there is nothing to have a share of. */
export const shareOf = (part: number, base: number): Fraction | null =>
  base === 0 ? null : percentOf(part, base);

export const fractionJson = (fraction: Fraction | null): number | null =>
  fraction === null ? null : toNumber(roundHalfUp(fraction));
