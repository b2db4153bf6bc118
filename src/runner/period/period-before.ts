import { isError, type Problem } from '../../domain/problem/problem.ts';
import { lastDayOfPeriod, periodBefore } from '../../domain/values/period.ts';
import type { Summary } from '../../engine/period/summarise.ts';
import type { Session } from '../session.ts';
import { type PeriodAsked, type PeriodRun, runPeriod } from './period-run.ts';

/** What an earlier period tells that the period itself did not: only what keeps it from being known. */
const freshErrors = (earlier: PeriodRun, { account }: PeriodRun): readonly Problem[] => {
  const told = new Set(account.problems.map((problem) => JSON.stringify(problem)));
  return earlier.account.problems.filter((problem) => isError(problem) && !told.has(JSON.stringify(problem)));
};

/** Works out the period before one that was worked out, to its end, of the same sheets. */
export const runPeriodBefore = async (
  session: Session,
  run: PeriodRun,
  asked: PeriodAsked,
): Promise<{ readonly summary: Summary; readonly problems: readonly Problem[] }> => {
  const period = periodBefore(run.summary.period);
  const earlier = await runPeriod(session, { ...asked, period, closing: lastDayOfPeriod(period) });
  return { summary: earlier.summary, problems: freshErrors(earlier, run) };
};
