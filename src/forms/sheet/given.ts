import type { FactId } from '../../domain/meeting/facts.ts';
import type { MeetingKind } from '../../domain/meeting/meeting-kind.ts';
import type { Day } from '../../domain/values/day.ts';
import type { SheetForm } from '../../rubric/file/paper-form.ts';
import type { Entries } from './entries.ts';

/** What the last meeting of a unit says of the next one: counts of people that seldom change, as they were written then. */
export interface Carried {
  /** The day of that meeting. */
  readonly date: Day;
  readonly facts: ReadonlyMap<FactId, number>;
  /** The day on which its conclusion was posted, where that is recorded. */
  readonly conclusion: Day | null;
}

/** A sheet that another one takes the place of: as the record names it, and why, where that is known. */
export interface Replaces {
  /** What the other one is to the record; left out, an official sheet. */
  readonly state?: 'dinh_chinh';
  readonly replaced: string;
  readonly reason?: string;
}

/** What is known of a meeting before its sheet is filled in; what is left out stays to be filled in. */
export interface Given {
  readonly organisation?: string;
  readonly unit?: { readonly id: string; readonly name: string | null; readonly unitKind: string | null };
  readonly date?: Day;
  readonly kind?: MeetingKind;
  readonly carried?: Carried;
  /** What the sheet says already, to be changed where it is wrong. */
  readonly entries?: Entries;
  readonly replaces?: Replaces;
  /** What the sheet is called and who signs it; left out, as where no rubric has a form of its own. */
  readonly form?: Pick<SheetForm, 'heading' | 'headOf' | 'signer'>;
}
