import { isComplete } from '../../domain/meeting/assessment.ts';
import { type Digest, digestOf } from '../../domain/meeting/digest.ts';
import type { Scorer } from '../../domain/meeting/meeting.ts';
import { nameOn } from '../../domain/organisation/organisation.ts';
import type { Unit } from '../../domain/organisation/workspace.ts';
import { byPlace, type Problem } from '../../domain/problem/problem.ts';
import { type Day, monthOf } from '../../domain/values/day.ts';
import type { Period } from '../../domain/values/period.ts';
import { unitMonths } from '../../engine/period/months.ts';
import { type Summary, summariseMonths } from '../../engine/period/summarise.ts';
import { oneRegularAMonth } from '../../engine/record/reconcile.ts';
import type { SubordinateResult } from '../../intake/files/subordinate-results.ts';
import { makeBasis } from '../../report/parts/basis.ts';
import { addCounts, countInputs, type InputCounts } from '../../report/parts/input-counts.ts';
import type { Setting } from '../../report/period/period.ts';
import type { ResultSource } from '../../report/period/sources.ts';
import type { AnnualRule } from '../../rubric/file/annual-rule.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { gatherProblems } from '../gathered-problems.ts';
import type { MeetingChoices } from '../options.ts';
import { protectInputs } from '../protect-inputs.ts';
import type { Session } from '../session.ts';
import { makeNeighbours, type Neighbours } from '../sheets/notices.ts';
import { type ScoredSheet, scoreSheets, wantedScorer } from '../sheets/score-sheets.ts';
import { type Entry, type Survey, surveySheets } from '../sheets/survey.ts';
import { silencedIn } from '../silenced.ts';
import { reportDeadlines } from './obligations.ts';
import {
  bandsOf,
  lawProblems,
  notHeldRule,
  ownRubric,
  rubricsOf,
  ruleFor,
  totalsRange,
} from './period-law.ts';
import {
  collectResults,
  compileResults,
  resultPaths,
  rubricsCollected,
  type TermsFor,
} from './subordinates.ts';

/** The units of the workspace; without one, those that the sheets speak of. */
export const unitsOf = ({ workspace }: Session, { entries, refusals }: Survey): readonly Unit[] => {
  if (workspace !== null) return workspace.unit;
  const ids = new Set([
    ...entries.map(({ meeting }) => meeting.unit),
    ...refusals.refused().map(({ unit }) => unit),
  ]);
  return [...ids].sort().map((id) => ({ id, notHeld: [] }));
};

/** The party organisation with the name that it has on a day. */
export const rootOf = ({ workspace }: Session, day: Day) => {
  if (workspace === null) return null;
  const { id } = workspace.partyOrganisation;
  return { id, name: nameOn(workspace.timeline, id, day) };
};

const inPeriod =
  (period: Period) =>
  ({ meeting }: Entry): boolean =>
    period.months.includes(monthOf(meeting.date));

/** Sheets that a person named and that are not of the period. */
const outside = (entries: readonly Entry[], period: Period): readonly Problem[] =>
  entries.map(({ meeting: { date }, location }) => ({
    severity: 'warning',
    complaint: { code: 'outside-period', args: { date, period: period.id } },
    location,
  }));

const late = (entries: readonly Entry[], closing: Day): readonly Problem[] =>
  entries
    .filter(({ meeting }) => meeting.date > closing)
    .map(({ meeting: { date }, location }) => ({
      severity: 'warning',
      complaint: { code: 'after-closing-day', args: { date, closing } },
      location,
    }));

/** The counted meetings of a period, each as small as its tables need, with what they rest on. */
const tally = async (
  survey: Survey,
  entries: readonly Entry[],
  wanted: Scorer | null,
  neighbours: Neighbours,
  each: (sheet: ScoredSheet) => void,
) => {
  const meetings: Digest[] = [];
  const basis = makeBasis();
  const rubrics = new Set<Rubric>();
  const scorers = new Set<Scorer>();
  const warnings = gatherProblems();
  for await (const sheet of scoreSheets(survey, entries, wanted)) {
    meetings.push(digestOf(sheet.assessment));
    basis.add(sheet.assessment);
    rubrics.add(sheet.rubric);
    scorers.add(sheet.assessment.scorer);
    warnings.add(sheet.warnings);
    neighbours.noteScored(sheet);
    each(sheet);
  }
  return { meetings, basis, rubrics, warnings, scorers };
};

/** The one scorer of a table; the unit's own where sheets differ, as each of them says. */
const oneScorer = (scorers: ReadonlySet<Scorer>): Scorer =>
  scorers.size === 1 && scorers.has('tham_dinh') ? 'tham_dinh' : 'tu_cham';

/** The one rubric of all results, where the superior names none of its own. */
const onlyOne = (rubrics: ReadonlySet<Rubric>) => {
  const [only, other] = rubrics;
  return only === undefined || other !== undefined ? null : { found: only };
};

