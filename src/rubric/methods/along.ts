import { z } from 'zod';
import { error, type Flaw } from '../../domain/problem/problem.ts';
import { compare, type Fraction, whole } from '../../domain/values/fraction.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import type { Interval } from '../../domain/written/interval.ts';
import { overlap, type Run, runOf } from '../../domain/written/run.ts';
import { decimal } from '../../domain/written/scalars.ts';
import type { Message, Unit } from '../../messages/index.ts';
import { type Rounding, rounded } from '../file/rounding.ts';
import type { Grid } from './recorded.ts';
import type { Scoring, Spread } from './scoring.ts';
import { resultsIn } from './told.ts';

const placeSchema = z.strictObject({ at: decimal, points: decimal });

/** Points along the straight line through two places, never below nothing and never above the points of their level: as a share of the maximum, or so many less for each per cent short. */
export const alongSchema = z.strictObject({ from: placeSchema, to: placeSchema });

export type Along = Readonly<z.output<typeof alongSchema>>;

/** A level whose points lie along a line. */
interface Sloping {
  readonly along: Along;
  /** The most that it gives. */
  readonly points: Points;
}

const rise = ({ from, to }: Along): number => to.points - from.points;
const length = ({ from, to }: Along): number => to.at - from.at;

/** Whether points fall along a line as the value grows. */
export const fallsAlong = (along: Along): boolean => rise(along) * length(along) < 0;

/** The points at a value in hundredths of its unit, exactly; before anything bounds them. */
const unbounded = (along: Along, { numerator, denominator }: Fraction): Fraction => {
  const { from } = along;
  const sign = length(along) < 0 ? -1 : 1;
  const base = length(along) * denominator;
  return {
    numerator: sign * (from.points * base + (numerator - from.at * denominator) * rise(along)),
    denominator: sign * base,
  };
};

const bounded = (points: Fraction, most: Points): Fraction => {
  if (points.numerator <= 0) return whole(0);
  return compare(points, whole(most)) > 0 ? whole(most) : points;
};

/** The exact points of a level at a measured value. */
export const pointsAlong = ({ along, points }: Sloping, size: Fraction): Fraction =>
  bounded(unbounded(along, size), points);

/** One end of the values of a level: where it lies, and whether it belongs to them. */
interface End {
  readonly at: number;
  readonly open: boolean;
}

const endsWithin = (held: Run, step: Grid['step']): readonly [End, End] => {
  if (step !== 'any')
    return [
      { at: held.first * step, open: false },
      { at: held.last * step, open: false },
    ];
  // Places are counted twice over: an odd one lies just beside a border.
  return [
    { at: Math.floor(held.first / 2), open: held.first % 2 !== 0 },
    { at: Math.ceil(held.last / 2), open: held.last % 2 !== 0 },
  ];
};

interface Bound {
  readonly points: Fraction;
  readonly open: boolean;
}

const boundAt = (level: Sloping, { at, open }: End): Bound => {
  const rises = rise(level.along) * length(level.along) > 0;
  if (!Number.isFinite(at)) return { points: whole(at > 0 === rises ? level.points : 0), open: false };
  const exact = unbounded(level.along, whole(at));
  const points = bounded(exact, level.points);
  return { points, open: open && compare(exact, points) === 0 };
};

/** What values that come as near as one likes to a border, from above or from below, are rounded to. */
const roundedBeside = ({ numerator, denominator }: Fraction, rule: Rounding, side: 1 | -1): Points => {
  const unit = denominator * rule.to;
  const half = rule.type === 'nua_len' ? unit : 0;
  const above = Math.floor((2 * numerator + half) / (2 * unit));
  const below = Math.ceil((2 * numerator + half) / (2 * unit)) - 1;
  if (rule.type === 'len') return (side > 0 ? above : below) * rule.to + rule.to;
  return (side > 0 ? above : below) * rule.to;
};

const roundedAt = ({ points, open }: Bound, rule: Rounding, side: 1 | -1): Points =>
  open ? roundedBeside(points, rule, side) : rounded(points, rule);

const boundsOf = (level: Sloping, ends: Interval, grid: Grid): readonly [Bound, Bound] => {
  const [first, last] = endsWithin(overlap(runOf(ends, grid.step), grid.range), grid.step);
  const [one, other] = [boundAt(level, first), boundAt(level, last)];
  return compare(one.points, other.points) <= 0 ? [one, other] : [other, one];
};

