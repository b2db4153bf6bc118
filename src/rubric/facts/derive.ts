import type { FactId } from '../../domain/meeting/facts.ts';
import { type Derived, type Quantities, quantityOf } from '../../domain/meeting/quantity.ts';
import { compare, type Fraction, whole } from '../../domain/values/fraction.ts';
import { ONE, sum } from '../../domain/values/hundredths.ts';
import { ascending, minus, over, reduced, shareOf, times, total } from '../../domain/values/quotient.ts';
import { type Formula, termsOf } from '../file/formula.ts';
import type { DeclaredFacts } from '../file/own-facts.ts';

const meanOf = (sizes: readonly Fraction[]): Fraction => over(total(sizes), sizes.length);

/** A size no less than one end and no more than the other. */
const kept = (
  size: Fraction,
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
) => {
  if (from !== undefined && compare(size, whole(from)) < 0) return whole(from);
  return to !== undefined && compare(size, whole(to)) > 0 ? whole(to) : size;
};

/** What a formula makes of the sizes of its terms; `null` for a share of nothing. */
const worked = (formula: Formula, sizes: readonly [Fraction, ...Fraction[]]): Fraction | null => {
  const [first, ...others] = sizes;
  const rising = ascending(sizes);
  switch (formula.operation) {
    case 'tong':
      return total(sizes);
    case 'hieu':
      return others.reduce(minus, first);
    case 'nhan':
      return over(times(first, formula.factor), ONE);
    case 'phan_tram': {
      const [base = first, ...less] = others;
      const left = less.reduce(minus, base);
      return left.numerator > 0 ? reduced(shareOf(first, left)) : null;
    }
    case 'trung_binh':
      return meanOf(sizes);
    case 'trong_khoang':
      return kept(first, formula);
    case 'nho_nhat':
      return rising[0] ?? first;
    case 'lon_nhat':
      return rising.at(-1) ?? first;
    case 'tot_nhat':
      return meanOf(rising.slice(-formula.take));
    case 'gia_quyen': {
      const weighed = sizes.map((size, index) => times(size, formula.weights[index] ?? 0));
      return over(total(weighed), sum(formula.weights));
    }
  }
};

const derivedBy = (formula: Formula, known: Quantities): Derived => {
  const quantities = termsOf(formula).map((id) => quantityOf(known, id));
  const empty = quantities.find((one) => 'emptyBase' in one);
  if (empty !== undefined) return empty;
  const missing = quantities.flatMap((one) => ('missing' in one ? one.missing : []));
  if (missing.length > 0) return { missing: [...new Set(missing)] };
  const [first, ...others] = quantities.flatMap((one) => ('size' in one ? [one.size] : []));
  const size = first === undefined ? null : worked(formula, [first, ...others]);
  return size === null ? { emptyBase: termsOf(formula).slice(1) } : { size };
};

/** What is known of a meeting with the facts that a rubric derives from those recorded; each may rest on those declared before it. */
export const withDerived = <T extends Quantities>(known: T, { ownFacts }: DeclaredFacts): T => {
  const derived = new Map<FactId, Derived>(known.derived);
  for (const { id, formula } of ownFacts)
    if (formula !== undefined) derived.set(id, derivedBy(formula, { facts: known.facts, derived }));
  return derived.size === 0 ? known : { ...known, derived };
};

/** The recorded facts that a fact rests on: itself, unless it is derived. */
export const recordedFor = (id: FactId, { ownFacts }: DeclaredFacts): readonly FactId[] => {
  const at = ownFacts.findIndex((fact) => fact.id === id);
  const formula = ownFacts[at]?.formula;
  // Only what is declared before can be meant, so that nothing goes round in circles.
  const before = { ownFacts: ownFacts.slice(0, Math.max(0, at)) };
  return formula === undefined ? [id] : termsOf(formula).flatMap((term) => recordedFor(term, before));
};