/** Where the rows of a subordinate come from. */
const sourceOf = ({ subordinate: { id, name }, file, sha256, report }: SubordinateResult): ResultSource => ({
  ...{ unit: id, name, file, sha256 },
  asOf: report.asOf,
});

/** A period worked out: its table, and what it was worked out from. */
export interface PeriodRun {
  readonly summary: Summary;
  /** What its report says besides the table. */
  readonly setting: Setting;
  readonly problems: readonly Problem[];
  readonly counts: InputCounts;
  readonly survey: Survey;
  /** The results of subordinates that were counted. */
  readonly results: readonly SubordinateResult[];
  /** The rubrics that the period rests on. */
  readonly rubrics: readonly Rubric[];
  /** The annual rule, in a year. */
  readonly rule: AnnualRule | null;
}

/** What is to be worked out: a period up to a day, of the sheets at some paths or the workspace's own. */
export interface PeriodAsked {
  readonly period: Period;
  readonly closing: Day;
  readonly paths: readonly string[];
  readonly options: MeetingChoices;
}

/** Works out the table of a period; each sheet that counts is shown once as it is scored. */
export const runPeriod = async (
  session: Session,
  { period, closing, paths, options }: PeriodAsked,
  each: (sheet: ScoredSheet) => void = () => undefined,
): Promise<PeriodRun> => {
  const wanted = wantedScorer(options);
  protectInputs(session.io, resultPaths(session, period), options);
  const survey = await surveySheets(session, paths, options);
  const { refusals } = survey;
  const within = survey.entries.filter(inPeriod(period));
  const inTime = within.filter(({ meeting }) => meeting.date <= closing);
  const single = oneRegularAMonth(inTime);
  refusals.add(single.problems, single.faulty);
  const neighbours = makeNeighbours(session.workspace);
  survey.entries.forEach(neighbours.note);
  const {
    meetings,
    basis,
    rubrics: used,
    warnings,
    scorers,
  } = await tally(survey, single.sheets, wanted, neighbours, each);
  const collected = collectResults(session, { period, closing, scorer: wanted });
  const publishedRubrics = rubricsCollected(collected);
  const own = ownRubric(session, options.rubric, closing) ?? onlyOne(publishedRubrics);
  const rule = ruleFor(session, options.rule, rubricsOf([...used, ...publishedRubrics], own), closing);
  const termsFor: TermsFor = (some, organisation) => {
    const rubrics = rubricsOf(some, own);
    return {
      ...{ period, closing, organisation },
      bands: bandsOf(rubrics, rule),
      possible: totalsRange(rubrics),
      notHeld: notHeldRule(own),
      rule: period.kind === 'year' ? rule : null,
    };
  };
  const compiled = compileResults(session, collected, termsFor);
  for (const { report } of compiled.results) basis.addPublished(report.basis);
  const months = unitMonths({
    period,
    closing,
    units: unitsOf(session, survey),
    monthPolicy: session.workspace?.monthPolicy ?? 'bat_ky_ngay',
    meetings,
    faulty: refusals.faulty(),
    deadlines: reportDeadlines(session, period, closing),
    undated: new Set(refusals.refused().flatMap(({ unit, month }) => (month === null ? [unit] : []))),
  });
  const rubrics = rubricsOf([...used, ...compiled.rubrics], own);
  const summary = summariseMonths([...months, ...compiled.rows], {
    ...termsFor(rubrics, compiled.organisation),
    awaited: compiled.awaited,
  });
  const others = survey.entries.filter((entry) => !inPeriod(period)(entry));
  const problems = [
    ...lawProblems(own),
    ...(session.workspace?.notices ?? []),
    ...refusals.problems(),
    ...compiled.problems,
    ...late(within, closing),
    ...(paths.length > 0 ? outside(others, period) : []),
    ...warnings.all(),
    ...neighbours.problems(period.months),
  ].sort(byPlace);
  const counts = addCounts(
    countInputs({
      scored: meetings.length,
      incomplete: meetings.filter((meeting) => !isComplete(meeting)).length,
      refused: refusals.count(),
      problems,
      aside: survey.aside.length,
      outside: survey.entries.length - inTime.length,
    }),
    compiled.results.map(({ report }) => report.counts),
  );
  const organisation = rootOf(session, summary.viewDay);
  const scorer =
    wanted ?? oneScorer(new Set([...scorers, ...compiled.results.map(({ report }) => report.scorer)]));
  const sources = compiled.results.map(sourceOf);
  const silenced = [...silencedIn(session.workspace)];
  return {
    summary,
    setting: { organisation, problems, counts, silenced, scorer, basis, sources, ratings: null },
    problems,
    counts,
    survey,
    results: compiled.results,
    rubrics,
    rule: summary.rule,
  };
};
