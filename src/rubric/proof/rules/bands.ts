import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import { commonDivisor } from '../../../domain/values/quotient.ts';
import { endsOf, faultOf, type Interval, isBounded } from '../../../domain/written/interval.ts';
import { type Run, runOf } from '../../../domain/written/run.ts';
import { type Band, isByPoints } from '../../file/bands.ts';
import { linesOf } from '../../lines.ts';
import {
  leavesInManyWays,
  type OccasionTotals,
  totalRange,
  totalsByOccasion,
} from '../../occasions/totals.ts';
import { type RubricFile, stepOf } from '../../rubric.ts';
import { asMeant } from './as-meant.ts';
import { faultsOn } from './faults-on.ts';
import type { Rule } from './rule.ts';

/** The grid on which totals lie: that of the rounding where there is one, else the finest that the points of its lines share. */
const totalStep = (file: RubricFile): number =>
  file.rounding?.to ??
  linesOf(file).reduce((step, { line }) => commonDivisor(step, line.rounding?.to ?? 0), stepOf(file));

/** From the lowest to the highest total, in steps. */
const rangeIn = (file: RubricFile, totals: readonly OccasionTotals[], step: number): Run => {
  const [lowest, highest] = totalRange(file, totals);
  return { first: Math.floor(lowest / step), last: Math.ceil(highest / step) };
};

interface Indexed {
  readonly band: Band;
  readonly index: number;
}

const placedBands = (file: RubricFile, step: number) =>
  file.bands.flatMap((band, index) =>
    // What has no end is told by itself; what only clauses lead to holds no total.
    isByPoints(band) && isBounded(band) ? [{ item: { band, index }, run: runOf(endsOf(band), step) }] : [],
  );

type TotalsRule = (file: RubricFile, totals: readonly OccasionTotals[]) => readonly Flaw[];

/** Every total on the grid, from the lowest to the highest, falls into exactly one band. */
const bandsMeet: TotalsRule = (file, totals) => {
  const step = totalStep(file);
  if (file.bands.length === 0 || totals.length === 0 || step <= 0) return [];
  return faultsOn<Indexed>(placedBands(file, step), rangeIn(file, totals, step)).map((fault): Flaw => {
    const { at, lower, upper } = fault;
    const mark = lower ?? upper;
    const args = {
      first: at.first * step,
      last: at.last * step,
      lower: lower?.band.name ?? null,
      upper: upper?.band.name ?? null,
    };
    const other = lower !== null && upper !== null ? { also: [['bands', upper.index]] } : {};
    return error(
      { code: fault.fault === 'gap' ? 'bands-gap' : 'bands-overlap', args },
      ['bands', mark?.index ?? 0],
      other,
    );
  });
};

/** Bands are listed from the best down. */
export const bandsFall: Rule = ({ bands }) => {
  const lowerEnd = ({ from, above }: Band) => from ?? above ?? Number.NEGATIVE_INFINITY;
  return bands.flatMap((band, index) => {
    const upper = bands.slice(0, index).findLast((one) => isBounded(one));
    // One that only clauses lead to holds no total; a stretch of it is told by itself.
    return upper === undefined || !isBounded(band) || !isByPoints(band) || lowerEnd(band) < lowerEnd(upper)
      ? []
      : [error({ code: 'bands-order', args: { band: band.name, upper: upper.name } }, ['bands', index])];
  });
};

const isReachedIn = (file: RubricFile, ends: Interval, step: number): boolean => {
  const run = runOf(ends, step);
  return totalsByOccasion(file).some(({ totals }) =>
    totals.some((total) => total / step >= run.first && total / step <= run.last),
  );
};

/** Where the limits of the total keep sheets out of a band that they could reach without them. */
const limitInTheWay = (file: RubricFile, ends: Interval, step: number) => {
  const { limits, total } = file;
  const wide = (['from', 'to'] as const).find((end) => {
    if (limits?.[end] === undefined) return false;
    const open = { ...limits, [end]: undefined };
    return isReachedIn({ ...file, limits: { ...open } }, ends, step);
  });
  return wide === undefined || limits === undefined ? null : { end: wide, at: limits[wide] ?? total };
};

/** The highest floor of a group, where a band can be reached without the floors and not with them. */
const floorInTheWay = (file: RubricFile, ends: Interval, step: number) => {
  const floors = file.groups.flatMap(({ id, floor = 0 }, index) =>
    floor > 0 ? [{ group: id, floor, index }] : [],
  );
  const [first] = floors;
  if (first === undefined) return null;
  const open = {
    ...file,
    groups: file.groups.map((group) => ({ ...group, floor: Math.min(0, group.floor ?? 0) })),
  };
  return isReachedIn(open, ends, step)
    ? floors.reduce((high, one) => (one.floor > high.floor ? one : high), first)
    : null;
};

/** Whether a condition that is not met, or a knock-out, brings sheets of a better band down to this one. */
const clausesLeadTo = ({ id }: Band, { bands, knockOuts }: RubricFile): boolean => {
  const place = bands.findIndex((band) => band.id === id);
  return (
    bands.some(({ conditions }) => conditions.some(({ otherwise }) => otherwise === id)) ||
    knockOuts.some(({ atMost, demote = 0 }) => atMost === id || (demote > 0 && demote <= place * ONE))
  );
};

/** A band that only clauses lead to is where one of them leads, or what a month without a meeting is given. */
export const clausesReachTheirBands: Rule = (file) =>
  file.bands.flatMap((band, index) =>
    isByPoints(band) || clausesLeadTo(band, file) || file.notHeld?.given === band.id
      ? []
      : [warning({ code: 'band-without-clause', args: { band: band.name } }, ['bands', index])],
  );

/** Every band holds a total that some sheet can come to, or is where clauses lead. */
const bandsAreReachable: TotalsRule = (file, byOccasion) => {
  const totals = byOccasion.flatMap((one) => one.totals);
  const [lowest, highest] = totalRange(file, byOccasion);
  const step = totalStep(file);
  if (totals.length === 0 || step <= 0 || leavesInManyWays(file)) return [];
  return placedBands(file, step).flatMap(({ item: { band, index }, run }) => {
    const held = totals.some((total) => total / step >= run.first && total / step <= run.last);
    if (held || clausesLeadTo(band, file) || faultOf(endsOf(band)) !== null) return [];
    const args = { band: band.name, lowest, highest };
    const limit = limitInTheWay(file, endsOf(band), step);
    if (limit !== null)
      return [error({ code: 'limit-hides-band', args: { ...args, limit: limit.at } }, ['limits', limit.end])];
    const floor = floorInTheWay(file, endsOf(band), step);
    return floor === null
      ? [error({ code: 'band-unreachable', args }, ['bands', index])]
      : [
          error({ code: 'floor-hides-band', args: { ...args, group: floor.group, floor: floor.floor } }, [
            'groups',
            floor.index,
            'floor',
          ]),
        ];
  });
};

/** The bands fit the totals that sheets can come to, which are dear to work out and so found once. */
export const bandsFitTotals: Rule = (written) => {
  const file = asMeant(written);
  // A band without its stretch is told by itself; what it leaves open is not a second fault.
  if (file.bands.some((band) => isByPoints(band) !== isBounded(band))) return [];
  const totals = totalsByOccasion(file);
  return [...bandsMeet(file, totals), ...bandsAreReachable(file, totals)];
};
