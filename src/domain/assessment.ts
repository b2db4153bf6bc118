import type { FactName, Message } from '../messages/index.ts';
import type { Day } from './day.ts';
import type { Facts, FactValue } from './facts.ts';
import type { Points } from './hundredths.ts';
import type { Scorer } from './meeting.ts';
import type { MeetingKind } from './meeting-kind.ts';

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

/** A verdict in its place in the rubric, with the source that the points rest on. */
export interface Finding extends Verdict {
  readonly criterion: string;
  readonly title: string;
  readonly possible: Points;
  /** The words the person gave for a lost point or a line that does not apply. */
  readonly given: string | null;
  readonly source: Source;
  readonly readings: readonly Reading[];
  /** Facts printed beside the line. */
  readonly shown: readonly { readonly name: FactName; readonly value: FactValue }[];
}

export interface GroupResult {
  readonly id: string;
  readonly source: Source;
  readonly title: string;
  readonly possible: Points;
  readonly awarded: Points | null;
  readonly findings: readonly Finding[];
}

/** The band given to a complete assessment, or to a year. */
export interface Classification {
  readonly band: string;
  readonly title: string;
  readonly reason: Message;
  readonly source: Source;
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
  readonly rubric: RubricReference & { readonly title: string; readonly partial: boolean };
  readonly scorer: Scorer;
  readonly facts: Facts;
  readonly groups: readonly GroupResult[];
  readonly possible: Points;
  readonly range: Range;
  /** `null` while anything is not assessed. */
  readonly total: Points | null;
  readonly classification: Classification | null;
  /** Ids of the bands still possible; one when the assessment is complete. */
  readonly possibleBands: readonly string[];
  /** Readings that concern the rubric as a whole. */
  readonly readings: readonly Reading[];
}

export const findingsOf = (assessment: Assessment): readonly Finding[] =>
  assessment.groups.flatMap((group) => group.findings);
