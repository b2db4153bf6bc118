import { isComplete } from '../../domain/assessment.ts';
import { refuse } from '../../domain/cannot-run.ts';
import { type Day, monthOf, parseDay } from '../../domain/day.ts';
import { lastDayOfPeriod, type Period, parsePeriod } from '../../domain/period.ts';
import type { Problem } from '../../domain/problem.ts';
import { byPlace, isError } from '../../domain/problem.ts';
import type { Unit } from '../../domain/workspace.ts';
import { oneRegularAMonth } from '../../engine/reconcile.ts';
import { summarise } from '../../engine/summarise.ts';
import { labels } from '../../messages/labels.ts';
import { periodReport } from '../../report/period.ts';
import { checkOutput, emit, exitCodeOf, tell } from '../emit.ts';
import type { Io } from '../io.ts';
import type { ExitCode, ReportOptions } from '../options.ts';
import {
  bandsOf,
  lawProblems,
  notHeldRule,
  ownRubric,
  rubricsOf,
  ruleFor,
  totalsRange,
} from '../period-law.ts';
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
  const rule = ruleFor(session, options.rule, rubrics, closing);
  const summary = summarise({
    period,
    closing,
    units: unitsOf(session, scored),
    assessments: sheets.map(({ assessment }) => assessment),
    faulty: new Set([...scored.faulty, ...faulty]),
    undated: new Set(scored.refused.flatMap(({ unit, month }) => (month === null ? [unit] : []))),
    bands: bandsOf(rubrics, rule),
    possible: totalsRange(rubrics),
    notHeld: notHeldRule(own),
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
      sheets.filter(({ assessment }) => !isComplete(assessment)).length,
      refusedCount,
      noticed,
    ),
  );
  return exitCodeOf(problems);
};
