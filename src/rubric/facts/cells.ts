import type { FactId } from '../../domain/meeting/facts.ts';
import { isWithin } from '../../domain/meeting/part-of.ts';
import { type Fraction, whole } from '../../domain/values/fraction.ts';
import { endsOf } from '../../domain/written/interval.ts';
import { type Run, runOf, type Step } from '../../domain/written/run.ts';
import { askedIn, type Condition } from '../file/condition.ts';
import type { DeclaredFacts } from '../file/own-facts.ts';
import type { Surroundings } from '../methods/scoring.ts';
import { recordedFor } from './derive.ts';

/** The sizes of some facts, one of each, in hundredths of their units. */
export type Cell = ReadonlyMap<FactId, Fraction>;

/** More combinations than are tried. */
const MANY = 50_000;

/** Values between which conditions do not tell apart: the first of each stretch that some end begins. */
const beginnings = ({ first, last }: Run, runs: readonly Run[]): readonly number[] => {
  const edges = runs.flatMap((run) => [run.first, run.last + 1]);
  const within = edges.filter((edge) => Number.isFinite(edge) && edge > first && edge <= last);
  const lowest = Number.isFinite(first) ? first : Math.min(0, ...within) - 1;
  return [...new Set([lowest, ...within])].sort((left, right) => left - right);
};

const sizeAt = (place: number, step: Step): Fraction =>
  step === 'any' ? { numerator: place, denominator: 2 } : whole(place * step);

/** Whether each fact can have any size whatever the others have. */
const areFree = (facts: readonly FactId[], declared: DeclaredFacts): boolean => {
  const roots = facts.map((fact) => recordedFor(fact, declared));
  const all = roots.flat();
  const bound = all.some((one) => all.some((other) => isWithin(one, other)));
  return new Set(all).size === all.length && !bound;
};

/** Combinations of sizes that stand for all that conditions can be asked of, lowest sizes first; `null` where that cannot be told: a fact is not known, two are held against each other, follow from the same facts, or there are too many. */
export const cellsOf = (
  conditions: readonly Condition[],
  { grid, factType }: Pick<Surroundings, 'grid' | 'factType'>,
  declared: DeclaredFacts,
): readonly Cell[] | null => {
  const asked = conditions.flatMap((condition) => askedIn(condition).map((one) => one.asked));
  if (asked.some(({ comparedTo }) => comparedTo !== undefined)) return null;
  const facts = [...new Set(asked.flatMap(({ measure }) => measure ?? []))];
  if (facts.some((fact) => factType(fact) === undefined) || !areFree(facts, declared)) return null;
  let cells: readonly Cell[] = [new Map()];
  for (const fact of facts) {
    const { step, range } = grid(fact);
    const runs = asked.filter(({ measure }) => measure === fact).map((one) => runOf(endsOf(one), step));
    const places = beginnings(range, runs);
    if (cells.length * places.length > MANY) return null;
    cells = cells.flatMap((cell) => places.map((place) => new Map([...cell, [fact, sizeAt(place, step)]])));
  }
  return cells;
};
