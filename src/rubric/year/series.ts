import type { FactId } from '../../domain/meeting/facts.ts';
import { compare, type Fraction, whole } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import type { ConditionRule } from '../file/annual-rule.ts';
import { asksPoints, ratedIn, type Series, type YearFact } from '../file/year-facts.ts';
import { type Extent, gatherings, type MonthOutcome, type Tally } from './tally.ts';

/** A month of the year with everything that it may still come to; a known one has one outcome. */
export interface YearMonth {
  /** 1 to 12. */
  readonly month: number;
  /** Its place in the year, from 0. */
  readonly place: number;
  readonly outcomes: readonly MonthOutcome[];
}

/** What the months of a year are looked at with. */
export interface YearView {
  /** Ids of the bands of the month, from the best down. */
  readonly monthBands: readonly string[];
  /** The band of the year before; `null` where there is none. */
  readonly yearBefore: string | null;
}

/** The numbers of a year, and the bands that a year may have, from the best down. */
export type YearNumbers = Pick<ConditionRule, 'ownFacts' | 'bands'>;

/** Whether a band lies between two others, by the order of all. */
export const isRated = (
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  band: string | null,
  bands: readonly string[],
): boolean => {
  const rank = band === null ? -1 : bands.indexOf(band);
  return (
    rank >= 0 &&
    (from === undefined || rank <= bands.indexOf(from)) &&
    (to === undefined || rank >= bands.indexOf(to))
  );
};

/** What is known of one number of the year on the way through its months: of the span that is being gone through, and of those before it. */
interface Progress {
  readonly tally: Tally;
  readonly best: Extent | null;
}

type ByMonths = Exclude<Series, { operation: 'nam_truoc' }>;

interface Course {
  readonly fact: YearFact;
  readonly series: ByMonths;
}

const SPAN = { quy: 3, nua_nam: 6 } as const;

const spanOf = ({ every }: ByMonths, place: number): number =>
  every === undefined ? 0 : Math.floor(place / SPAN[every]);

const lower = (left: Fraction, right: Fraction): Fraction => (compare(left, right) <= 0 ? left : right);
const higher = (left: Fraction, right: Fraction): Fraction => (compare(left, right) >= 0 ? left : right);

const picked = (series: ByMonths, best: Extent | null, found: Extent | null): Extent | null => {
  if (best === null || found === null) return best ?? found;
  const pick = series.select === 'lon_nhat' ? higher : lower;
  return { low: pick(best.low, found.low), high: pick(best.high, found.high) };
};

const settled = ({ series }: Course, { tally, best }: Progress): Extent | null =>
  picked(series, best, gatherings[series.operation].extent(tally));

const begun = ({ series }: Course, best: Extent | null): Progress => ({
  tally: gatherings[series.operation].start,
  best,
});

const hull = (left: Extent | null, right: Extent | null): Extent | null =>
  left === null || right === null
    ? (left ?? right)
    : { low: lower(left.low, right.low), high: higher(left.high, right.high) };

const joined = (left: Progress, right: Progress | undefined): Progress =>
  right === undefined
    ? left
    : {
        tally: {
          ...left.tally,
          low: Math.min(left.tally.low, right.tally.low),
          high: Math.max(left.tally.high, right.tally.high),
        },
        best: hull(left.best, right.best),
      };

const sizeKey = (extent: Extent | null): string =>
  extent === null ? '-' : `${extent.low.numerator}/${extent.low.denominator}`;

/** What two ways through the months must share to be gone on with as one: everything but points. */
const keyOf = (courses: readonly Course[], state: readonly Progress[]): string => {
  let key = '';
  state.forEach(({ tally, best }, index) => {
    const course = courses[index];
    const overPoints = course !== undefined && asksPoints(course.fact);
    key += `${tally.counts.join(',')};${overPoints ? best === null : sizeKey(best)};`;
  });
  return key;
};

