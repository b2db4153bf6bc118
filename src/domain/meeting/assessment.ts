import type { FactName, Message } from '../../messages/index.ts';
import type { Day } from '../values/day.ts';
import type { Points } from '../values/hundredths.ts';
import type { Facts, FactValue } from './facts.ts';
import type { MeetingRecord, Scorer } from './meeting.ts';
import type { MeetingKind } from './meeting-kind.ts';
import type { DerivedFacts } from './quantity.ts';

export type Outcome = 'met' | 'partial' | 'unmet' | 'not-applicable' | 'not-assessed' | 'exempt';

/** Lowest and highest points still possible, both included. */
export type Range = readonly [lowest: Points, highest: Points];

/** How sure we are of an element of a rubric: the regulation's own text, a secondary source, or our proposal. */
export type Mark = 'van_ban' | 'thu_cap' | 'de_xuat';

/** Where an element comes from: a named document and the place in it. */
export interface Source {
  readonly document: string;
  readonly place?: string;
  readonly quote?: string;
  /** How sure the document is, and how sure the element is that rests on it. */
  readonly documentMark: Mark;
  readonly mark: Mark;
}

/** A choice made where the text is open. */
export interface Reading {
  readonly question: string;
  readonly chosen: string;
  readonly mark: Mark;
}

/** What one criterion yielded. Nothing is awarded without a reason; `null` means not assessed. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly awarded: Points | null;
  readonly range: Range;
  readonly reason: Message;
}

/** Whether a line belongs to the scale itself, adds to it, or takes from it. */
export type Role = 'co_so' | 'diem_cong' | 'diem_tru';

/** A verdict in its place in the rubric, with the source that the points rest on. */
export interface Finding extends Verdict {
  readonly criterion: string;
  readonly title: string;
  readonly role: Role;
  /** The most it can give: nothing for a deduction, whose points are negative. */
  readonly possible: Points;
  /** Points that left the scale with a line that does not apply. */
  readonly excluded: Points;
  /** Id of the level or result that was given, where the line lists its results. */
  readonly option: string | null;
  /** The words the person gave for a lost point or a line that does not apply. */
  readonly given: string | null;
  readonly source: Source;
  readonly readings: readonly Reading[];
  /** Facts printed beside the line. */
  readonly shown: readonly { readonly name: FactName; readonly value: FactValue }[];
}

/** A heading inside a group, with what the lines under it came to. */
export interface PartResult {
  readonly id: string;
  readonly title: string;
  readonly possible: Points;
  readonly awarded: Points | null;
  /** The line before which it stands. */
  readonly before: string;
}

export interface GroupResult {
  readonly id: string;
  readonly source: Source;
  readonly title: string;
  readonly possible: Points;
  readonly awarded: Points | null;
  readonly range: Range;
  readonly findings: readonly Finding[];
  /** Set where the rubric has headings inside the group; a heading of headings stands first. */
  readonly parts?: readonly PartResult[];
}

/** What a cap, a floor, a re-scaling or a rounding did to points that were added up: said with its source, never done in silence. */
export interface Adjustment {
  readonly reason: Message;
  readonly source: Source;
}

/** The vote on the unit's own score, measured against the rubric's majority where it names one. */
export interface VoteResult {
  readonly inFavour: number;
  readonly against: number | null;
  /** `null` where the rubric asks for no majority or a count is missing. */
  readonly passed: boolean | null;
  readonly reason: Message;
  readonly source: Source | null;
}

/** The band given to a complete assessment, or to a year. */
export interface Classification {
  readonly band: string;
  readonly title: string;
  readonly reason: Message;
  readonly source: Source;
  /** What the rubric itself gives, where the competent committee set another band. */
  readonly computed?: { readonly band: string; readonly title: string };
}

/** Where a rubric differs from the one it extends. */
export interface Deviation {
  readonly criterion: string | null;
  readonly group: string | null;
  readonly band: string | null;
  readonly does: 'sets' | 'adds' | 'removes';
  /** The keys set anew, as files write them. */
  readonly keys: readonly string[];
  readonly reason: string;
  readonly mark: Mark;
}

export interface RubricReference {
  readonly id: string;
  readonly version: Day;
  readonly sha256: string;
}

/** One meeting scored: the tree of findings and what follows from it. */
export interface Assessment {
  readonly unit: string;
  readonly date: Day;
  readonly kind: MeetingKind;
  readonly unitKind?: string;
  readonly rubric: RubricReference & {
    readonly title: string;
    readonly partial: boolean;
    readonly deviations: readonly Deviation[];
  };
  readonly scorer: Scorer;
  /** Set where the superior's score is asked for and the superior has not written any. */
  readonly unappraised?: true;
  readonly facts: Facts;
  /** Facts that follow from these, where the rubric has any. */
  readonly derived?: DerivedFacts;
  readonly groups: readonly GroupResult[];
  readonly possible: Points;
  readonly range: Range;
  /** `null` while anything is not assessed. */
  readonly total: Points | null;
  readonly adjustments: readonly Adjustment[];
  readonly vote: VoteResult | null;
  readonly record?: MeetingRecord;
  readonly classification: Classification | null;
  /** Facts not recorded on which the band depends though every line is scored. */
  readonly awaits: readonly FactName[];
  /** Ids of the bands still possible; one when the assessment is complete. */
  readonly possibleBands: readonly string[];
  /** Readings that concern the rubric as a whole. */
  readonly readings: readonly Reading[];
}

/** Whether nothing is left open: every line is scored, and every fact on which the band depends is recorded. */
export const isComplete = ({ total, awaits }: Pick<Assessment, 'total' | 'awaits'>): boolean =>
  total !== null && awaits.length === 0;

export const findingsOf = (assessment: Assessment): readonly Finding[] =>
  assessment.groups.flatMap((group) => group.findings);
