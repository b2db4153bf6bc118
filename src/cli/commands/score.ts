import { isComplete } from '../../domain/assessment.ts';
import { byPlace, isError } from '../../domain/problem.ts';
import { labels } from '../../messages/labels.ts';
import { assessmentsReport } from '../../report/assessments.ts';
import { explainReport } from '../../report/explain.ts';
import { checkOutput, emit, exitCodeOf, tell } from '../emit.ts';
import type { Io } from '../io.ts';
import type { ExitCode, MeetingOptions } from '../options.ts';
import { type ScoredSheets, scoreSheets } from '../score-sheets.ts';
import { openScoring } from '../session.ts';

/** Nothing could be scored because the rubric that the files name is not at hand. */
const lacksRubric = ({ sheets, problems }: ScoredSheets): boolean =>
  sheets.length === 0 && problems.some(({ complaint }) => complaint.code === 'rubric-unknown');

const run =
  (makeReport: typeof assessmentsReport) =>
  async (io: Io, paths: readonly string[], options: MeetingOptions): Promise<ExitCode> => {
    checkOutput(io, options);
    const result = await scoreSheets(openScoring(io, paths, options), paths, options);
    const problems = [...result.problems].sort(byPlace);
    const warnings = result.sheets.flatMap((sheet) => sheet.warnings);
    await emit(io, makeReport(result.sheets, problems, result.inputCount), options);
    const told = [...problems, ...warnings].sort(byPlace);
    const noticed = told.filter((problem) => !isError(problem)).length;
    await tell(
      io,
      told,
      options,
      labels.scoredCount(
        result.sheets.length,
        result.sheets.filter(({ assessment }) => !isComplete(assessment)).length,
        result.refusedCount,
        noticed,
      ),
    );
    return lacksRubric(result) ? 2 : exitCodeOf(problems);
  };

/** `score`: meetings in, sheets or a table out. */
export const score = run(assessmentsReport);

/** `explain`: meetings in, the reason of every point out. */
export const explain = run(explainReport);
