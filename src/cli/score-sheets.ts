import { refuse } from '../domain/cannot-run.ts';
import { monthOf } from '../domain/day.ts';
import type { Location } from '../domain/location.ts';
import { type Meeting, type Scorer, scorers } from '../domain/meeting.ts';
import { standsForMonth } from '../domain/meeting-kind.ts';
import { nearest } from '../domain/nearest.ts';
import { isError, type Problem } from '../domain/problem.ts';
import { assess } from '../engine/assess.ts';
import { withHistory } from '../engine/history.ts';
import { officialScorer } from '../engine/official.ts';
import { reconcile } from '../engine/reconcile.ts';
import { monthKey } from '../engine/summarise.ts';
import { collect, STANDARD_INPUT } from '../intake/collect.ts';
import { type ReadSheet, type Refused, readSheet, refusedOutline } from '../intake/meetings.ts';
import type { Read } from '../intake/read.ts';
import { readRecords } from '../intake/records.ts';
import { sheetsFolder } from '../intake/workspace.ts';
import type { Scored } from '../report/assessments.ts';
import { protectInputs } from './emit.ts';
import { type History, makeHistory, mentions } from './history.ts';
import type { MeetingOptions } from './options.ts';
import { inputsOf, type Session } from './session.ts';
import { sourceAt } from './source.ts';

export interface ScoredSheet extends Scored {
  readonly meeting: Meeting;
  readonly location: Location;
  readonly content: string;
}

/** What became of every input: scored, or refused with its problems. */
export interface ScoredSheets {
  readonly sheets: readonly ScoredSheet[];
  readonly problems: readonly Problem[];
  readonly refused: readonly Refused[];
  /** Months with an input that could not be counted. */
  readonly faulty: ReadonlySet<string>;
  /** How many inputs could not be counted. */
  readonly refusedCount: number;
  readonly inputCount: number;
  readonly scorer: Scorer;
}

const isScorer = (name: string): name is Scorer => scorers.some((scorer) => scorer === name);

/** The scorer that the call asks for; `null` leaves it to the rubric. */
const wantedScorer = ({ scorer }: MeetingOptions): Scorer | null => {
  if (scorer === undefined) return null;
  if (isScorer(scorer)) return scorer;
  throw refuse({
    code: 'wrong-choice',
    args: { found: scorer, allowed: scorers, suggestion: nearest(scorer, scorers) },
  });
};

type Outcome =
  | { readonly read: ReadSheet; readonly warnings: readonly Problem[] }
  | { readonly refused: Refused | null; readonly problems: readonly Problem[] };

type Result =
  | { readonly sheet: ScoredSheet }
  | { readonly refused: Refused; readonly problems: readonly Problem[] };

const scoreSheet = (
  { meeting: written, rubric, location, content, factPlaces }: ReadSheet,
  wanted: Scorer | null,
  warnings: readonly Problem[],
  history: History,
): Result => {
  const { meeting, contradictions } = withHistory(written, rubric, history.monthsOf(written.unit));
  const refusedWith = (problems: readonly Problem[]): Result => {
    const { unit, date, kind } = meeting;
    return { refused: { unit, month: monthOf(date), thematic: !standsForMonth(kind) }, problems };
  };
  if (contradictions.length > 0)
    return refusedWith(
      contradictions.map(({ complaint, fact, shownBy }) => ({
        severity: 'error',
        complaint,
        location: factPlaces.get(fact) ?? location,
        also: history.placesOf(shownBy),
      })),
    );
  const assessment = assess(rubric, meeting, wanted ?? officialScorer(rubric, meeting));
  if (!('conflicts' in assessment))
    return { sheet: { assessment, rubric, warnings, meeting, location, content } };
  return refusedWith(assessment.conflicts.map((complaint) => ({ severity: 'error', complaint, location })));
};

const outcomeOf = (read: Read, session: Session, options: MeetingOptions): Outcome => {
  if ('problems' in read) {
    const { problems, outline } = read;
    return { refused: outline === undefined ? null : refusedOutline(outline), problems };
  }
  const { library, workspace } = session;
  const setting = { library, workspace, rubric: options.rubric ?? null, strict: options.strict === true };
  const { sheet, refused, problems } = readSheet(read.document, setting);
  const all = [...(read.notices ?? []), ...problems];
  return sheet === null ? { refused, problems: all } : { read: sheet, warnings: all };
};

