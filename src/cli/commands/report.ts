import type { Assessment } from '../../domain/meeting/assessment.ts';
import { byPlace, isError } from '../../domain/problem/problem.ts';
import { labels } from '../../messages/labels/index.ts';
import { paperLabels } from '../../messages/labels/paper.ts';
import { closedNote } from '../../report/closing/closed-note.ts';
import { periodReport } from '../../report/period/period.ts';
import { viewAsked } from '../../report/period/views/asked.ts';
import { asksForPrevious, viewOf } from '../../report/period/views/index.ts';
import { shareBlocks } from '../../report/period/views/shares.ts';
import { ratingColumns } from '../../report/rating/rating-columns.ts';
import { runBesideClosed } from '../../runner/closing/beside-closed.ts';
import { closingOf, periodOf, runningNote } from '../../runner/period/period-asked.ts';
import { runPeriodBefore } from '../../runner/period/period-before.ts';
import { openScoring } from '../../runner/session.ts';
import { wantedScorer } from '../../runner/sheets/score-sheets.ts';
import { silencedIn } from '../../runner/silenced.ts';
import { ratingsBeside } from '../../runner/year-ratings.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { formatOf } from '../output/emit.ts';
import { finish } from '../output/finish.ts';
import { withTablePaper } from '../output/table-paper.ts';

/** The format that holds everything behind the table. */
const BOOK = 'xlsx';

/** `report`: a month, quarter, half-year or year, as a list of units or in another view. */
export const report = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const [written = '', ...paths] = given;
  const period = periodOf(written);
  const closing = closingOf(io, period, options.asOf);
  const { name, within } = viewAsked(options);
  wantedScorer(options);
  const session = openScoring(io, paths, options);
  const asked = { period, closing, paths, options };
  const isBook = name === null && formatOf(options) === BOOK;
  const meetings: Assessment[] = [];
  const { run, beside } = await runBesideClosed(session, asked, ({ assessment }) => {
    if (isBook) meetings.push(assessment);
  });
  const { summary, account, rubrics } = run;
  const before = asksForPrevious(name) ? await runPeriodBefore(session, run, asked) : null;
  const previous = before?.summary ?? summary;
  const view = name === null ? null : viewOf(name, { summary, rubrics, within, previous });
  const rated = ratingsBeside(session, period);
  const problems = [...account.problems, ...(before?.problems ?? []), ...rated.problems].sort(byPlace);
  const setting = {
    ...account,
    ratings: rated.year === null ? null : ratingColumns(rated.year),
    ...(isBook ? { details: { months: period.kind === 'month' ? [] : run.months(), meetings } } : {}),
    problems,
  };
  const noticed = problems.filter((problem) => !isError(problem)).length;
  return finish(call, {
    notes: [
      ...runningNote(io, period, options.asOf),
      ...(beside === null ? [] : closedNote(beside.closed, beside.now)),
    ],
    report: withTablePaper(periodReport(summary, setting, view), {
      ...{ session, options, on: closing },
      title: period.kind === 'month' ? paperLabels.tables.month : paperLabels.tables.span,
      added: () => (view === null ? shareBlocks(summary) : []),
    }),
    problems,
    counts: labels.inputCounts(account.counts, noticed),
    silenced: silencedIn(session.workspace),
  });
};
