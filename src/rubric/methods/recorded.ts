import type { FactType } from '../../domain/meeting/facts.ts';
import { HUNDRED_PER_CENT } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { type Run, runOf, type Step } from '../../domain/written/run.ts';

/** The values that can come about: how they lie, from the lowest to the highest, and those of them that no table may leave out. */
export interface Grid {
  readonly step: Step;
  readonly range: Run;
  readonly needed: Run;
}

const between = (step: Step, first: number, last: number): Grid => {
  const range = { first, last };
  return { step, range, needed: range };
};

/** What can be recorded of a fact of a type: people, times and minutes are whole, nothing is negative. */
export const gridOf = (type: FactType | undefined): Grid => {
  if (type === 'co_khong') return between(ONE, 0, 1);
  return between(type === 'phan_tram' || type === 'so' ? 1 : ONE, 0, Number.POSITIVE_INFINITY);
};

/** Whole days, before and after. */
export const DAYS: Grid = between(ONE, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

/** A share can be any fraction; it seldom goes beyond the whole. */
export const SHARES: Grid = {
  ...between('any', 0, Number.POSITIVE_INFINITY),
  needed: runOf({ from: 0, to: HUNDRED_PER_CENT }, 'any'),
};

/** A share of a whole by a part of it. */
export const WITHIN: Grid = { step: 'any', range: SHARES.needed, needed: SHARES.needed };

/** A share that may well go beyond the whole. */
export const OPEN_SHARES: Grid = between('any', 0, Number.POSITIVE_INFINITY);