/** More values than are looked at one by one. */
const MANY = 20_000;

/** Every number of points that the level can come to: at each value that can be recorded, or anything between, where values lie as close as one likes. */
const worthsOf = (
  level: Sloping,
  ends: Interval,
  grid: Grid,
  rule: Rounding,
  [least, most]: readonly [Points, Points],
): readonly Points[] => {
  const { first, last } = overlap(runOf(ends, grid.step), grid.range);
  const { step } = grid;
  if (step === 'any' || last - first > MANY) {
    const count = Math.floor((most - least) / rule.to) + 1;
    return Array.from({ length: count }, (_, index) => least + index * rule.to);
  }
  const values = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return [...new Set(values.map((value) => rounded(pointsAlong(level, whole(value)), rule)))].sort(
    (left, right) => left - right,
  );
};

/** What the points of a level may come to, from the least up. */
export const spreadOf = (level: Sloping, ends: Interval, grid: Grid, rule: Rounding): Spread => {
  const [low, high] = boundsOf(level, ends, grid);
  const least = roundedAt(low, rule, 1);
  const most = roundedAt(high, rule, -1);
  return { least, worths: () => worthsOf(level, ends, grid, rule, [least, most]) };
};

/** Any value at all. */
const ANYWHERE: Grid = {
  step: 'any',
  range: { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY },
  needed: { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY },
};

interface Lined {
  readonly id: string;
  readonly levels?:
    | readonly (Interval & {
        readonly id: string;
        readonly points: Points;
        readonly along?: Along | undefined;
      })[]
    | undefined;
  readonly rounding?: Rounding | undefined;
  readonly forced: readonly { readonly toLevel: string }[];
}

/** A line of points rises or falls, comes to what its level gives, is rounded by a rule that is named, and no event forces a level whose points are not known. */
export const alongFlaws = ({ id, levels = [], rounding, forced }: Lined): readonly Flaw[] => {
  const sloping = levels.flatMap((level, index) =>
    level.along === undefined ? [] : [{ ...level, along: level.along, index }],
  );
  const [first] = sloping;
  if (first === undefined)
    return rounding === undefined
      ? []
      : [error({ code: 'line-rounding-idle', args: { criterion: id } }, ['rounding'])];
  const args = { criterion: id };
  return [
    ...(rounding === undefined
      ? [error({ code: 'line-rounding-missing', args }, ['levels', first.index, 'along'])]
      : rounding.to > 0
        ? []
        : [error({ code: 'rounding-not-positive' }, ['rounding', 'to'])]),
    ...sloping.flatMap(({ index, ...level }): readonly Flaw[] => {
      const path = ['levels', index, 'along'];
      if (rise(level.along) === 0 || length(level.along) === 0)
        return [error({ code: 'along-flat', args: { criterion: id, level: level.id } }, path)];
      const [, high] = boundsOf(level, level, ANYWHERE);
      return compare(high.points, whole(level.points)) < 0
        ? [
            error(
              {
                code: 'along-short',
                args: { criterion: id, level: level.id, points: level.points, most: high.points },
              },
              ['levels', index, 'points'],
            ),
          ]
        : [];
    }),
    ...forced.flatMap(({ toLevel }, index) =>
      sloping.some((level) => level.id === toLevel)
        ? [
            error({ code: 'forced-along', args: { criterion: id, level: toLevel } }, [
              'forced',
              index,
              'toLevel',
            ]),
          ]
        : [],
    ),
  ];
};

/** Every result with its points: as the places of its line, where it has one, and how they are rounded. */
export const resultsAlong = (
  { levels = [], rounding }: Pick<Lined, 'levels' | 'rounding'>,
  scoring: Scoring,
  unit: Unit,
): readonly Message[] => {
  if (rounding === undefined) return resultsIn(scoring);
  const { to, type } = rounding;
  const options = scoring.options ?? [];
  return [
    ...options.map(({ id, label, points }): Message => {
      const along = levels.find((level) => level.id === id)?.along;
      return along === undefined
        ? { code: 'result-worth', args: { label, points } }
        : { code: 'result-along', args: { label, ...along, unit, points } };
    }),
    { code: 'rounded-to', args: { to, type } },
  ];
};