/** What became of every record of an input. */
async function* outcomesOf(session: Session, path: string, options: MeetingOptions): AsyncGenerator<Outcome> {
  for await (const read of readRecords(await sourceAt(session.io, path)))
    yield outcomeOf(read, session, options);
}

const regularMonths = (refused: readonly Refused[]): readonly string[] =>
  refused.flatMap(({ unit, month, thematic }) => (thematic || month === null ? [] : [monthKey(unit, month)]));

/** Reads and scores every input of a call; a bad one is listed and stops no other. */
export const scoreSheets = async (
  session: Session,
  paths: readonly string[],
  options: MeetingOptions,
): Promise<ScoredSheets> => {
  const wanted = wantedScorer(options);
  const inputs = await inputsOf(session, paths);
  protectInputs(session.io, inputs.paths, options);
  const problems: Problem[] = [...inputs.problems];
  const refused: Refused[] = [];
  let unread = inputs.problems.filter(isError).length;
  const refuseSheet = (one: Refused | null, its: readonly Problem[]) => {
    problems.push(...its);
    if (one !== null) refused.push(one);
    unread += 1;
  };
  const usable: Extract<Outcome, { read: ReadSheet }>[] = [];
  let inputCount = 0;
  for (const path of inputs.paths)
    for await (const outcome of outcomesOf(session, path, options)) {
      inputCount += 1;
      if ('read' in outcome) usable.push(outcome);
      else refuseSheet(outcome.refused, outcome.problems);
    }
  const reads = usable.map((one) => one.read);
  const history = makeHistory([...reads, ...(await earlierSheets(session, reads, inputs.paths, options))]);
  const sheets = usable.flatMap(({ read: sheet, warnings }): readonly ScoredSheet[] => {
    const result = scoreSheet(sheet, wanted, warnings, history);
    if ('sheet' in result) return [result.sheet];
    refuseSheet(result.refused, result.problems);
    return [];
  });
  const reconciled = reconcile(sheets);
  const conflicting = reconciled.problems.filter(isError).length;
  return {
    sheets: reconciled.sheets,
    problems: [...problems, ...reconciled.problems],
    refused,
    faulty: new Set([...regularMonths(refused), ...reconciled.faulty]),
    refusedCount: unread + conflicting,
    inputCount,
    scorer: scorerOfAll(reconciled.sheets, wanted),
  };
};

/** The one scorer of a table; the unit's own where sheets differ, as each of them says. */
const scorerOfAll = (sheets: readonly ScoredSheet[], wanted: Scorer | null): Scorer =>
  wanted ??
  (sheets.length > 0 && sheets.every(({ assessment }) => assessment.scorer === 'tham_dinh')
    ? 'tham_dinh'
    : 'tu_cham');

/** Sheets of the workspace that a call did not name and that may hold earlier meetings of its units; only read where a rubric looks back. */
const earlierSheets = async (
  session: Session,
  reads: readonly ReadSheet[],
  named: readonly string[],
  options: MeetingOptions,
): Promise<readonly ReadSheet[]> => {
  const { io, workspace } = session;
  const units = [...new Set(reads.filter(looksBack).map(({ meeting }) => meeting.unit))];
  if (units.length === 0 || workspace === null) return [];
  const known = new Set(named.filter((path) => path !== STANDARD_INPUT).map(io.files.identityOf));
  const { paths } = await collect(io.files, [sheetsFolder(workspace)], true);
  const found: ReadSheet[] = [];
  for (const path of paths) {
    if (known.has(io.files.identityOf(path)) || !mentions(io.files, path, units)) continue;
    for await (const outcome of outcomesOf(session, path, options))
      if ('read' in outcome && units.includes(outcome.read.meeting.unit)) found.push(outcome.read);
  }
  return found;
};

const looksBack = ({ rubric }: ReadSheet): boolean => rubric.file.state.length > 0;
