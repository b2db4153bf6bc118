import { CannotRun, refuse } from '../../domain/problem/cannot-run.ts';
import type { FileHash, LawHash, OpenMonthLine } from '../../domain/record/closing.ts';
import { type Day, type Month, monthBefore, monthName, monthOf } from '../../domain/values/day.ts';
import type { Period } from '../../domain/values/period.ts';
import { REPORT_FILE, SHEETS_FILE } from '../../intake/files/closings.ts';
import { WORKSPACE_FILE } from '../../intake/files/collect.ts';
import { hashOf, inForceOf } from '../../intake/files/law/library.ts';
import { hashBytes, witness } from '../../intake/world/witness.ts';
import { renderer as json } from '../../render/json.ts';
import { line } from '../../render/ndjson.ts';
import { periodReport } from '../../report/period/period.ts';
import { assessmentRecord } from '../../report/sheet/assessments.ts';
import type { Io } from '../io.ts';
import { type PeriodRun, runPeriod } from '../period/period-run.ts';
import { openScoring, type Session } from '../session.ts';
import type { ScoredSheet } from '../sheets/score-sheets.ts';

/** One file of a closing with its text. */
export interface OutputFile {
  readonly hash: FileHash;
  readonly text: string;
}

/** A period as it is closed: its results as files, and by hash everything they rest on. */
export interface WorkedOut {
  readonly run: PeriodRun;
  readonly outputs: readonly OutputFile[];
  readonly workspace: FileHash;
  readonly inputs: readonly FileHash[];
  readonly rubrics: readonly LawHash[];
  readonly rule: LawHash | null;
  readonly open: readonly OpenMonthLine[];
}

/** So many sheets go into one closing. */
const MOST_SHEETS = 20_000;

const outputOf = (path: string, text: string): OutputFile => ({ hash: hashBytes(path, text), text });

const OPEN: ReadonlySet<string> = new Set(['missing', 'incomplete', 'error', 'not-due']);

/** What keeps a period from being final: months without a result, thematic sheets that could not be counted, and subordinates whose results are not there. */
const openIn = ({ summary, survey }: PeriodRun): readonly OpenMonthLine[] => [
  ...summary.units.flatMap(({ unit, months }) =>
    months
      .filter(({ status }) => OPEN.has(status))
      .map(({ month, status }) => ({ unit: unit.id, month, status })),
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

/** The sheets of a period as lines, in an order that the names of their files do not change. */
const gatherLines = () => {
  const lines: { readonly key: string; readonly text: string }[] = [];
  return {
    add: (sheet: ScoredSheet): void => {
      const { unit, date, kind } = sheet.assessment;
      lines.push({ key: `${unit} ${date} ${kind}`, text: line(assessmentRecord(sheet)) });
      if (lines.length > MOST_SHEETS)
        throw refuse({ code: 'too-many-sheets', args: { found: lines.length, limit: MOST_SHEETS } });
    },
    text: () =>
      lines
        .sort((left, right) => (left.key < right.key ? -1 : 1))
        .map(({ text }) => text)
        .join(''),
  };
};

/** Works out a period of the workspace that the world is named from. The hashes are of the very bytes that were read. */
export const workOut = async (io: Io, period: Period, closing: Day): Promise<WorkedOut> => {
  const watched = witness(io.files);
  const session = openScoring({ ...io, files: watched.files }, [], { workspace: '.' });
  const lines = gatherLines();
  const run = await runPeriod(session, { period, closing, paths: [], options: {} }, lines.add);
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
    outputs: [
      outputOf(REPORT_FILE, json.render(periodReport(run.summary, run.setting), { width: 0, colour: false })),
      outputOf(SHEETS_FILE, lines.text()),
    ],
    workspace: watched.seen(WORKSPACE_FILE),
    inputs,
    rubrics: run.rubrics.map(({ file, sha256 }) => ({
      id: file.rubric,
      version: file.inForce.from,
      sha256,
    })),
    rule: ruleHash(session, run),
    open: openIn(run),
  };
};
