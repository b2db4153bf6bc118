import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Day } from '../../domain/values/day.ts';
import { lastDayOfPeriod, type Period, parsePeriod } from '../../domain/values/period.ts';
import { labels } from '../../messages/labels/index.ts';
import { dayAsked } from '../day-asked.ts';
import type { Io } from '../io.ts';

/** The period that a call names. */
export const periodOf = (written: string): Period => {
  const period = parsePeriod(written);
  if (period === undefined) throw refuse({ code: 'period-invalid', args: { found: written } });
  return period;
};

/** What a person should know of a period that goes on; nothing but this sentence looks at the clock. */
export const runningNote = (io: Io, period: Period, asOf: string | undefined): readonly string[] => {
  const end = lastDayOfPeriod(period);
  return asOf === undefined && io.today() < end ? [labels.periodRunning(period.id, end)] : [];
};

/** The day that closes a table: the last of its period, unless the call names another. */
export const closingOf = (io: Io, period: Period, asOf: string | undefined): Day => {
  if (asOf === undefined) return lastDayOfPeriod(period);
  return asOf === 'today' ? io.today() : dayAsked(asOf);
};
