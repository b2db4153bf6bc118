import type { Problem } from './problem.ts';
import type { Day, Mark, MeetingKind } from './values.ts';

/** A question that the text leaves open, and the answer by which was scored. */
export interface Reading {
  readonly question: string;
  readonly chosen: string;
  readonly mark: Mark;
}

interface Reasoned {
  readonly reason: string;
  readonly source: string;
  readonly mark: Mark;
}

/** What one line of the rubric was worth, and why. Points are numbers of at most two decimals. */
export interface CriterionResult extends Reasoned {
  readonly id: string;
  readonly title: string;
  /** A bonus or a deduction; left out for a line of the whole. */
  readonly role?: 'diem_cong' | 'diem_tru' | undefined;
  /** `null` while it is not assessed. */
  readonly awarded: number | null;
  readonly possible: number;
  readonly outcome: 'met' | 'partial' | 'unmet' | 'not-applicable' | 'not-assessed' | 'exempt';
  /** What the unit wrote beside its answer. */
  readonly given?: string | undefined;
  readonly readings?: readonly Reading[] | undefined;
}

export interface PartResult {
  readonly id: string;
  readonly title: string;
  readonly awarded: number | null;
  readonly possible: number;
}

export interface GroupResult extends PartResult {
  /** Headings inside the group, with what their lines came to. */
  readonly parts?: readonly PartResult[] | undefined;
}

export interface BandResult extends Reasoned {
  readonly id: string;
  readonly title: string;
  /** The band of the points alone, where something else decided. */
  readonly computed?: { readonly id: string; readonly title: string } | undefined;
}

export interface Vote {
  readonly inFavour: number;
  readonly against: number | null;
  readonly passed: boolean | null;
  readonly reason: string;
  readonly source: string | null;
}

/** What would have to be otherwise for the next band. */
export interface NextBand {
  readonly band: string;
  readonly title: string;
  /** Points that are missing. */
  readonly short: number;
  /** Ways to it, the least first; none where it is out of reach. */
  readonly ways: readonly {
    readonly total: number;
    readonly improvements: readonly {
      readonly criterion: string;
      readonly title: string;
      readonly gain: number;
      readonly to: string;
      readonly decidedBy: 'person' | 'facts';
    }[];
  }[];
}

/** A meeting scored: the object that `shcb explain -f ndjson` prints, with reasons, sources, warnings, and what the next band lacks. */
export interface Assessment {
  readonly unit: string;
  readonly date: Day;
  readonly kind: MeetingKind;
  readonly rubric: { readonly id: string; readonly version: Day; readonly sha256: string };
  readonly scorer: 'tu_cham' | 'tham_dinh';
  readonly status: 'complete' | 'incomplete';
  /** `null` while a line is not assessed; `range` then tells what is possible. */
  readonly total: number | null;
  readonly possible: number;
  readonly range: readonly [number, number];
  readonly band: BandResult | null;
  readonly possibleBands: readonly string[];
  readonly groups: readonly GroupResult[];
  readonly criteria: readonly CriterionResult[];
  readonly readings: readonly Reading[];
  readonly adjustments?: readonly Reasoned[] | undefined;
  readonly vote?: Vote | undefined;
  /** In what the rubric departs from the one that it extends. */
  readonly deviations?: readonly string[] | undefined;
  readonly warnings: readonly Problem[];
  readonly state?: 'nhap' | 'chinh_thuc' | 'bo_sung' | 'dinh_chinh' | 'huy' | 'nhap_nham' | undefined;
  readonly replaces?:
    | {
        readonly sheet: string;
        readonly reason: string;
        readonly date?: Day | undefined;
        readonly by?: string | undefined;
      }
    | undefined;
  readonly nextBand: NextBand | null;
}
