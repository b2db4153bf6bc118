import { byPlace, isError } from '../../domain/problem/problem.ts';
import type { SheetResult } from '../../domain/record/closed-results.ts';
import type { Day } from '../../domain/values/day.ts';
import type { Period } from '../../domain/values/period.ts';
import { sheetResultOf, unitResultsOf } from '../../engine/record/closed-results.ts';
import { labels } from '../../messages/labels/index.ts';
import { closedNote } from '../../report/closing/closed-note.ts';
import { periodReport } from '../../report/period/period.ts';
import { viewAsked } from '../../report/period/views/asked.ts';
import { asksForPrevious, viewOf } from '../../report/period/views/index.ts';
import { ratingColumns } from '../../report/rating/rating-columns.ts';
import { type ClosedPeriod, closedPeriod } from '../../runner/closing/closed-periods.ts';
import { rootedIo } from '../../runner/closing/rooted-io.ts';
import { runPeriodBefore } from '../../runner/period/period-before.ts';
import { runPeriod } from '../../runner/period/period-run.ts';
import { openScoring, type Session } from '../../runner/session.ts';
import { wantedScorer } from '../../runner/sheets/score-sheets.ts';
import { silencedIn } from '../../runner/silenced.ts';
import { ratingsBeside } from '../../runner/year-ratings.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { closingOf, periodOf, runningNote } from '../call/period-asked.ts';
import { finish } from '../output/finish.ts';

const closedOf = ({ io, workspace }: Session, { id }: Period): ClosedPeriod | null =>
  workspace === null ? null : closedPeriod(rootedIo(io, workspace.folder), id);

/** Whether a call asks for what was closed: the workspace's own sheets up to the same day, and nothing chosen otherwise. */
const asksForClosed = (
  { given, options: { rubric, rule, scorer, strict } }: Call,
  day: Day,
  { manifest }: ClosedPeriod,
): boolean =>
  given.length === 1 &&
  day === manifest.asOf &&
  [rubric, rule, scorer, strict].every((choice) => choice === undefined);

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
  const closed = closedOf(session, period);
  const sheets: SheetResult[] = [];
  const run = await runPeriod(session, asked, ({ assessment, filing }) => {
    if (closed !== null) sheets.push(sheetResultOf(assessment, filing));
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
    problems,
  };
  const noticed = problems.filter((problem) => !isError(problem)).length;
  return finish(call, {
    notes: [
      ...runningNote(io, period, options.asOf),
      ...(closed === null
        ? []
        : closedNote(
            closed,
            asksForClosed(call, closing, closed) ? { sheets, units: unitResultsOf(summary) } : null,
          )),
    ],
    report: periodReport(summary, setting, view),
    problems,
    counts: labels.inputCounts(account.counts, noticed),
    silenced: silencedIn(session.workspace),
  });
};
