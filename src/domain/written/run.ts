import type { Interval } from './interval.ts';

/** Values in a row, counted in steps, both ends included; open sides are infinite. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** How values lie on their line: multiples of a step, or any fraction at all. */
export type Step = number | 'any';

/** Between any two hundredths lies one more place, which stands for every fraction there. */
const placesOf = ({ from, above, below, to }: Interval): Run => ({
  first: from !== undefined ? 2 * from : above !== undefined ? 2 * above + 1 : Number.NEGATIVE_INFINITY,
  last: to !== undefined ? 2 * to : below !== undefined ? 2 * below - 1 : Number.POSITIVE_INFINITY,
});

/** Which values lie in an interval. */
export const runOf = (interval: Interval, step: Step): Run => {
  if (step === 'any') return placesOf(interval);
  const { from, above, below, to } = interval;
  return {
    first:
      from !== undefined
        ? Math.ceil(from / step)
        : above !== undefined
          ? Math.floor(above / step) + 1
          : Number.NEGATIVE_INFINITY,
    last:
      to !== undefined
        ? Math.floor(to / step)
        : below !== undefined
          ? Math.ceil(below / step) - 1
          : Number.POSITIVE_INFINITY,
  };
};

export const isEmpty = ({ first, last }: Run): boolean => first > last;

/** The common part of two runs. */
export const overlap = (left: Run, right: Run): Run => ({
  first: Math.max(left.first, right.first),
  last: Math.min(left.last, right.last),
});
