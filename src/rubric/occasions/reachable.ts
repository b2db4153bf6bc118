import { type Points, sum as sumPoints } from '../../domain/values/hundredths.ts';
import { commonDivisor } from '../../domain/values/quotient.ts';
import { mostOn } from '../file/caps.ts';
import { asksMore } from '../file/condition.ts';
import { type Criterion, existsOn, pointsOutside } from '../file/criterion.ts';
import { type Occasion, occurs } from '../file/occasion.ts';
import { rounded } from '../file/rounding.ts';
import { worthsOf } from '../methods/choose.ts';
import type { Scoring } from '../methods/scoring.ts';
import { boundsOf, type Counted, countedAt, linesUnder, partsOf, within } from '../parts.ts';
import { criteriaOf, type RubricFile, stepOf } from '../rubric.ts';

/** Totals on a grid: bit `n` set means that `lowest + n · unit` can be reached. */
interface Totals {
  readonly lowest: Points;
  readonly bits: bigint;
}

const bitLength = (bits: bigint): number => (bits === 0n ? 0 : bits.toString(2).length);

const single = (points: Points): Totals => ({ lowest: points, bits: 1n });

/** Whether a line is out of scope on an occasion: always, never, or as facts and the unit may say. */
export const outsideOn = (line: Criterion, occasion: Occasion): 'always' | 'never' | 'perhaps' => {
  const { notApplicable } = line;
  if (notApplicable === undefined || !existsOn(line, occasion)) return 'never';
  const { when, claim } = notApplicable;
  if (when === undefined || !occurs(when, occasion)) return claim === undefined ? 'never' : 'perhaps';
  return asksMore(when) ? 'perhaps' : 'always';
};

/** The results that each line can have. */
export type Results = ReadonlyMap<string, Pick<Scoring, 'options' | 'uncapped'>>;

/** Every number of points that one line can give on an occasion, as the total takes it. */
export const worthOf = (
  criterion: Criterion,
  { options, uncapped }: Pick<Scoring, 'options' | 'uncapped'>,
  occasion: Occasion,
  step: number,
  outside: ReturnType<typeof outsideOn>,
): readonly Points[] => {
  const most = mostOn(criterion, occasion);
  const listed =
    options === null
      ? Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
      : options.flatMap((option) =>
          worthsOf(option).map((points) => (uncapped === true ? points : Math.min(points, most))),
        );
  const idle = outside === 'never' ? [] : [pointsOutside(criterion, most) ?? 0];
  const given = [...new Set([...(outside === 'always' ? [] : listed), ...idle])];
  return criterion.role === 'diem_tru' ? given.map((points) => -points) : given;
};

/** The bits together with themselves moved up by every number of strides below `count`; doubling the stretch each time. */
const spread = (bits: bigint, count: number, stride: number): bigint => {
  let all = bits;
  let done = 1;
  while (done < count) {
    const more = Math.min(done, count - done);
    all |= all << BigInt(more * stride);
    done += more;
  }
  return all;
};

const add = ({ lowest, bits }: Totals, worth: readonly Points[], unit: number): Totals => {
  const sorted = [...worth].sort((left, right) => left - right);
  const [least = 0, next = least] = sorted;
  const stride = (next - least) / unit;
  if (sorted.every((points, index) => points === least + index * (next - least)))
    return { lowest: lowest + least, bits: spread(bits, sorted.length, stride) };
  let sum = 0n;
  for (const points of sorted) sum |= bits << BigInt((points - least) / unit);
  return { lowest: lowest + least, bits: sum };
};

/** The sums of any value of one side with any of the other. */
const combine = (left: Totals, right: Totals, unit: number): Totals => {
  const values = valuesOf(right, unit);
  return values.length === 0 ? left : add(left, values, unit);
};

const valuesOf = ({ lowest, bits }: Totals, unit: number): readonly Points[] => {
  const digits = bits.toString(2);
  const values: Points[] = [];
  for (let at = 0; at < digits.length; at++)
    if (digits[digits.length - 1 - at] === '1') values.push(lowest + at * unit);
  return values;
};

