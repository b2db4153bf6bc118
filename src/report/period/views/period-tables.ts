import { lastDayOfPeriod } from '../../../domain/values/period.ts';
import type { PeriodAccount } from '../../../engine/period/period-result.ts';
import type { Report } from '../../page.ts';
import { periodReport } from '../period.ts';
import type { YearRatings } from '../span-columns.ts';
import {
  asksForObligations,
  asksForPrevious,
  isViewName,
  type Seen,
  type ViewName,
  viewNames,
  viewOf,
} from './index.ts';
import { NEAR } from './near.ts';

/** A table that a call makes when nothing is chosen otherwise. */
export interface StandardTable {
  readonly call: string;
  readonly report: Report;
}

/** The tables of a period: its list, which has no name, and every other view of it. */
export const tableNames: readonly (ViewName | null)[] = [null, ...viewNames.filter(isViewName)];

/** Whether a table rests on more than its period. */
export const looksBeyond = (name: ViewName | null): boolean =>
  asksForPrevious(name) || asksForObligations(name);

/** What the tables of a period are made of. */
export interface PeriodFound extends Pick<Seen, 'summary' | 'rubrics'> {
  readonly account: PeriodAccount;
}

/** A table of a period as `report` shows it; one that looks beyond the period is given what it sees there. */
export const periodTable = (
  name: ViewName | null,
  { summary, account, rubrics }: PeriodFound,
  ratings: YearRatings | null,
  beyond: Partial<Pick<Seen, 'previous' | 'obligations'>> = {},
): StandardTable => {
  const { period, closing } = summary;
  const seen = { summary, rubrics, within: NEAR, previous: summary, obligations: [], ...beyond };
  const table = name === null ? '' : ` --table ${name}`;
  const asOf = closing === lastDayOfPeriod(period) ? '' : ` --as-of ${closing}`;
  return {
    call: `shcb report ${period.id}${table}${asOf}`,
    report: periodReport(summary, { ...account, ratings }, name && viewOf(name, seen)),
  };
};
