import type { Day, Month } from '../../domain/values/day.ts';
import { due, met, notKnown, notMet, type Verdict } from './state.ts';

/** What is counted over a span, and what stands in the way of counting. */
export interface Count {
  /** Days of the meetings that count, in their order. */
  readonly days: readonly Day[];
  readonly atLeast: number;
  readonly by: Day;
  readonly closing: Day;
  /** Months with a sheet that could not be counted; it may be the one that is missing. */
  readonly faulty: readonly Month[];
  /** Whether there is a sheet whose day could not be read. */
  readonly undated: boolean;
  /** Meetings that a superior attended without appraising. */
  readonly unappraised: readonly Day[];
  /** Why no meeting was held, where the unit said so. */
  readonly notHeld: string | null;
}

/** So many over a span: enough, or still time, or a sheet that nobody could read, or too few. */
export const countedVerdict = (count: Count): Verdict => {
  const { days, atLeast, by, closing, faulty, undated, unappraised, notHeld } = count;
  const missing = atLeast - days.length;
  if (missing <= 0) return met(days);
  if (closing < by) return due(by, missing, days);
  if (faulty.length > 0 || undated)
    return notKnown({ code: 'obligation-faulty', args: { months: faulty, undated } }, missing, days);
  return notMet(
    { code: 'obligation-too-few', args: { found: days.length, wanted: atLeast, unappraised, notHeld } },
    missing,
    days,
  );
};
