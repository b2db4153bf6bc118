import type { Problem } from '../domain/problem.ts';

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
  /** Sound, and not of the period or after its closing day. */
  readonly outside: number;
}

interface Outcomes extends Pick<InputCounts, 'scored' | 'incomplete' | 'refused'> {
  readonly problems: readonly Problem[];
  readonly outside?: number;
}

/** Counts inputs by what became of them. A copy is known by its notice, of which each has one. */
export const countInputs = ({ problems, outside = 0, ...counts }: Outcomes): InputCounts => {
  const duplicates = problems.filter(({ complaint }) => complaint.code === 'same-sheet').length;
  return { inputs: counts.scored + counts.refused + duplicates + outside, ...counts, duplicates, outside };
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
      outside: sum.outside + one.outside,
    }),
    own,
  );
