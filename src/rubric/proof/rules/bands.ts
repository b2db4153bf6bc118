import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { endsOf, faultOf } from '../../../domain/written/interval.ts';
import { type Run, runOf } from '../../../domain/written/run.ts';
import type { Band } from '../../file/bands.ts';
import { linesOf } from '../../lines.ts';
import { leavesScale, type OccasionTotals, totalRange, totalsByOccasion } from '../../occasions/totals.ts';
import { type RubricFile, stepOf } from '../../rubric.ts';
import { faultsOn } from './faults-on.ts';
import type { Rule } from './rule.ts';

const commonStep = (left: number, right: number): number =>
  right === 0 ? left : commonStep(right, left % right);

/** The grid on which totals lie: that of the rounding where there is one, else the finest that the points of its lines share. */
const totalStep = (file: RubricFile): number =>
  file.rounding?.to ??
  linesOf(file).reduce((step, { line }) => commonStep(step, line.rounding?.to ?? 0), stepOf(file));

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
  file.bands.map((band, index) => ({ item: { band, index }, run: runOf(endsOf(band), step) }));

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
    const upper = bands[index - 1];
    return upper === undefined || lowerEnd(band) < lowerEnd(upper)
      ? []
      : [error({ code: 'bands-order', args: { band: band.name, upper: upper.name } }, ['bands', index])];
  });
};

/** Every band holds a total that some sheet can come to. */
const bandsAreReachable: TotalsRule = (file, byOccasion) => {
  const totals = byOccasion.flatMap((one) => one.totals);
  const [lowest, highest] = totalRange(file, byOccasion);
  const step = totalStep(file);
  if (totals.length === 0 || step <= 0 || leavesScale(file)) return [];
  return placedBands(file, step).flatMap(({ item: { band, index }, run }) => {
    const held = totals.some((total) => total / step >= run.first && total / step <= run.last);
    if (held || faultOf(endsOf(band)) !== null) return [];
    const args = { band: band.name, lowest, highest };
    return [error({ code: 'band-unreachable', args }, ['bands', index])];
  });
};

/** The bands fit the totals that sheets can come to, which are dear to work out and so found once. */
export const bandsFitTotals: Rule = (file) => {
  const totals = totalsByOccasion(file);
  return [...bandsMeet(file, totals), ...bandsAreReachable(file, totals)];
};
