import { byPlace, isError } from '../../domain/problem/problem.ts';
import { labels } from '../../messages/labels/index.ts';
import { periodReport } from '../../report/period/period.ts';
import type { Io } from '../../runner/io.ts';
import { runPeriod } from '../../runner/period/period-run.ts';
import { viewAsked, viewPeriod } from '../../runner/period/period-view.ts';
import { openScoring } from '../../runner/session.ts';
import { wantedScorer } from '../../runner/sheets/score-sheets.ts';
import { checkOutput, emit } from '../emit.ts';
import type { ExitCode, ReportOptions } from '../options.ts';
import { closingOf, periodOf } from '../period-asked.ts';
import { ratingColumnsOf } from '../rating-columns.ts';
import { exitCodeOf, tell } from '../tell.ts';
import { tellSilenced } from '../tell-silenced.ts';

/** `report`: a month, quarter, half-year or year, as a list of units or in another view. */
export const report = async (
  io: Io,
  written: string,
  paths: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> => {
  const period = periodOf(written);
  const closing = closingOf(io, period, options.asOf);
  const view = viewAsked(options);
  wantedScorer(options);
  checkOutput(io, options);
  const session = openScoring(io, paths, options);
  const asked = { period, closing, paths, options };
  const run = await runPeriod(session, asked);
  const viewed = await viewPeriod(session, run, asked, view);
  const rated = ratingColumnsOf(session, period);
  const problems = [...run.problems, ...viewed.problems, ...rated.problems].sort(byPlace);
  const setting = { ...run.setting, ratings: rated.ratings, problems };
  await emit(io, periodReport(run.summary, setting, viewed.view), options);
  const noticed = problems.filter((problem) => !isError(problem)).length;
  await tell(io, problems, options, labels.inputCounts(run.counts, noticed));
  await tellSilenced(session, options);
  return exitCodeOf(problems, options);
};
