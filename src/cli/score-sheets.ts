import { refuse } from '../domain/cannot-run.ts';
import { monthOf } from '../domain/day.ts';
import type { Location } from '../domain/location.ts';
import { type Meeting, type Scorer, scorers } from '../domain/meeting.ts';
import { standsForMonth } from '../domain/meeting-kind.ts';
import { nearest } from '../domain/nearest.ts';
import { isError, type Problem } from '../domain/problem.ts';
import { assess } from '../engine/assess.ts';
import { reconcile } from '../engine/reconcile.ts';
import { monthKey } from '../engine/summarise.ts';
import { STANDARD_INPUT } from '../intake/collect.ts';
import { readBytes, readFile } from '../intake/files.ts';
import { type ReadSheet, type Refused, readSheet, refusedOutline } from '../intake/meetings.ts';
import type { Read } from '../intake/yaml.ts';
import type { Scored } from '../report/assessments.ts';
import { protectInputs } from './emit.ts';
import type { MeetingOptions } from './options.ts';
import { inputsOf, type Session } from './session.ts';

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

const scorerOf = ({ scorer = 'tu_cham' }: MeetingOptions): Scorer => {
  if (isScorer(scorer)) return scorer;
  throw refuse({
    code: 'wrong-choice',
    args: { found: scorer, allowed: scorers, suggestion: nearest(scorer, scorers) },
  });
};

type Outcome =
  | { readonly sheet: ScoredSheet }
  | { readonly refused: Refused | null; readonly problems: readonly Problem[] };

const scoreSheet = (
  { meeting, rubric, location, content }: ReadSheet,
  scorer: Scorer,
  warnings: readonly Problem[],
): Outcome => {
  const assessment = assess(rubric, meeting, scorer);
  if (!('conflicts' in assessment))
    return { sheet: { assessment, rubric, warnings, meeting, location, content } };
  const { unit, date, kind } = meeting;
  return {
    refused: { unit, month: monthOf(date), thematic: !standsForMonth(kind) },
    problems: assessment.conflicts.map((complaint) => ({ severity: 'error', complaint, location })),
  };
};

const read = async ({ io }: Session, path: string): Promise<Read> =>
  path === STANDARD_INPUT ? readBytes(path, await io.standardInput()) : readFile(io.files, path);

const scorePath = async (
  session: Session,
  path: string,
  options: MeetingOptions,
  scorer: Scorer,
): Promise<Outcome> => {
  const document = await read(session, path);
  if ('problems' in document) {
    const { problems, outline } = document;
    return { refused: outline === undefined ? null : refusedOutline(outline), problems };
  }
  const { library, workspace } = session;
  const setting = { library, workspace, rubric: options.rubric ?? null, strict: options.strict === true };
  const { sheet, refused, problems } = readSheet(document.document, setting);
  return sheet === null ? { refused, problems } : scoreSheet(sheet, scorer, problems);
};

const regularMonths = (refused: readonly Refused[]): readonly string[] =>
  refused.flatMap(({ unit, month, thematic }) => (thematic || month === null ? [] : [monthKey(unit, month)]));

/** Reads and scores every input of a call; a bad one is listed and stops no other. */
export const scoreSheets = async (
  session: Session,
  paths: readonly string[],
  options: MeetingOptions,
): Promise<ScoredSheets> => {
  const scorer = scorerOf(options);
  const inputs = await inputsOf(session, paths);
  protectInputs(session.io, inputs.paths, options);
  const sheets: ScoredSheet[] = [];
  const problems: Problem[] = [...inputs.problems];
  const refused: Refused[] = [];
  let unread = inputs.problems.filter(isError).length;
  for (const path of inputs.paths) {
    const outcome = await scorePath(session, path, options, scorer);
    if ('sheet' in outcome) sheets.push(outcome.sheet);
    else {
      problems.push(...outcome.problems);
      if (outcome.refused !== null) refused.push(outcome.refused);
      unread += 1;
    }
  }
  const reconciled = reconcile(sheets);
  const conflicting = reconciled.problems.filter(isError).length;
  return {
    sheets: reconciled.sheets,
    problems: [...problems, ...reconciled.problems],
    refused,
    faulty: new Set([...regularMonths(refused), ...reconciled.faulty]),
    refusedCount: unread + conflicting,
    inputCount: inputs.paths.length,
    scorer,
  };
};
