import { isError } from '../../domain/problem.ts';
import { labels } from '../../messages/labels.ts';
import { checkOutput, emit } from '../emit.ts';
import type { Io } from '../io.ts';
import type { ExitCode, ReportOptions } from '../options.ts';
import { closingOf, periodOf } from '../period-asked.ts';
import { runPeriod } from '../period-run.ts';
import { wantedScorer } from '../score-sheets.ts';
import { openScoring } from '../session.ts';
import { tellSilenced } from '../silenced.ts';
import { exitCodeOf, tell } from '../tell.ts';

/** `report`: the table of a month, quarter, half-year or year. */
export const report = async (
  io: Io,
  written: string,
  paths: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> => {
  const period = periodOf(written);
  const closing = closingOf(io, period, options.asOf);
  wantedScorer(options);
  checkOutput(io, options);
  const session = openScoring(io, paths, options);
  const { report: page, problems, counts } = await runPeriod(session, { period, closing, paths, options });
  await emit(io, page, options);
  const noticed = problems.filter((problem) => !isError(problem)).length;
  await tell(io, problems, options, labels.inputCounts(counts, noticed));
  await tellSilenced(session, options);
  return exitCodeOf(problems, options);
};
