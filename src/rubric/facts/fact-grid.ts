import { type FactId, standardFacts } from '../../domain/meeting/facts.ts';
import { ONE, sum } from '../../domain/values/hundredths.ts';
import { commonDivisor } from '../../domain/values/quotient.ts';
import type { Interval } from '../../domain/written/interval.ts';
import { overlap, runOf, type Step } from '../../domain/written/run.ts';
import { type Formula, keepsWhole, termsOf } from '../file/formula.ts';
import type { DeclaredFacts } from '../file/own-facts.ts';
import { type Grid, gridOf, SHARES } from '../methods/recorded.ts';

/** Between which sizes a fact lies, in hundredths of its unit, and how they lie. */
interface Reach {
  readonly step: Step;
  readonly least: number;
  readonly most: number;
}

const reachOf = ({ step, range: { first, last } }: Grid): Reach =>
  step === 'any'
    ? { step, least: Math.floor(first / 2), most: Math.ceil(last / 2) }
    : { step, least: first * step, most: last * step };

const gridFrom = ({ step, least, most }: Reach, needed: Interval = {}): Grid => {
  const range = runOf(
    { ...(Number.isFinite(least) ? { from: least } : {}), ...(Number.isFinite(most) ? { to: most } : {}) },
    step,
  );
  return { step, range, needed: overlap(range, runOf(needed, step)) };
};

const commonStep = (reaches: readonly Reach[]): Step =>
  reaches.reduce<Step>(
    (step, one) => (step === 'any' || one.step === 'any' ? 'any' : commonDivisor(step, one.step)),
    reaches[0]?.step ?? ONE,
  );

/** Outwards to whole hundredths, so that nothing which can come about lies outside. */
const outwards = (least: number, most: number): Reach => ({
  step: 'any',
  least: Math.floor(least),
  most: Math.ceil(most),
});

const reachBy = (formula: Formula, reaches: readonly Reach[]): Reach => {
  const [first = { step: ONE, least: 0, most: 0 }, ...others] = reaches;
  const least = reaches.map((one) => one.least);
  const most = reaches.map((one) => one.most);
  const step = commonStep(reaches);
  switch (formula.operation) {
    case 'tong':
      return { step, least: sum(least), most: sum(most) };
    case 'hieu':
      return {
        step,
        least: first.least - sum(others.map((one) => one.most)),
        most: first.most - sum(others.map((one) => one.least)),
      };
    case 'nhan': {
      const ends = [first.least, first.most].map((end) => (end === 0 ? 0 : (end * formula.factor) / ONE));
      if (keepsWhole(formula) && first.step !== 'any')
        return {
          step: (first.step * Math.abs(formula.factor)) / ONE,
          least: Math.min(...ends),
          most: Math.max(...ends),
        };
      return outwards(Math.min(...ends), Math.max(...ends));
    }
    case 'trong_khoang': {
      const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = formula;
      const kept = (end: number) => Math.min(to, Math.max(from, end));
      return {
        step: keepsWhole(formula) ? first.step : 'any',
        least: kept(first.least),
        most: kept(first.most),
      };
    }
    case 'phan_tram':
      return reachOf(SHARES);
    case 'nho_nhat':
      return { step, least: Math.min(...least), most: Math.min(...most) };
    case 'lon_nhat':
      return { step, least: Math.max(...least), most: Math.max(...most) };
    default:
      return outwards(Math.min(...least), Math.max(...most));
  }
};

/** The values that a fact of a rubric can have: what can be recorded of its type, or what its formula can come to, within the range that is declared for it. */
export const gridOfFact = (id: FactId, { ownFacts }: DeclaredFacts): Grid => {
  const at = ownFacts.findIndex((fact) => fact.id === id);
  const own = ownFacts[at];
  if (own === undefined) return gridOf(standardFacts.get(id));
  const before = { ownFacts: ownFacts.slice(0, at) };
  const { formula, range = {} } = own;
  const grid =
    formula === undefined
      ? gridOf(own.type)
      : gridFrom(
          reachBy(
            formula,
            termsOf(formula).map((term) => reachOf(gridOfFact(term, before))),
          ),
          formula.operation === 'phan_tram' ? { from: 0, to: 100 * ONE } : {},
        );
  const within = runOf(range, grid.step);
  return { step: grid.step, range: overlap(grid.range, within), needed: overlap(grid.needed, within) };
};
