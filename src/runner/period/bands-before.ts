import { lastDayOfPeriod, periodBefore } from '../../domain/values/period.ts';
import type { Summary } from '../../engine/period/summarise.ts';
import { type AnnualRule, asksYearBefore } from '../../rubric/file/annual-rule.ts';
import type { Session } from '../session.ts';
import type { PeriodAsked } from './period-run.ts';

type Run = (session: Session, asked: PeriodAsked) => Promise<{ readonly summary: Summary }>;

/** The band of each unit in the year before, where the annual rule asks for it and was in force then. */
export const bandsBefore = async (
  session: Session,
  asked: PeriodAsked,
  rule: AnnualRule | null,
  run: Run,
): Promise<ReadonlyMap<string, string>> => {
  if (rule === null || !asksYearBefore(rule)) return new Map();
  const period = periodBefore(asked.period);
  const closing = lastDayOfPeriod(period);
  if ('complaint' in session.library.ruleOn(rule.annualRule, closing)) return new Map();
  const { summary } = await run(session, { ...asked, period, closing });
  return new Map(
    summary.units.flatMap(({ unit, classification }) =>
      classification === null ? [] : [[unit.id, classification.band] as const],
    ),
  );
};
