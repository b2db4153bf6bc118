import { CannotRun } from '../../domain/problem/cannot-run.ts';
import type { FileHash, LawHash, OpenMonthLine } from '../../domain/record/closing.ts';
import { type Day, type Month, monthBefore, monthName, monthOf } from '../../domain/values/day.ts';
import type { Period } from '../../domain/values/period.ts';
import { isOpen } from '../../engine/period/verdict.ts';
import type { RatingYear } from '../../engine/rating/rating-year.ts';
import { hashOf, inForceOf } from '../../intake/files/law/law.ts';
import { WORKSPACE_FILE } from '../../intake/files/workspace-names.ts';
import { witness } from '../../intake/world/witness.ts';
import type { Io } from '../io.ts';
import type { ScoredSheet } from '../judge/judge.ts';
import { type PeriodRun, runPeriod } from '../period/period-run.ts';
import { openScoring, type Session } from '../session.ts';
import { ratingsBeside } from '../year-ratings.ts';

/** A period worked out to be closed or held against its closing: its results, and by hash everything they rest on. */
export interface WorkedOut {
  readonly run: PeriodRun;
  readonly workspace: FileHash;
  readonly inputs: readonly FileHash[];
  readonly rubrics: readonly LawHash[];
  readonly rule: LawHash | null;
  readonly open: readonly OpenMonthLine[];
  /** The ratings that stand beside the months of a year; they are no part of the closed result. */
  readonly ratings: RatingYear | null;
}

/** What keeps a period from being final: months without a result, thematic sheets that could not be counted, and subordinates whose results are not there. */
const openIn = ({ summary, survey }: PeriodRun): readonly OpenMonthLine[] => [
  ...summary.units.flatMap(({ unit, months }) =>
    months.filter(isOpen).map(({ month, status }) => ({ unit: unit.id, month, status })),
  ),
  ...survey.refusals
    .refused()
    .flatMap(({ unit, month, thematic }) =>
      thematic && month !== null && summary.period.months.includes(month)
        ? [{ unit, month, status: 'error' }]
        : [],
    ),
  ...summary.awaited.map(({ id }) => ({
    unit: id,
    month: summary.period.months[0] ?? '',
    status: 'missing',
  })),
];

/** The first month whose sheets can change the period: its own, or, where a rubric looks back, that of the year and the one before the period. */
const firstMonth = ({ summary: { period }, rubrics }: PeriodRun): Month => {
  const [first = monthName(period.year, 1)] = period.months;
  if (rubrics.every(({ file }) => file.state.length === 0)) return first;
  return [monthBefore(first), monthName(period.year, 1)].sort()[0] ?? first;
};

/** The files that the period rests on: every one with a sheet of its months, those of which nobody can tell, and the results of subordinates. */
const inputPaths = (run: PeriodRun): readonly string[] => {
  const [from, to] = [firstMonth(run), monthOf(run.summary.closing)];
  const sheets = [...run.survey.inputMonths]
    .filter(([, months]) => [...months].some((month) => month === null || (from <= month && month <= to)))
    .map(([path]) => path);
  return [...sheets, ...run.results.map(({ path }) => path)].sort();
};

const ruleHash = ({ library }: Session, { rule }: PeriodRun): LawHash | null => {
  if (rule === null) return null;
  const { annualRule: id, inForce } = rule;
  const law = library.versions(id).find((one) => inForceOf(one).inForce.from === inForce.from);
  return law === undefined ? null : { id, version: inForce.from, sha256: hashOf(law) };
};

/** Works out a period of the workspace that the world is named from; each sheet that counts is shown once. The hashes are of the very bytes that were read. */
export const workOut = async (
  io: Io,
  period: Period,
  closing: Day,
  each: (sheet: ScoredSheet) => void,
): Promise<WorkedOut> => {
  const watched = witness(io.files);
  const session = await openScoring({ ...io, files: watched.files }, [], { workspace: '.' });
  const run = await runPeriod(session, { period, closing, paths: [], options: {} }, each);
  const inputs = inputPaths(run).map(watched.seen);
  const changed = watched.changed();
  if (changed.length > 0)
    throw new CannotRun(
      changed.map((file) => ({
        severity: 'error',
        complaint: { code: 'changed-while-read' },
        location: { file },
      })),
    );
  return {
    run,
    workspace: watched.seen(WORKSPACE_FILE),
    inputs,
    rubrics: run.rubrics.map(({ file, sha256 }) => ({
      id: file.rubric,
      version: file.inForce.from,
      sha256,
    })),
    rule: ruleHash(session, run),
    open: openIn(run),
    ratings: ratingsBeside(session, period).year,
  };
};
