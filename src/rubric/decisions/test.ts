import type { FactId } from '../../domain/meeting/facts.ts';
import { HUNDRED_PER_CENT } from '../../domain/values/fraction.ts';
import { type Hundredths, ONE, type Points } from '../../domain/values/hundredths.ts';
import type { Interval } from '../../domain/written/interval.ts';

/** The day of the meeting among the facts of a test. */
export const MEETING_DAY = 'ngay';

/** Recorded sizes in hundredths of their units, days counted as numbers, each so many times, added up with a constant. */
export interface Weighed {
  readonly terms: readonly { readonly of: FactId; readonly times: number }[];
  readonly plus: Hundredths;
}

/** Something that is true or not of what was recorded, in whole numbers and without a division, so that a spreadsheet finds what the engine finds. */
export type Test =
  | { readonly is: 'at-least' | 'above'; readonly weighed: Weighed }
  | { readonly is: 'recorded'; readonly fact: FactId }
  | { readonly is: 'not'; readonly of: Test }
  | { readonly is: 'some'; readonly least: number; readonly of: readonly Test[] };

/** Points that a line has where a test holds. Of a list of these the first that holds decides. */
export interface DecisionRule {
  readonly test: Test;
  readonly points: Points;
}

export const amount = (of: FactId): Weighed => ({ terms: [{ of, times: 1 }], plus: 0 });

export const constant = (plus: Hundredths): Weighed => ({ terms: [], plus });

export const times = ({ terms, plus }: Weighed, factor: number): Weighed => ({
  terms: terms.map((term) => ({ ...term, times: term.times * factor })),
  plus: plus * factor,
});

export const less = (all: Weighed, part: Weighed): Weighed => {
  const taken = times(part, -1);
  return { terms: [...all.terms, ...taken.terms], plus: all.plus + taken.plus };
};

export const always: Test = { is: 'some', least: 0, of: [] };
export const never: Test = { is: 'some', least: 1, of: [] };

/** At least so many of these hold; what is known beforehand is left out. */
export const atLeast = (least: number, tests: readonly Test[]): Test => {
  const open = tests.filter((test) => test !== always && test !== never);
  const needed = least - tests.filter((test) => test === always).length;
  if (needed <= 0) return always;
  const [first] = open;
  if (open.length < needed || first === undefined) return never;
  return open.length === 1 ? first : { is: 'some', least: needed, of: open };
};

export const all = (tests: readonly Test[]): Test => atLeast(tests.length, tests);

export const not = (of: Test): Test => {
  if (of === always) return never;
  return of === never ? always : { is: 'not', of };
};

const isAbove = (weighed: Weighed): Test => {
  if (weighed.terms.length > 0) return { is: 'above', weighed };
  return weighed.plus > 0 ? always : never;
};

const isAtLeast = (weighed: Weighed): Test => {
  if (weighed.terms.length > 0) return { is: 'at-least', weighed };
  return weighed.plus >= 0 ? always : never;
};

/** A size to be held against ends: a part of a base, which is known while a test holds. */
export interface Size {
  readonly part: Weighed;
  readonly base: Weighed;
  readonly known: Test;
}

/** A size in hundredths of its unit. */
export const plain = (part: Weighed): Size => ({ part, base: constant(1), known: always });

/** A part in per cent of a base; of a base that is nothing no share is known. */
export const share = (part: Weighed, base: Weighed): Size => ({
  part: times(part, HUNDRED_PER_CENT),
  base,
  known: isAbove(base),
});

const between = ({ part, base }: Size, { from, above, below, to }: Interval): Test =>
  all([
    ...(from === undefined ? [] : [isAtLeast(less(part, times(base, from)))]),
    ...(above === undefined ? [] : [isAbove(less(part, times(base, above)))]),
    ...(below === undefined ? [] : [isAbove(less(times(base, below), part))]),
    ...(to === undefined ? [] : [isAtLeast(less(times(base, to), part))]),
  ]);

export const isInside = (size: Size, ends: Interval): Test => all([size.known, between(size, ends)]);
export const isOutside = (size: Size, ends: Interval): Test => all([size.known, not(between(size, ends))]);

/** The days from the meeting to a recorded day. */
export const daysAfter = (of: FactId): Weighed => times(less(amount(of), amount(MEETING_DAY)), ONE);

/** Every fact that is asked for by a test, in order. */
export const factsOf = (test: Test): readonly FactId[] => {
  switch (test.is) {
    case 'recorded':
      return [test.fact];
    case 'not':
      return factsOf(test.of);
    case 'some':
      return test.of.flatMap(factsOf);
    default:
      return test.weighed.terms.map(({ of }) => of);
  }
};

/** Whether each of these could be said. */
export const areSaid = <T>(said: readonly (T | undefined)[]): said is readonly T[] =>
  !said.includes(undefined);
