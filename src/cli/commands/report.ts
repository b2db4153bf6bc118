import { byPlace, isError } from '../../domain/problem/problem.ts';
import { labels } from '../../messages/labels/index.ts';
import { periodReport } from '../../report/period/period.ts';
import { ratingColumns } from '../../report/rating/rating-columns.ts';
import { runPeriod } from '../../runner/period/period-run.ts';
import { viewAsked, viewPeriod } from '../../runner/period/period-view.ts';
import { openScoring } from '../../runner/session.ts';
import { wantedScorer } from '../../runner/sheets/score-sheets.ts';
import { silencedIn } from '../../runner/silenced.ts';
import { ratingsBeside } from '../../runner/year-ratings.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { closingOf, periodOf } from '../call/period-asked.ts';
import { finish } from '../output/finish.ts';

/** `report`: a month, quarter, half-year or year, as a list of units or in another view. */
export const report = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const [written = '', ...paths] = given;
  const period = periodOf(written);
  const closing = closingOf(io, period, options.asOf);
  const view = viewAsked(options);
  wantedScorer(options);
  const session = openScoring(io, paths, options);
  const asked = { period, closing, paths, options };
  const run = await runPeriod(session, asked);
  const viewed = await viewPeriod(session, run, asked, view);
  const rated = ratingsBeside(session, period);
  const problems = [...run.problems, ...viewed.problems, ...rated.problems].sort(byPlace);
  const setting = {
    ...run.setting,
    ratings: rated.year === null ? null : ratingColumns(rated.year),
    problems,
  };
  const noticed = problems.filter((problem) => !isError(problem)).length;
  return finish(call, {
    report: periodReport(run.summary, setting, viewed.view),
    problems,
    counts: labels.inputCounts(run.counts, noticed),
    silenced: silencedIn(session.workspace),
  });
};
