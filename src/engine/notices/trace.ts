import type { MeetingKind } from '../../domain/meeting/meeting-kind.ts';
import type { Location } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Day, Month } from '../../domain/values/day.ts';

/** What is kept of one sheet to compare it with others: a province has a hundred thousand of them. */
export interface Trace {
  readonly meeting: { readonly unit: string; readonly date: Day; readonly kind: MeetingKind };
  readonly location: Location;
  /** Equal where `likeness` is, and hardly ever otherwise; `null` where the sheet tells too little. */
  readonly mark: number | null;
  /** Equal for sheets of which one is a copy of the other; asked for only where the marks are equal. */
  readonly likeness: string | null;
}

/** Something noticed between sheets, with the month that it is about; `null` where it matters to every period. */
export interface Noticed {
  readonly month: Month | null;
  readonly problem: Problem;
}

/** Compares sheets as they come to light, in any order. */
export interface Comparison<T> {
  readonly note: (sheet: T) => void;
  readonly noticed: () => readonly Noticed[];
}