/** Everything below the floor becomes the floor, everything above the cap the cap. */
const clamped = (
  totals: Totals,
  floor: Points | undefined,
  cap: Points | undefined,
  unit: number,
): Totals => {
  const highest = totals.lowest + (bitLength(totals.bits) - 1) * unit;
  if ((floor ?? totals.lowest) <= totals.lowest && (cap ?? highest) >= highest) return totals;
  const kept = new Set(valuesOf(totals, unit).map((value) => within(value, floor, cap)));
  return add(single(0), [...kept], unit);
};

/** What a line can come to on an occasion. */
interface Reached {
  readonly worth: readonly Points[];
  /** Points that leave the scale with a line that never applies on the occasion. */
  readonly leaves: Points;
}

/** The totals that a sheet can come to on one occasion, with these of the lines off the scale that facts or the unit may take off it, in ascending order: every line at each of its results, groups within their caps and floors, then bonuses and deductions on the total, rounding and limits. */
export const reachableTotals = (
  file: RubricFile,
  scorings: Results,
  occasion: Occasion,
  away: ReadonlySet<string> = new Set(),
): readonly Points[] => {
  const step = stepOf(file);
  const reachedBy = (criterion: Criterion): Reached | undefined => {
    const scoring = scorings.get(criterion.id);
    if (scoring === undefined || !existsOn(criterion, occasion)) return undefined;
    const may = outsideOn(criterion, occasion);
    const rescales = criterion.notApplicable?.treatment === 'quy_doi';
    // A line that leaves the scale is off it or on it; what the rest comes to depends on which.
    const outside = rescales && may === 'perhaps' ? (away.has(criterion.id) ? 'always' : 'never') : may;
    const leaves = rescales && outside === 'always' ? mostOn(criterion, occasion) : 0;
    return { worth: worthOf(criterion, scoring, occasion, step, outside), leaves };
  };
  const lines = new Map(
    criteriaOf(file).flatMap((criterion) => {
      const reached = reachedBy(criterion);
      return reached === undefined ? [] : [[criterion, reached] as const];
    }),
  );
  const fixed = file.groups.flatMap((group) => [
    group.startingPoints ?? 0,
    group.floor ?? 0,
    mostOn(group, occasion),
  ]);
  const inParts = partsOf(file).flatMap(({ points, most, floor }) => [points ?? most ?? 0, floor ?? 0]);
  const all = [...lines.values()].flatMap(({ worth, leaves }) => [...worth, leaves]);
  const unit = Math.abs([...all, ...fixed, ...inParts].reduce(commonDivisor, 0)) || 1;
  const leavesIn = (counted: Counted): Points =>
    sumPoints(linesUnder(counted).map((line) => lines.get(line)?.leaves ?? 0));
  const addTo = (totals: Totals, counted: Counted): Totals => {
    if (counted.of === 'line') {
      const reached = lines.get(counted.line);
      return reached === undefined ? totals : add(totals, reached.worth, unit);
    }
    const { floor, cap } = boundsOf(counted, leavesIn(counted));
    return combine(totals, clamped(counted.inside.reduce(addTo, single(0)), floor, cap, unit), unit);
  };
  let base = single(0);
  let excluded = 0;
  for (const group of file.groups) {
    const counted = countedAt(group, file);
    const out = sumPoints(group.criteria.map((line) => lines.get(line)?.leaves ?? 0));
    const sum = counted.reduce(addTo, single(group.startingPoints ?? 0));
    base = combine(base, clamped(sum, group.floor, mostOn(group, occasion) - out, unit), unit);
    excluded += out;
  }
  const extra = countedAt('tong', file).reduce(addTo, single(0));
  if (excluded >= file.total) return [];
  return settled(file, valuesOf(base, unit), valuesOf(extra, unit), file.total - excluded);
};

/** From sums of groups and of what counts on the total to totals: re-scaled to the whole, rounded, within limits. */
const settled = (
  { total: whole, rounding, limits }: RubricFile,
  base: readonly Points[],
  extra: readonly Points[],
  left: Points,
): readonly Points[] => {
  const totals = new Set<Points>();
  for (const sum of base)
    for (const more of extra) {
      const exact = { numerator: sum * whole + more * left, denominator: left };
      const total = rounding === undefined ? exact.numerator / left : rounded(exact, rounding);
      totals.add(Math.min(limits?.to ?? total, Math.max(limits?.from ?? total, total)));
    }
  return [...totals].sort((one, other) => one - other);
};
