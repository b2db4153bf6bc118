import type { Mark, Range, Source } from '../../domain/meeting/assessment.ts';
import type { FactId, FactType } from '../../domain/meeting/facts.ts';
import type { Answer, Meeting } from '../../domain/meeting/meeting.ts';
import type { Fraction } from '../../domain/values/fraction.ts';
import type { Hundredths, Points } from '../../domain/values/hundredths.ts';
import type { Complaint, FactName, Message, Unit } from '../../messages/index.ts';
import type { Citation } from '../file/provenance.ts';
import type { Grid } from './recorded.ts';

/** Points that a result may come to besides the most: from the least up, and each of them. */
export interface Spread {
  readonly least: Points;
  readonly worths: () => readonly Points[];
}

/** One result that a criterion can have. */
export interface Option {
  readonly id: string;
  /** The words of a level, which an answer may use too. */
  readonly name?: string;
  readonly points: Points;
  /** Set where the points depend on the value measured, and `points` are the most of them. */
  readonly spread?: Spread;
  readonly label: Message;
  /** Set where the option rests on a source of its own. */
  readonly source?: Source;
}

/** What the facts say of a criterion: one option; too little, with the options still open; or two rules that contradict each other. */
export type Decision =
  | { readonly option: Option; readonly reason: Message; readonly source?: Source }
  | {
      readonly missing: readonly FactId[];
      readonly open: readonly Option[];
      /** Whether some event already forces a level, so that no answer and no measure counts any more. */
      readonly forced?: boolean;
    }
  | { readonly conflict: Complaint };

/** A border between two results, and how far from it a meeting lies: the value measured, and the smallest step by which it could differ. */
export interface Border {
  readonly at: Hundredths;
  readonly unit: Unit;
  readonly measured: (meeting: Meeting) => { readonly size: Fraction; readonly step: Fraction } | undefined;
}

/** How one criterion is scored: what its method makes of its definition. */
export interface Scoring {
  /** Whether a person answers; otherwise facts decide. */
  readonly judged: boolean;
  /** The facts that the decision needs. */
  readonly facts: readonly FactId[];
  /** All results it can have, as the rubric lists them; `null` for a free number of points. */
  readonly options: readonly Option[] | null;
  /** Set where the options only count; then borders tell them apart, and no words. */
  readonly counted?: boolean;
  /** Set where the points of the line are those of one time, and there may be any number of times. */
  readonly uncapped?: boolean;
  readonly range: Range;
  /** Where its results change. */
  readonly borders: readonly Border[];
  /** What an answer means, or `undefined` when it is none of the allowed ones. */
  choose(answer: Answer): Option | undefined;
  /** What the facts alone decide; `undefined` when they leave it to a person. */
  decide(meeting: Meeting): Decision | undefined;
}

/** What a method must know of the rubric around its criterion. */
export interface Surroundings {
  readonly factType: (id: FactId) => FactType | undefined;
  readonly factName: (id: FactId) => FactName;
  /** What a line or a group is called. */
  readonly partName: (part: {
    readonly ofCriterion?: string | undefined;
    readonly ofGroup?: string | undefined;
  }) => string;
  /** The values that a fact can have. */
  readonly grid: (id: FactId) => Grid;
  /** The grid on which all points lie. */
  readonly step: Hundredths;
  /** So many points that to take more of them changes no total. */
  readonly depth: Points;
  readonly source: (element: { readonly citation: Citation; readonly mark: Mark }) => Source;
}
