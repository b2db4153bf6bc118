import type { Scorer } from '../../domain/meeting/meeting.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Day } from '../../domain/values/day.ts';
import type { Basis } from './basis.ts';
import type { InputCounts } from './input-counts.ts';

/** The results of a subordinate that rows of a table were taken from. */
export interface ResultSource {
  readonly unit: string;
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
  readonly asOf: Day;
}

/** What a period's result says besides its table. */
export interface PeriodAccount {
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly problems: readonly Problem[];
  readonly counts: InputCounts;
  readonly scorer: Scorer;
  /** Codes of the notices that are switched off. */
  readonly silenced: readonly string[];
  /** What the counted meetings rest on. */
  readonly basis: Basis;
  /** The same of subordinates, in the words of their results. */
  readonly publishedBases: readonly {
    readonly notes: readonly string[];
    readonly documents: readonly string[];
  }[];
  /** The results of subordinates that rows were taken from. */
  readonly sources: readonly ResultSource[];
}