const stepped = (
  { series, fact }: Course,
  progress: Progress,
  { month, place }: YearMonth,
  before: number | null,
  outcome: MonthOutcome,
  monthBands: YearView['monthBands'],
): Progress => {
  const isNew = before !== null && spanOf(series, before) !== spanOf(series, place);
  const now = isNew ? begun({ series, fact }, settled({ series, fact }, progress)) : progress;
  if (series.month?.includes(month) === false) return now;
  const fits = isRated(ratedIn(fact), outcome.band, monthBands);
  return { ...now, tally: gatherings[series.operation].add(now.tally, outcome, fits) };
};

const coursesOf = (facts: readonly YearFact[]): readonly Course[] =>
  facts.flatMap((fact) =>
    fact.ofMonths === undefined || fact.ofMonths.operation === 'nam_truoc'
      ? []
      : [{ fact, series: fact.ofMonths }],
  );

/** The numbers that a year takes from its months; `null` for one that no month has. */
export type YearExtents = ReadonlyMap<FactId, Extent | null>;

/** What the year before says: of one that was given a band which this rule does not have, nothing is known. */
const beforeIt = ({ ownFacts, bands }: YearNumbers, yearBefore: string | null): YearExtents => {
  const ids = bands.map(({ id }) => id);
  return new Map(
    ownFacts.flatMap((fact): readonly (readonly [FactId, Extent | null])[] => {
      if (fact.ofMonths?.operation !== 'nam_truoc') return [];
      if (yearBefore !== null && !ids.includes(yearBefore)) return [[fact.id, null]];
      const size = whole(isRated(ratedIn(fact), yearBefore, ids) ? ONE : 0);
      return [[fact.id, { low: size, high: size }]];
    }),
  );
};

/** So many ways through the months are told apart; of more nothing is claimed. */
const MOST_WAYS = 2000;

/** Everything that the months of a year may come to: one entry where all are known, and exact; while some are open one for each way in which they may turn out, points between their ends. `null` where there are too many ways. */
export const yearWays = (
  { ownFacts }: Pick<YearNumbers, 'ownFacts'>,
  months: readonly YearMonth[],
  monthBands: YearView['monthBands'],
): readonly YearExtents[] | null => {
  const courses = coursesOf(ownFacts);
  let states: readonly (readonly Progress[])[] = [courses.map((course) => begun(course, null))];
  let before: number | null = null;
  for (const month of months) {
    const next = new Map<string, readonly Progress[]>();
    for (const state of states)
      for (const outcome of month.outcomes) {
        const after = courses.flatMap((course, index) => {
          const progress = state[index];
          return progress === undefined
            ? []
            : [stepped(course, progress, month, before, outcome, monthBands)];
        });
        const key = keyOf(courses, after);
        const known = next.get(key);
        next.set(key, known === undefined ? after : after.map((one, index) => joined(one, known[index])));
      }
    states = [...next.values()];
    before = month.place;
    if (states.length > MOST_WAYS) return null;
  }
  return states.map(
    (state) =>
      new Map(
        courses.flatMap((course, index) => {
          const progress = state[index];
          return progress === undefined ? [] : [[course.fact.id, settled(course, progress)] as const];
        }),
      ),
  );
};

/** The same with what the year before says. */
export const afterYear = (
  ways: readonly YearExtents[],
  numbers: YearNumbers,
  yearBefore: string | null,
): readonly YearExtents[] => {
  const known = beforeIt(numbers, yearBefore);
  return known.size === 0 ? ways : ways.map((way) => new Map([...known, ...way]));
};

/** Everything that the numbers of a year may come to. */
export const yearEnds = (
  numbers: YearNumbers,
  months: readonly YearMonth[],
  { monthBands, yearBefore }: YearView,
): readonly YearExtents[] | null => {
  const ways = yearWays(numbers, months, monthBands);
  return ways === null ? null : afterYear(ways, numbers, yearBefore);
};
