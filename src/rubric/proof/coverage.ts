import type { Interval } from '../../domain/written/interval.ts';

/** One end of an interval on the number line: just before, on, or just after a border. */
interface Edge {
  readonly at: number;
  /** −1 where the border itself belongs to what follows, +1 where it belongs to what went before. */
  readonly side: -1 | 1;
}

const lowerEdge = ({ from, above }: Interval): Edge =>
  from !== undefined || above === undefined
    ? { at: from ?? Number.NEGATIVE_INFINITY, side: -1 }
    : { at: above, side: 1 };

const upperEdge = ({ below, to }: Interval): Edge =>
  below !== undefined ? { at: below, side: -1 } : { at: to ?? Number.POSITIVE_INFINITY, side: 1 };

const order = (left: Edge, right: Edge): number =>
  left.at === right.at ? left.side - right.side : left.at < right.at ? -1 : 1;

/** A place where neighbours on the number line do not meet exactly. */
export interface Seam<T> {
  readonly fault: 'gap' | 'overlap';
  readonly lower: T;
  readonly upper: T;
}

/** Sorts things by their intervals and finds every pair of neighbours that leaves a value out or holds one twice. */
export const seams = <T>(items: readonly T[], intervalOf: (item: T) => Interval): readonly Seam<T>[] => {
  const sorted = [...items].sort((left, right) =>
    order(lowerEdge(intervalOf(left)), lowerEdge(intervalOf(right))),
  );
  return sorted.slice(1).flatMap((upper, index): Seam<T>[] => {
    const lower = sorted[index];
    if (lower === undefined) return [];
    const meeting = order(upperEdge(intervalOf(lower)), lowerEdge(intervalOf(upper)));
    return meeting === 0 ? [] : [{ fault: meeting < 0 ? 'gap' : 'overlap', lower, upper }];
  });
};

/** Whether the intervals together reach down to `lowest` and up to `highest`, both included. */
export const reaches = (intervals: readonly Interval[], lowest: number, highest: number): boolean =>
  intervals.some((interval) => order(lowerEdge(interval), { at: lowest, side: -1 }) <= 0) &&
  intervals.some((interval) => order(upperEdge(interval), { at: highest, side: 1 }) >= 0);
