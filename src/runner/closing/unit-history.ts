import type { Assessment } from '../../domain/meeting/assessment.ts';
import type { Filing } from '../../domain/meeting/filing.ts';
import { nameOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { EVER, monthOf } from '../../domain/values/day.ts';
import { type Period, parsePeriod } from '../../domain/values/period.ts';
import { nearest } from '../../domain/written/nearest.ts';
import type { Refused } from '../../intake/files/meeting/sheet-refused.ts';
import type { ClosedSheet, FiledSheet } from '../../report/sheet/history.ts';
import type { Io } from '../io.ts';
import { inputsOf, openScoring, type Session } from '../session.ts';
import { refusedAt } from '../sheets/refused-by-name.ts';
import { scoreSheets } from '../sheets/score-sheets.ts';
import type { SheetEntry } from '../sheets/sheet-entry.ts';
import { type Survey, surveyInputs } from '../sheets/survey.ts';
import { type ClosedPeriod, closedPeriods } from './closed-periods.ts';
import { rootedIo, workspaceFolder } from './rooted-io.ts';

const closedOf = (
  { meeting: { unit, date, kind }, location }: SheetEntry,
  periods: readonly ClosedPeriod[],
): readonly ClosedSheet[] =>
  periods
    .filter(({ manifest }) => parsePeriod(manifest.period)?.months.includes(monthOf(date)))
    .map(({ manifest, results }) => ({
      period: manifest.period,
      knew: manifest.inputs.some(({ path }) => path === location.file),
      result:
        results?.sheets.find((one) => one.unit === unit && one.date === date && one.kind === kind) ?? null,
    }));

/** By meeting; what takes the place of something comes after it. */
const inOrder = (entries: readonly SheetEntry[], { replaced }: Survey): readonly SheetEntry[] => {
  const depth = (entry: SheetEntry, seen: ReadonlySet<SheetEntry> = new Set()): number => {
    const pair = replaced.find(({ by }) => by.content === entry.content);
    return pair === undefined || seen.has(entry) ? 0 : 1 + depth(pair.sheet, new Set([...seen, entry]));
  };
  const key = (entry: SheetEntry) =>
    `${entry.meeting.date} ${entry.meeting.kind} ${depth(entry)} ${entry.location.file}`;
  return [...entries].sort((left, right) => (key(left) < key(right) ? -1 : 1));
};

const standingOf = (entry: SheetEntry, { entries, aside }: Survey): FiledSheet['standing'] => {
  if (entries.includes(entry)) return 'counted';
  return aside.includes(entry) ? 'aside' : 'stopped';
};

const official: Filing['state'] = 'chinh_thuc';

const filedSheet = (
  entry: SheetEntry,
  survey: Survey,
  scored: ReadonlyMap<number, Assessment>,
  periods: readonly ClosedPeriod[],
): FiledSheet => {
  const { meeting, location, content, filing = { state: official, replaces: null } } = entry;
  return {
    date: meeting.date,
    kind: meeting.kind,
    file: location.file,
    content,
    filing,
    assessment: scored.get(entry.index) ?? null,
    standing: standingOf(entry, survey),
    replaces: survey.replaced.find(({ by }) => by.content === content)?.sheet.content ?? null,
    replacedBy: survey.replaced.find(({ sheet }) => sheet.content === content)?.by.content ?? null,
    closed: closedOf(entry, periods),
  };
};

const requireUnit = ({ workspace }: Session, unit: string): void => {
  const ids = (workspace?.unit ?? []).map(({ id }) => id);
  if (!ids.includes(unit))
    throw refuse({ code: 'unknown-unit', args: { unit, suggestion: nearest(unit, ids) } });
};

/** Every sheet of a unit, with what the closed periods say of each. */
export interface UnitHistory {
  /** The unit under the name that it has now. */
  readonly unit: { readonly id: string; readonly name: string | null };
  readonly sheets: readonly FiledSheet[];
  readonly problems: readonly Problem[];
}

/** Whether a record that could not be read may be a sheet of a unit in a period: it is, or it does not say. */
const mayBe = (of: Refused | null, unit: string, period: Period | null): boolean =>
  of === null || (of.unit === unit && (of.month === null || (period?.months.includes(of.month) ?? true)));

/** The sheets of one unit of a workspace, and what could not be read that may be one; `period` is `null` for those of all time. */
export const unitHistory = async (
  io: Io,
  folder: string | undefined,
  unit: string,
  period: Period | null,
): Promise<UnitHistory> => {
  const rooted = rootedIo(io, workspaceFolder(io, folder));
  const session = await openScoring(rooted, [], { workspace: '.' });
  requireUnit(session, unit);
  const inputs = await inputsOf(session, []);
  const unread: Problem[] = [...inputs.problems];
  const survey = await surveyInputs(
    session,
    { inputs, complete: true },
    {},
    {
      takes: () => false,
      note: (path, record) => {
        if ('sheet' in record) return;
        const of = refusedAt(record.refused, path, session.workspace);
        if (mayBe(of, unit, period)) unread.push(...record.problems);
      },
    },
  );
  const own = survey.all.filter(
    ({ meeting }) =>
      meeting.unit === unit && (period === null || period.months.includes(monthOf(meeting.date))),
  );
  await survey.tellApart(own);
  const scored = new Map<number, Assessment>();
  for await (const { assessment, entry } of scoreSheets(survey, own, null))
    scored.set(entry.index, assessment);
  const periods = await closedPeriods(rooted);
  const sheets = inOrder(own, survey).map((entry) => filedSheet(entry, survey, scored, periods));
  const files = new Set(own.map(({ location }) => location.file));
  const told = survey.refusals.problems().filter(({ location }) => files.has(location?.file ?? ''));
  const problems = [...told, ...unread.filter((problem) => !told.includes(problem))];
  const name = session.workspace === null ? null : nameOn(session.workspace.timeline, unit, EVER);
  return { unit: { id: unit, name }, sheets, problems };
};
