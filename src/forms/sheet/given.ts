import type { FactId } from '../../domain/meeting/facts.ts';
import type { MeetingKind } from '../../domain/meeting/meeting-kind.ts';
import type { Day } from '../../domain/values/day.ts';
import type { SheetForm } from '../../rubric/file/paper-form.ts';

/** What the last meeting of a unit says of the next one: counts of people that seldom change, as they were written then. */
export interface Carried {
  /** The day of that meeting. */
  readonly date: Day;
  readonly facts: ReadonlyMap<FactId, number>;
  /** The day on which its conclusion was posted, where that is recorded. */
  readonly conclusion: Day | null;
}

/** What is known of a meeting before its sheet is filled in; what is left out stays to be filled in. */
export interface Given {
  readonly organisation?: string;
  readonly unit?: { readonly id: string; readonly name: string | null; readonly unitKind: string | null };
  readonly date?: Day;
  readonly kind?: MeetingKind;
  readonly carried?: Carried;
  /** What the sheet is called and who signs it; left out, as where no rubric has a form of its own. */
  readonly form?: Pick<SheetForm, 'heading' | 'signer'>;
}
