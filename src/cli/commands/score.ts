import { isComplete } from '../../domain/meeting/assessment.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { byPlace, isError } from '../../domain/problem/problem.ts';
import { countInputs } from '../../engine/period/input-counts.ts';
import { labels } from '../../messages/labels/index.ts';
import type { Report } from '../../report/page.ts';
import { assessmentRecord, assessmentsReport } from '../../report/sheet/assessments.ts';
import { explainReport, explanationRecord } from '../../report/sheet/explain.ts';
import { gatherProblems } from '../../runner/gathered-problems.ts';
import { openScoring } from '../../runner/session.ts';
import type { ScoredSheet } from '../../runner/sheets/judge.ts';
import { makeNeighbours } from '../../runner/sheets/notices.ts';
import { scoreSheets, wantedScorer } from '../../runner/sheets/score-sheets.ts';
import { type Survey, surveySheets } from '../../runner/sheets/survey.ts';
import { silencedIn } from '../../runner/silenced.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { emitLines, formatOf } from '../output/emit.ts';
import { finish } from '../output/finish.ts';

/** How sheets are shown: together as one report, or each as a line of its own. */
interface Showing {
  readonly report: typeof assessmentsReport;
  readonly record: (sheet: ScoredSheet) => unknown;
}

/** So many sheets go into one page or one JSON value. */
const MOST_IN_ONE = 20_000;

/** Nothing could be scored because the rubric that the files name is not at hand. */
const lacksRubric = ({ refusals }: Survey, scored: number): boolean =>
  scored === 0 && refusals.problems().some(({ complaint }) => complaint.code === 'rubric-unknown');

const run =
  ({ report, record }: Showing) =>
  async (call: Call): Promise<ExitCode> => {
    const { io, given: paths, options } = call;
    const wanted = wantedScorer(options);
    const session = openScoring(io, paths, options);
    const survey = await surveySheets(session, paths, options);
    const { entries, refusals, inputCount } = survey;
    const neighbours = makeNeighbours(session.workspace);
    entries.forEach(neighbours.note);
    const warnings = gatherProblems();
    let scored = 0;
    let incomplete = 0;
    const counted = async function* (): AsyncGenerator<ScoredSheet> {
      for await (const sheet of scoreSheets(survey, entries, wanted)) {
        scored += 1;
        if (!isComplete(sheet.assessment)) incomplete += 1;
        warnings.add(sheet.warnings);
        neighbours.noteScored(sheet);
        yield sheet;
      }
    };
    const counts = () =>
      countInputs({
        scored,
        incomplete,
        refused: refusals.count(),
        problems: refusals.problems(),
        aside: survey.aside.length,
      });
    const problems = () => [...refusals.problems(), ...neighbours.problems()].sort(byPlace);
    const silenced = silencedIn(session.workspace);
    let page: Report | null = null;
    if (formatOf(options) === 'ndjson') await emitLines(io, recordsOf(counted(), record), options);
    else {
      if (entries.length > MOST_IN_ONE)
        throw refuse({ code: 'too-many-sheets', args: { found: entries.length, limit: MOST_IN_ONE } });
      const sheets: ScoredSheet[] = [];
      for await (const sheet of counted()) sheets.push(sheet);
      page = report(sheets, problems(), { counts: counts(), silenced: [...silenced] }, inputCount);
    }
    const told = [...problems(), ...warnings.all()].sort(byPlace);
    const noticed = told.filter((problem) => !isError(problem)).length;
    const code = await finish(call, {
      ...(page === null ? {} : { report: page }),
      problems: told,
      counts: labels.inputCounts(counts(), noticed),
      silenced,
    });
    return lacksRubric(survey, scored) ? 2 : code;
  };

async function* recordsOf(
  sheets: AsyncIterable<ScoredSheet>,
  record: Showing['record'],
): AsyncGenerator<unknown> {
  for await (const sheet of sheets) yield record(sheet);
}

/** `score`: meetings in, sheets or a table out. */
export const score = run({ report: assessmentsReport, record: assessmentRecord });

/** `explain` of meetings: meetings in, the reason of every point out. */
export const explainMeetings = run({ report: explainReport, record: explanationRecord });
