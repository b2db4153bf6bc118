import type { Assessment } from '../../domain/meeting/assessment.ts';
import type { Filing } from '../../domain/meeting/filing.ts';
import { nameOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { monthOf } from '../../domain/values/day.ts';
import { parsePeriod } from '../../domain/values/period.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { type ClosedSheet, type FiledSheet, historyReport } from '../../report/sheet/history.ts';
import { type ClosedPeriod, closedPeriods } from '../../runner/closing/closed-periods.ts';
import { rootedIo, workspaceFolder } from '../../runner/closing/rooted-io.ts';
import { openScoring } from '../../runner/session.ts';
import { scoreSheets } from '../../runner/sheets/score-sheets.ts';
import { type Entry, type Survey, surveySheets } from '../../runner/sheets/survey.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { periodOf } from '../call/period-asked.ts';
import { finish } from '../output/finish.ts';

const closedOf = (
  { meeting: { unit, date, kind }, location }: Entry,
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
const inOrder = (entries: readonly Entry[], { replaced }: Survey): readonly Entry[] => {
  const depth = (entry: Entry, seen: ReadonlySet<Entry> = new Set()): number => {
    const pair = replaced.find(({ by }) => by.content === entry.content);
    return pair === undefined || seen.has(entry) ? 0 : 1 + depth(pair.sheet, new Set([...seen, entry]));
  };
  const key = (entry: Entry) =>
    `${entry.meeting.date} ${entry.meeting.kind} ${depth(entry)} ${entry.location.file}`;
  return [...entries].sort((left, right) => (key(left) < key(right) ? -1 : 1));
};

const standingOf = (entry: Entry, { entries, aside }: Survey): FiledSheet['standing'] => {
  if (entries.includes(entry)) return 'counted';
  return aside.includes(entry) ? 'aside' : 'stopped';
};

const official: Filing['state'] = 'chinh_thuc';

const filedSheet = (
  entry: Entry,
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

/** `history`: every sheet of a unit, what took the place of what, and what was closed. */
export const history = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const [unit = '', written] = given;
  const period = written === undefined ? null : periodOf(written);
  const rooted = rootedIo(io, workspaceFolder(io, options.workspace));
  const session = openScoring(rooted, [], { workspace: '.' });
  const known = session.workspace?.unit ?? [];
  if (!known.some(({ id }) => id === unit)) {
    const ids = known.map(({ id }) => id);
    throw refuse({ code: 'unknown-unit', args: { unit, suggestion: nearest(unit, ids) } });
  }
  const survey = await surveySheets(session, [], {});
  const own = survey.all.filter(
    ({ meeting }) =>
      meeting.unit === unit && (period === null || period.months.includes(monthOf(meeting.date))),
  );
  const scored = new Map<number, Assessment>();
  for await (const { assessment, entry } of scoreSheets(survey, own, null))
    scored.set(entry.index, assessment);
  const periods = closedPeriods(rooted);
  const sheets = inOrder(own, survey).map((entry) => filedSheet(entry, survey, scored, periods));
  const files = new Set(own.map(({ location }) => location.file));
  const problems = survey.refusals.problems().filter(({ location }) => files.has(location?.file ?? ''));
  const name = session.workspace === null ? null : nameOn(session.workspace.timeline, unit, '9999-12-31');
  return finish(call, { report: historyReport({ id: unit, name }, sheets, problems), problems });
};
