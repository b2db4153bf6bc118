import type { Problem } from '../../domain/problem/problem.ts';

/** What became of every input of a call; each is counted in exactly one of the parts, and the parts add up to `inputs`. */
export interface InputCounts {
  readonly inputs: number;
  readonly scored: number;
  /** How many of the scored ones still have open lines. */
  readonly incomplete: number;
  /** Could not be counted because of errors. */
  readonly refused: number;
  /** The same as another one, which counts. */
  readonly duplicates: number;
  /** Replaced by a correction, taken back, or a draft. */
  readonly aside: number;
  /** Sound, and not of the period or after its closing day. */
  readonly outside: number;
}

interface Outcomes extends Pick<InputCounts, 'scored' | 'incomplete' | 'refused'> {
  readonly problems: readonly Problem[];
  readonly outside?: number;
  readonly aside?: number;
}

/** Counts inputs by what became of them. A copy is known by its notice, of which each has one. */
export const countInputs = ({ problems, outside = 0, aside = 0, ...counts }: Outcomes): InputCounts => {
  const duplicates = problems.filter(({ complaint }) => complaint.code === 'same-sheet').length;
  const inputs = counts.scored + counts.refused + duplicates + aside + outside;
  return { inputs, ...counts, duplicates, aside, outside };
};

/** The counts of one call with those that results of others carry. */
export const addCounts = (own: InputCounts, others: readonly InputCounts[]): InputCounts =>
  others.reduce(
    (sum, one) => ({
      inputs: sum.inputs + one.inputs,
      scored: sum.scored + one.scored,
      incomplete: sum.incomplete + one.incomplete,
      refused: sum.refused + one.refused,
      duplicates: sum.duplicates + one.duplicates,
      aside: sum.aside + one.aside,
      outside: sum.outside + one.outside,
    }),
    own,
  );
