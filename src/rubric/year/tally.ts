import type { Range } from '../../domain/meeting/assessment.ts';
import { type Fraction, percentOf, whole } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { over } from '../../domain/values/quotient.ts';
import type { Series } from '../file/year-facts.ts';

/** What a month came to, or may come to, for the year. */
export interface MonthOutcome {
  /** The band that it counts as; `null` where it counts nowhere. */
  readonly band: string | null;
  /** Between which points; `null` where it has none. */
  readonly range: Range | null;
  readonly held: boolean;
}

/** What was gathered of some months: numbers that are known exactly, and between which points a sum or an end lies. */
export interface Tally {
  readonly counts: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Between which two sizes, in hundredths of the unit, something lies. */
export interface Extent {
  readonly low: Fraction;
  readonly high: Fraction;
}

interface Gathering {
  readonly start: Tally;
  /** `fits` says whether the month counts with a band that is asked for. */
  readonly add: (tally: Tally, month: MonthOutcome, fits: boolean) => Tally;
  /** `null` where no month has what is asked for. */
  readonly extent: (tally: Tally) => Extent | null;
}

const exactly = (size: Fraction): Extent => ({ low: size, high: size });
const times = (count: number): Extent => exactly(whole(count * ONE));

const counted = (counts: readonly number[]): Tally => ({ counts, low: 0, high: 0 });

/** Goes over the points of months; a month without points is passed over. */
const overPoints = (
  join: (known: number, points: number) => number,
  extent: (count: number, tally: Tally) => Extent,
): Gathering => ({
  start: counted([0]),
  add: (tally, { range }) => {
    const [count = 0] = tally.counts;
    if (range === null) return tally;
    const [low, high] = range;
    return count === 0
      ? { counts: [1], low, high }
      : { counts: [count + 1], low: join(tally.low, low), high: join(tally.high, high) };
  },
  extent: (tally) => {
    const [count = 0] = tally.counts;
    return count === 0 ? null : extent(count, tally);
  },
});

const asTheyAre = (_: number, { low, high }: Tally): Extent => ({ low: whole(low), high: whole(high) });

/** How the months are gathered for each operation; of the year before nothing is. */
export const gatherings: Readonly<Record<Exclude<Series['operation'], 'nam_truoc'>, Gathering>> = {
  dem: {
    start: counted([0]),
    add: ({ counts: [hits = 0] }, _, fits) => counted([hits + (fits ? 1 : 0)]),
    extent: ({ counts: [hits = 0] }) => times(hits),
  },
  phan_tram: {
    start: counted([0, 0]),
    add: ({ counts: [hits = 0, all = 0] }, { band }, fits) =>
      counted([hits + (fits ? 1 : 0), all + (band === null ? 0 : 1)]),
    extent: ({ counts: [hits = 0, all = 0] }) => (all === 0 ? null : exactly(percentOf(hits, all))),
  },
  lien_nhau: {
    start: counted([0, 0]),
    add: (tally, { band }, fits) => {
      const [run = 0, longest = 0] = tally.counts;
      // A month that counts nowhere neither adds to a run nor ends it.
      if (band === null) return tally;
      return counted(fits ? [run + 1, Math.max(longest, run + 1)] : [0, longest]);
    },
    extent: ({ counts: [, longest = 0] }) => times(longest),
  },
  so_ky_hop: {
    start: counted([0]),
    add: ({ counts: [hits = 0] }, { held }) => counted([hits + (held ? 1 : 0)]),
    extent: ({ counts: [hits = 0] }) => times(hits),
  },
  trung_binh: overPoints(
    (known, points) => known + points,
    (count, { low, high }) => ({ low: over(whole(low), count), high: over(whole(high), count) }),
  ),
  nho_nhat: overPoints(Math.min, asTheyAre),
  lon_nhat: overPoints(Math.max, asTheyAre),
};
