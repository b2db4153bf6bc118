import { refuse } from '../../domain/problem/cannot-run.ts';
import { isError } from '../../domain/problem/problem.ts';
import { labels } from '../../messages/labels/index.ts';
import type { BookPage, Page, Paper, Report } from '../../report/page.ts';
import { accountJson, type assessmentsReport, type SheetListing } from '../../report/sheet/assessments.ts';
import type { ScoredSheet } from '../../runner/judge/judge.ts';
import type { Session } from '../../runner/session.ts';
import { type Scoring, startScoring } from '../../runner/sheets/scoring.ts';
import type { Call, ExitCode } from '../call/call.ts';
import type { Options } from '../call/option.ts';
import { emitLines, emitListing, formatOf } from './emit.ts';
import { finish } from './finish.ts';
import { type InWords, templateAsked } from './template-asked.ts';

/** How sheets are shown: together as one report, or each as a line of its own. */
export interface Showing {
  readonly report: typeof assessmentsReport;
  readonly record: (sheet: ScoredSheet) => unknown;
  /** What its JSON is called, and the list in it. */
  readonly listing: SheetListing;
  /** The sheets as they are signed, and what the code of a sheet is made of; what that takes is loaded when a format shows it. */
  readonly paper?: {
    readonly of: (session: Session, sheets: readonly ScoredSheet[], options: Options) => Promise<Paper>;
    readonly coded: (sheets: readonly ScoredSheet[], inputCount: number) => Promise<unknown>;
    readonly book: (
      session: Session,
      sheets: readonly ScoredSheet[],
      options: Options,
      page: Page,
    ) => Promise<readonly BookPage[]>;
  };
  /** The sheets in the words that a call asks for. */
  readonly inWords?: (
    session: Session,
    sheets: readonly ScoredSheet[],
    options: Options,
    words: InWords,
  ) => Promise<ReturnType<InWords>>;
}

/** So many sheets go into one page; JSON of more of them is written as they come. */
const MOST_IN_ONE = 20_000;

const together = async (
  { session, expected, inputCount, silenced, sheets, end }: Scoring,
  { report, paper, inWords }: Showing,
  options: Options,
  words: InWords | null,
): Promise<Report> => {
  if (expected > MOST_IN_ONE)
    throw refuse({ code: 'too-many-sheets', args: { found: expected, limit: MOST_IN_ONE } });
  const all: ScoredSheet[] = [];
  for await (const sheet of sheets) all.push(sheet);
  const { counts, ofInputs } = end();
  const whole = report(all, ofInputs, { counts, silenced: [...silenced] }, inputCount);
  if (words !== null && inWords !== undefined)
    return { ...whole, ...(await inWords(session, all, options, words)) };
  if (paper === undefined) return whole;
  return {
    ...whole,
    paper: () => paper.of(session, all, options),
    book: () => paper.book(session, all, options, whole.page()),
    asPaper: session.workspace?.document !== undefined,
    coded: () => paper.coded(all, inputCount),
  };
};

/** Puts out sheets one after another in a format that lets them come so; tells whether it did. */
const putOutAsTheyCome = async (
  { io, options }: Call,
  { sheets, expected, silenced, end }: Scoring,
  { listing, record }: Showing,
): Promise<boolean> => {
  const format = formatOf(options);
  const items = recordsOf(sheets, record);
  if (format === 'ndjson') await emitLines(io, items, options);
  else if (format === 'json' && expected > MOST_IN_ONE) {
    const { schema, list } = listing;
    const after = () => {
      const { counts, ofInputs } = end();
      return accountJson({ counts, silenced: [...silenced] }, ofInputs);
    };
    await emitListing(io, { before: { schema }, list, items, after }, options);
  } else return false;
  return true;
};

/** A command that takes meetings in and shows what came of each. */
export const showSheets =
  (showing: Showing) =>
  async (call: Call): Promise<ExitCode> => {
    const { io, given, options } = call;
    const words = await templateAsked(call, 'score');
    const scoring = await startScoring(io, given, options);
    const { silenced, notes } = scoring;
    const isPutOut = await putOutAsTheyCome(call, scoring, showing);
    const page = isPutOut ? {} : { report: await together(scoring, showing, options, words) };
    const { counts, problems, lacksRubric } = scoring.end();
    const noticed = problems.filter((problem) => !isError(problem)).length;
    const code = await finish(call, {
      ...{ ...page, problems, silenced, notes },
      counts: labels.inputCounts(counts, noticed),
    });
    return lacksRubric ? 2 : code;
  };

async function* recordsOf(
  sheets: AsyncIterable<ScoredSheet>,
  record: Showing['record'],
): AsyncGenerator<unknown> {
  for await (const sheet of sheets) yield record(sheet);
}
