import type { Range } from '../../domain/assessment.ts';
import { refuse } from '../../domain/cannot-run.ts';
import { type Day, monthOf, parseDay } from '../../domain/day.ts';
import { sum } from '../../domain/hundredths.ts';
import { lastDayOfPeriod, type Period, parsePeriod } from '../../domain/period.ts';
import type { Problem } from '../../domain/problem.ts';
import { byPlace, isError } from '../../domain/problem.ts';
import type { Unit } from '../../domain/workspace.ts';
import { oneRegularAMonth } from '../../engine/reconcile.ts';
import { summarise } from '../../engine/summarise.ts';
import { labels } from '../../messages/labels.ts';
import { periodReport } from '../../report/period.ts';
import type { AnnualRule } from '../../rubric/annual-rule.ts';
import { ruleBandsComplaint } from '../../rubric/annual-rule-bands.ts';
import type { Band } from '../../rubric/bands.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { checkOutput, emit, exitCodeOf, tell } from '../emit.ts';
import type { Io } from '../io.ts';
import type { ExitCode, ReportOptions } from '../options.ts';
import { type ScoredSheet, type ScoredSheets, scoreSheets } from '../score-sheets.ts';
import { openScoring, type Session } from '../session.ts';

const periodOf = (written: string): Period => {
  const period = parsePeriod(written);
  if (period === undefined) throw refuse({ code: 'period-invalid', args: { found: written } });
  return period;
};

const closingOf = (io: Io, period: Period, asOf: string | undefined): Day => {
  if (asOf === undefined) return lastDayOfPeriod(period);
  if (asOf === 'today') return io.today();
  const day = parseDay(asOf);
  if (day === undefined) throw refuse({ code: 'day-invalid', args: { found: asOf } });
  return day;
};

const unitsOf = ({ workspace }: Session, { sheets, refused }: ScoredSheets): readonly Unit[] => {
  if (workspace !== null) return workspace.unit;
  const ids = new Set([
    ...sheets.map(({ assessment }) => assessment.unit),
    ...refused.map(({ unit }) => unit),
  ]);
  return [...ids].sort().map((id) => ({ id, notHeld: [] }));
};

/** The rubric that the call or the workspace names, on the closing day. */
const ownRubric = ({ library, workspace }: Session, named: string | undefined, closing: Day) => {
  const id = named ?? workspace?.rubric;
  return id === undefined ? null : library.rubricOn(id, closing);
};

/** The rubrics that the period rests on: those of its sheets, and the own one. */
const rubricsOf = (sheets: readonly ScoredSheet[], own: ReturnType<typeof ownRubric>): readonly Rubric[] => {
  const used = new Set([
    ...sheets.map(({ rubric }) => rubric),
    ...(own !== null && 'found' in own ? [own.found] : []),
  ]);
  const name = ({ file }: Rubric) => `${file.rubric} ${file.inForce.from}`;
  return [...used].sort((left, right) => (name(left) < name(right) ? -1 : 1));
};

/** A period in which the own rubric is not in force has no bands to show; the table alone would not say why. */
const lawProblems = (own: ReturnType<typeof ownRubric>): readonly Problem[] =>
  own !== null && 'complaint' in own ? [{ severity: 'warning', complaint: own.complaint }] : [];

/** What two rubrics must share for their bands to be counted together; a mean of points needs equal borders and equal full marks too. */
const bandsKey = ({ file }: Rubric, rule: AnnualRule | null): string =>
  rule?.approach === 'binh_quan'
    ? JSON.stringify([file.total, file.bands.map(({ id, from, below }) => [id, from, below])])
    : file.bands.map(({ id }) => id).join(' ');

/** The bands of a period: none where there is no rubric at all, `null` where its rubrics do not go together. */
const bandsOf = (rubrics: readonly Rubric[], rule: AnnualRule | null): readonly Band[] | null => {
  const [first] = rubrics;
  if (first === undefined) return [];
  return rubrics.every((rubric) => bandsKey(rubric, rule) === bandsKey(first, rule))
    ? first.file.bands
    : null;
};

