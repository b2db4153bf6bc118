import { type Fraction, roundHalfUp } from '../../domain/values/fraction.ts';
import { type Hundredths, toNumber } from '../../domain/values/hundredths.ts';
import { labels } from '../../messages/labels/index.ts';
import type { Cell } from '../page.ts';

const nothing: Cell = { text: '', value: null };

/** A count that is shown also where it is 0. */
export const numberCell = (count: number): Cell => ({ text: String(count), value: count });

/** A count that leaves its place empty where it is 0. */
export const countCell = (count: number): Cell => ({ text: count === 0 ? '' : String(count), value: count });

/** The number of a row, from 1. */
export const orderCell = (index: number): Cell => numberCell(index + 1);

export const pointsCell = (points: Hundredths | null): Cell =>
  points === null ? nothing : { text: labels.decimal(points), value: toNumber(points) };

/** An exact quotient, rounded for showing. */
export const fractionCell = (fraction: Fraction | null): Cell => {
  if (fraction === null) return nothing;
  const rounded = roundHalfUp(fraction);
  return { text: labels.fixed(rounded), value: toNumber(rounded) };
};
