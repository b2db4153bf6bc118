import { CannotRun } from '../../domain/problem/cannot-run.ts';
import { monthOf } from '../../domain/values/day.ts';
import { lastDayOfPeriod, type Period, parsePeriod } from '../../domain/values/period.ts';
import { asksForObligations, asksForPrevious } from '../../report/period/views/index.ts';
import { periodTable, type StandardTable, tableNames } from '../../report/period/views/period-tables.ts';
import { ratingReport } from '../../report/rating/rating.ts';
import { ratingColumns } from '../../report/rating/rating-columns.ts';
import { scoresReport } from '../../report/sheet/scores.ts';
import { reminderReport } from '../../report/track/reminder.ts';
import { trackReport } from '../../report/track/track.ts';
import { runPeriodBefore } from '../../runner/period/period-before.ts';
import { runPeriod } from '../../runner/period/period-run.ts';
import { runRating } from '../../runner/period/rate-run.ts';
import { runTracking } from '../../runner/period/track-run.ts';
import type { Session } from '../../runner/session.ts';
import { compareScores } from '../../runner/sheets/compared-scores.ts';
import type { Survey } from '../../runner/sheets/survey.ts';
import { ratingsBeside } from '../../runner/year-ratings.ts';
import { obligationsBeside } from '../output/obligations-beside.ts';

/** A workspace with its sheets, read once for all that is made of them. */
export interface Surveyed {
  readonly session: Session;
  readonly survey: Survey;
}

/** The periods that have a sheet, the newest first and the shorter before the longer. */
const periodsOf = (days: readonly string[]): readonly Period[] => {
  const months = new Set(days.map(monthOf));
  const years = [...new Set([...months].map((month) => month.slice(0, 4)))].sort().reverse();
  return years.flatMap((year) =>
    [
      ...[...months]
        .filter((month) => month.startsWith(`${year}-`))
        .sort()
        .reverse(),
      ...['Q4', 'Q3', 'Q2', 'Q1', 'H2', 'H1'].map((part) => `${year}-${part}`),
      year,
    ].flatMap((id) => {
      const period = parsePeriod(id);
      return period?.months.some((month) => months.has(month)) === true ? [period] : [];
    }),
  );
};

/** The tables of a period as `report` shows them: its list and every other view of it. */
async function* periodTables({ session, survey }: Surveyed, period: Period): AsyncGenerator<StandardTable> {
  const asked = { period, closing: lastDayOfPeriod(period), paths: [], options: {}, survey };
  const run = await runPeriod(session, asked);
  const rated = ratingColumns(ratingsBeside(session, period).year);
  for (const name of tableNames)
    yield periodTable(name, run, rated, {
      ...(asksForPrevious(name) ? { previous: (await runPeriodBefore(session, run, asked)).summary } : {}),
      ...(asksForObligations(name) ? { obligations: await obligationsBeside(session, period, asked) } : {}),
    });
}

async function* trackTables({ session, survey }: Surveyed, { id }: Period): AsyncGenerator<StandardTable> {
  const { tracking, setting } = await runTracking(session, [], { period: id }, survey);
  const report = trackReport(tracking, setting);
  yield { call: `shcb track ${id}`, report };
  yield { call: `shcb track ${id} --nhac`, report: reminderReport(report, tracking, setting) };
}

async function* ratingTables({ session }: Surveyed, period: Period): AsyncGenerator<StandardTable> {
  if (period.kind !== 'year') return;
  const { year, setting, problems } = await runRating(session, period, {});
  yield { call: `shcb rate ${period.id}`, report: ratingReport(year, setting, problems) };
}

async function* comparedTables({ session }: Surveyed): AsyncGenerator<StandardTable> {
  const { scores, threshold, problems } = await compareScores(session, [], {});
  yield { call: 'shcb compare', report: scoresReport(scores, threshold, problems) };
}

/** What can be made of the workspace; what it has nothing for is passed over. */
async function* possible(tables: AsyncIterable<StandardTable>): AsyncGenerator<StandardTable> {
  try {
    yield* tables;
  } catch (cause) {
    if (!(cause instanceof CannotRun)) throw cause;
  }
}

/** The tables of every period in which a meeting was held, each as of its last day. */
export async function* standardTables(workspace: Surveyed): AsyncGenerator<StandardTable> {
  const days = workspace.survey.all.map(({ meeting }) => meeting.date);
  for (const period of periodsOf(days))
    for (const tables of [periodTables, trackTables, ratingTables])
      yield* possible(tables(workspace, period));
  yield* possible(comparedTables(workspace));
}
