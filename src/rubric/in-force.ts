import type { Day } from '../domain/day.ts';

interface Dated {
  readonly inForce: { readonly from: Day; readonly to?: Day | undefined };
}

/** The versions in force on a day, both ends of the span included. Exactly one is right; the caller names none and several as errors. */
export const inForceOn = <T extends Dated>(versions: readonly T[], day: Day): readonly T[] =>
  versions.filter(({ inForce: { from, to } }) => from <= day && (to === undefined || day <= to));
