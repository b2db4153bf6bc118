import type { Assessment } from '../../domain/meeting/assessment.ts';
import { byPlace, isError } from '../../domain/problem/problem.ts';
import { labels } from '../../messages/labels/index.ts';
import { paperLabels } from '../../messages/labels/paper.ts';
import { closedNote } from '../../report/closing/closed-note.ts';
import { periodReport, restsOnProposals } from '../../report/period/period.ts';
import { viewAsked } from '../../report/period/views/asked.ts';
import { glanceOf } from '../../report/period/views/glance.ts';
import {
  asksForObligations,
  asksForPrevious,
  type ViewName,
  viewOf,
} from '../../report/period/views/index.ts';
import { gatherLostLines } from '../../report/period/views/lost-lines.ts';
import { shareBlocks } from '../../report/period/views/shares.ts';
import { ratingColumns } from '../../report/rating/rating-columns.ts';
import { runBesideClosed } from '../../runner/closing/beside-closed.ts';
import { officeOf } from '../../runner/paper/office.ts';
import { closingOf, periodOf, runningNote } from '../../runner/period/period-asked.ts';
import { runPeriodBefore } from '../../runner/period/period-before.ts';
import { openScoring } from '../../runner/session.ts';
import { aheadNote } from '../../runner/sheets/dated-ahead.ts';
import { wantedScorer } from '../../runner/sheets/score-sheets.ts';
import { silencedIn } from '../../runner/silenced.ts';
import { ratingsBeside } from '../../runner/year-ratings.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { formatOf } from '../output/emit.ts';
import { finish } from '../output/finish.ts';
import { obligationsBeside } from '../output/obligations-beside.ts';
import { withTablePaper } from '../output/table-paper.ts';
import { inWords, templateAsked } from '../output/template-asked.ts';

/** The format that holds everything behind the table. */
const BOOK = 'xlsx';

/** What a reader looks into, and what is only drawn. */
const [LOOKED_INTO, DRAWN] = ['html', 'svg'];

/** The view that a call asks for; the pictures of a list are those of the whole period. */
const viewWanted = (name: ViewName | null, format: string): ViewName | null =>
  name === null && format === DRAWN ? 'toan-canh' : name;

/** `report`: a month, quarter, half-year or year, as a list of units or in another view. */
export const report = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const [written = '', ...paths] = given;
  const period = periodOf(written);
  const closing = closingOf(io, period, options.asOf);
  const asked = viewAsked(options);
  const format = formatOf(options);
  const name = viewWanted(asked.name, format);
  const isLookedInto = name === null && period.kind === 'year' && format === LOOKED_INTO;
  wantedScorer(options);
  const words = await templateAsked(call, 'report');
  const session = await openScoring(io, paths, options);
  const wanted = { period, closing, paths, options };
  const isBook = name === null && format === BOOK;
  const meetings: Assessment[] = [];
  const lines = gatherLostLines();
  const { run, beside } = await runBesideClosed(session, wanted, ({ assessment }) => {
    if (isBook) meetings.push(assessment);
    if (isLookedInto) lines.note(assessment);
  });
  const { summary, account, rubrics } = run;
  const before = asksForPrevious(name) ? await runPeriodBefore(session, run, wanted) : null;
  const previous = before?.summary ?? summary;
  const obligations =
    isLookedInto || asksForObligations(name)
      ? await obligationsBeside(session, period, { paths, options })
      : [];
  const seen = { summary, rubrics, within: asked.within, previous, obligations };
  const rated = ratingsBeside(session, period);
  const problems = [...account.problems, ...(before?.problems ?? []), ...rated.problems].sort(byPlace);
  const setting = {
    ...account,
    ratings: ratingColumns(rated.year),
    ...(isBook ? { details: { months: period.kind === 'month' ? [] : run.months(), meetings } } : {}),
    ...(isLookedInto ? { glance: glanceOf({ ...seen, lines }) } : {}),
    problems,
  };
  const noticed = problems.filter((problem) => !isError(problem)).length;
  return finish(call, {
    notes: [
      ...runningNote(io, period, options.asOf),
      ...aheadNote(io, run.survey.entries),
      ...(beside === null ? [] : closedNote(beside.closed, beside.now)),
    ],
    report: await inWords(
      withTablePaper(periodReport(summary, setting, name === null ? null : viewOf(name, seen)), {
        ...{ session, options, on: closing },
        title: period.kind === 'month' ? paperLabels.tables.month : paperLabels.tables.span,
        added: () => (name === null ? shareBlocks(summary) : []),
      }),
      words,
      async () => {
        const { periodPlaces } = await import('../../report/template/period-places.ts');
        const office = officeOf(session, options, closing);
        const proposed = restsOnProposals(summary, account);
        return { office, places: [periodPlaces(office, summary, rubrics, proposed)] };
      },
    ),
    problems,
    counts: labels.inputCounts(account.counts, noticed),
    silenced: silencedIn(session.workspace),
  });
};