/** The lowest and highest total that a sheet can have under any of the rubrics. */
const totalsRange = (rubrics: readonly Rubric[]): Range => {
  const ranges = rubrics.map(({ scorings }) => [...scorings.values()].map(({ range }) => range));
  const lowest = ranges.map((lines) => sum(lines.map(([low]) => low)));
  const highest = ranges.map((lines) => sum(lines.map(([, high]) => high)));
  return rubrics.length === 0 ? [0, 0] : [Math.min(...lowest), Math.max(...highest)];
};

const ruleFor = (
  { library, workspace }: Session,
  options: ReportOptions,
  rubrics: readonly Rubric[],
  closing: Day,
): AnnualRule | null => {
  const id = options.rule ?? workspace?.annualRule;
  if (id === undefined) return null;
  const rule = library.ruleOn(id, closing);
  if ('complaint' in rule) throw refuse(rule.complaint);
  const complaint = rubrics
    .map(({ file }) => ruleBandsComplaint(rule.found, file))
    .find((found) => found !== null);
  if (complaint) throw refuse(complaint);
  return rule.found;
};

const inPeriod = (period: Period, { assessment }: ScoredSheet): boolean =>
  period.months.includes(monthOf(assessment.date));

/** Sheets that a person named and that are not of the period. */
const outside = (sheets: readonly ScoredSheet[], period: Period): readonly Problem[] =>
  sheets
    .filter((sheet) => !inPeriod(period, sheet))
    .map(({ assessment: { date }, location }) => ({
      severity: 'warning',
      complaint: { code: 'outside-period', args: { date, period: period.id } },
      location,
    }));

const late = (sheets: readonly ScoredSheet[], closing: Day): readonly Problem[] =>
  sheets
    .filter(({ assessment }) => assessment.date > closing)
    .map(({ assessment: { date }, location }) => ({
      severity: 'warning',
      complaint: { code: 'after-closing-day', args: { date, closing } },
      location,
    }));

/** `report`: the table of a month, quarter, half-year or year. */
export const report = async (
  io: Io,
  written: string,
  paths: readonly string[],
  options: ReportOptions,
): Promise<ExitCode> => {
  const period = periodOf(written);
  const closing = closingOf(io, period, options.asOf);
  checkOutput(io, options);
  const session = openScoring(io, paths, options);
  const scored = await scoreSheets(session, paths, options);
  const within = scored.sheets.filter((sheet) => inPeriod(period, sheet));
  const {
    sheets,
    problems: doubled,
    faulty,
  } = oneRegularAMonth(within.filter(({ assessment }) => assessment.date <= closing));
  const own = ownRubric(session, options.rubric, closing);
  const rubrics = rubricsOf(sheets, own);
  const rule = ruleFor(session, options, rubrics, closing);
  const summary = summarise({
    period,
    closing,
    units: unitsOf(session, scored),
    assessments: sheets.map(({ assessment }) => assessment),
    faulty: new Set([...scored.faulty, ...faulty]),
    undated: new Set(scored.refused.flatMap(({ unit, month }) => (month === null ? [unit] : []))),
    bands: bandsOf(rubrics, rule),
    possible: totalsRange(rubrics),
    rule: period.kind === 'year' ? rule : null,
  });
  const warnings = sheets.flatMap((sheet) => sheet.warnings);
  const problems = [
    ...lawProblems(own),
    ...scored.problems,
    ...doubled,
    ...late(within, closing),
    ...(paths.length > 0 ? outside(scored.sheets, period) : []),
    ...warnings,
  ].sort(byPlace);
  await emit(
    io,
    periodReport(summary, {
      organisation: session.workspace?.partyOrganisation ?? null,
      problems,
      scorer: scored.scorer,
    }),
    options,
  );
  const noticed = problems.filter((problem) => !isError(problem)).length;
  const refusedCount = scored.refusedCount + doubled.length;
  await tell(
    io,
    problems,
    options,
    labels.scoredCount(
      sheets.length,
      sheets.filter(({ assessment }) => assessment.total === null).length,
      refusedCount,
      noticed,
    ),
  );
  return exitCodeOf(problems);
};
