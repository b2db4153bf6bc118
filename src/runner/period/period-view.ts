import { refuse } from '../../domain/problem/cannot-run.ts';
import { isError, type Problem } from '../../domain/problem/problem.ts';
import { type Points, parseHundredths } from '../../domain/values/hundredths.ts';
import { lastDayOfPeriod, periodBefore } from '../../domain/values/period.ts';
import { fold } from '../../domain/written/fold.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { numberFault } from '../../domain/written/number-fault.ts';
import type { View } from '../../report/period/view.ts';
import {
  asksForPrevious,
  isViewName,
  LIST,
  NEAR,
  type ViewName,
  viewNames,
  viewOf,
} from '../../report/period/views/index.ts';
import type { Session } from '../session.ts';
import { type PeriodAsked, type PeriodRun, runPeriod } from './period-run.ts';

/** The view that a call asks for, and how near is near in it; `null` is the list of units. */
export interface ViewAsked {
  readonly name: ViewName | null;
  readonly within: Points;
}

const nameOf = (table: string | undefined): ViewName | null => {
  if (table === undefined) return null;
  const name = fold(table).replaceAll('_', '-');
  if (name === LIST) return null;
  if (isViewName(name)) return name;
  throw refuse({
    code: 'wrong-choice',
    args: { found: table, allowed: viewNames, suggestion: nearest(name, viewNames) },
  });
};

const withinOf = (within: string | undefined): Points => {
  if (within === undefined) return NEAR;
  const points = parseHundredths(within.trim());
  if (points === undefined || points < 0)
    throw refuse(numberFault(within, { whole: false, negative: false }));
  return points;
};

export const viewAsked = ({
  table,
  within,
}: {
  readonly table?: string;
  readonly within?: string;
}): ViewAsked => ({
  name: nameOf(table),
  within: withinOf(within),
});

/** A view with what only the period before it told. */
interface Viewed {
  readonly view: View | null;
  readonly problems: readonly Problem[];
}

/** What an earlier period tells that the period itself did not: only what keeps it from being known. */
const freshErrors = (earlier: PeriodRun, { problems }: PeriodRun): readonly Problem[] => {
  const told = new Set(problems.map((problem) => JSON.stringify(problem)));
  return earlier.problems.filter((problem) => isError(problem) && !told.has(JSON.stringify(problem)));
};

/** Looks at a period as the call asks; the period before is worked out only where the view compares with it. */
export const viewPeriod = async (
  session: Session,
  run: PeriodRun,
  { paths, options }: PeriodAsked,
  { name, within }: ViewAsked,
): Promise<Viewed> => {
  if (name === null) return { view: null, problems: [] };
  const { summary, rubrics } = run;
  if (!asksForPrevious(name))
    return { view: viewOf(name, { summary, rubrics, within, previous: summary }), problems: [] };
  const period = periodBefore(summary.period);
  const earlier = await runPeriod(session, { period, closing: lastDayOfPeriod(period), paths, options });
  return {
    view: viewOf(name, { summary, rubrics, within, previous: earlier.summary }),
    problems: freshErrors(earlier, run),
  };
};
