import { isEmpty, overlap, type Run } from '../../../domain/written/run.ts';

interface Placed<T> {
  readonly item: T;
  readonly run: Run;
}

/** A stretch of values that no item holds, or that two hold; `first` is its first value. */
export type Fault<T> =
  | { readonly fault: 'gap'; readonly at: Run; readonly lower: T | null; readonly upper: T | null }
  | { readonly fault: 'overlap'; readonly at: Run; readonly lower: T; readonly upper: T };

/** Everything wrong with items that should hold each value of a range exactly once: stretches left out, and pairs that share values. */
export const faultsOn = <T>(items: readonly Placed<T>[], range: Run): readonly Fault<T>[] => {
  const within = items
    .map(({ item, run }) => ({ item, run: overlap(run, range) }))
    .filter(({ run }) => !isEmpty(run))
    .sort((left, right) => left.run.first - right.run.first || left.run.last - right.run.last);
  const faults: Fault<T>[] = [];
  let covered: Placed<T> | null = null;
  for (const one of within) {
    const next: number = covered === null ? range.first : covered.run.last + 1;
    if (one.run.first > next)
      faults.push({
        fault: 'gap',
        at: { first: next, last: one.run.first - 1 },
        lower: covered?.item ?? null,
        upper: one.item,
      });
    if (covered !== null && one.run.first < next)
      faults.push({
        fault: 'overlap',
        at: overlap(covered.run, one.run),
        lower: covered.item,
        upper: one.item,
      });
    if (covered === null || one.run.last > covered.run.last) covered = one;
  }
  const last = covered?.run.last ?? range.first - 1;
  if (last < range.last)
    faults.push({
      fault: 'gap',
      at: { first: last + 1, last: range.last },
      lower: covered?.item ?? null,
      upper: null,
    });
  return faults;
};
