import { type Fraction, roundHalfUp, whole } from '../values/fraction.ts';
import type { Hundredths } from '../values/hundredths.ts';
import { type FactId, type Facts, numberOf } from './facts.ts';

/** What a fact comes to that others give: its exact size, the recorded facts that are missing for it, or a base that is nothing. */
export type Derived =
  | { readonly size: Fraction }
  | { readonly missing: readonly FactId[] }
  | { readonly emptyBase: readonly FactId[] };

export type DerivedFacts = ReadonlyMap<FactId, Derived>;

/** Where facts stand, recorded ones and those that follow from them. */
export interface Quantities {
  readonly facts: Facts;
  readonly derived?: DerivedFacts;
}

/** The exact size of a fact in hundredths of its unit, whether it was recorded or follows from others. */
export const quantityOf = ({ facts, derived }: Quantities, id: FactId): Derived => {
  const value = numberOf(facts, id);
  return value === undefined ? (derived?.get(id) ?? { missing: [id] }) : { size: whole(value) };
};

/** The size alone; `undefined` while it is not known. */
export const sizeOf = (known: Quantities, id: FactId): Fraction | undefined => {
  const quantity = quantityOf(known, id);
  return 'size' in quantity ? quantity.size : undefined;
};

/** The size as it is shown where a condition is known to hold or not: rounded, and nothing where it is not known. */
export const shownSize = (known: Quantities, id: FactId): Hundredths =>
  roundHalfUp(sizeOf(known, id) ?? whole(0));
