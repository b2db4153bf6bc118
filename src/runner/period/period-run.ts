import { isComplete } from '../../domain/meeting/assessment.ts';
import type { Scorer } from '../../domain/meeting/meeting.ts';
import { nameOn } from '../../domain/organisation/organisation.ts';
import type { Unit } from '../../domain/organisation/workspace.ts';
import { withoutExcerpt } from '../../domain/problem/location.ts';
import { byPlace, type Problem } from '../../domain/problem/problem.ts';
import { type Day, monthOf } from '../../domain/values/day.ts';
import type { Period } from '../../domain/values/period.ts';
import { addCounts, countInputs } from '../../engine/period/input-counts.ts';
import { type UnitMonths, unitMonths } from '../../engine/period/months.ts';
import { noticesTold } from '../../engine/period/notice-sum.ts';
import type { PeriodAccount } from '../../engine/period/period-result.ts';
import { gatherPeriod, oneScorer, type PeriodSum } from '../../engine/period/period-sum.ts';
import { monthSummaries, type Summary, summariseMonths } from '../../engine/period/summarise.ts';
import { resultSource, type SubordinateResult } from '../../intake/files/subordinate-results.ts';
import type { AnnualRule } from '../../rubric/file/annual-rule.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { RefusedRecord, ScoredSheet } from '../judge/judge.ts';
import { makeNeighbours } from '../judge/notices.ts';
import type { MeetingChoices } from '../options.ts';
import { protectInputs } from '../protect-inputs.ts';
import type { Session } from '../session.ts';
import { makeEarly, scoredEarly, sheetsAlone } from '../sheets/early.ts';
import { scoreSheets, wantedScorer } from '../sheets/score-sheets.ts';
import type { SheetEntry } from '../sheets/sheet-entry.ts';
import { type Survey, surveyedAgain, surveySheets } from '../sheets/survey.ts';
import { silencedIn } from '../silenced.ts';
import { bandsBefore } from './bands-before.ts';
import { asideIn, type ChosenSheets, chooseSheets } from './chosen-sheets.ts';
import { reportDeadlines } from './obligations.ts';
import { lawProblems, type PeriodLaw, periodLaw } from './period-law.ts';
import { type Compiled, collectResults, compileResults, resultPaths, type TermsFor } from './subordinates.ts';

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

/** A period worked out: its table, and what it was worked out from. */
export interface PeriodRun {
  readonly summary: Summary;
  /** Each of its months by itself, as of its own last day. */
  readonly months: () => readonly Summary[];
  /** What its result says besides the table. */
  readonly account: PeriodAccount;
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
  /** The survey of those sheets, where it is at hand. */
  readonly survey?: Survey;
}

/** The sheets of a period added up, with the rubrics that they rest on. */
interface Summed {
  readonly sum: PeriodSum;
  readonly rubrics: ReadonlySet<Rubric>;
}

/** A judged sheet as far as a sum asks for it. */
type Counted = Pick<ScoredSheet, 'assessment' | 'rubric' | 'warnings' | 'location'>;

const countedOf = (judged: ScoredSheet | RefusedRecord): Counted | RefusedRecord => {
  if (!('assessment' in judged)) return judged;
  const { assessment, rubric, warnings, location } = judged;
  return { assessment, rubric, warnings, location: withoutExcerpt(location) };
};

/** Adds up judged sheets. */
const sumSheets = async <Sheet extends Counted>(
  sheets: AsyncIterable<Sheet>,
  each: (sheet: Sheet) => void = () => undefined,
): Promise<Summed> => {
  const { add, sum } = gatherPeriod();
  const rubrics = new Set<Rubric>();
  let place = 0;
  for await (const sheet of sheets) {
    add(place, sheet);
    rubrics.add(sheet.rubric);
    each(sheet);
    place += 1;
  }
  return { sum: sum(), rubrics };
};

/** The units of the call itself with their months, of the sheets that were added up. */
const ownMonths = (
  session: Session,
  survey: Survey,
  { meetings }: PeriodSum,
  { astray }: Pick<ChosenSheets, 'astray'>,
  { period, closing }: PeriodAsked,
): readonly UnitMonths[] =>
  unitMonths({
    period,
    closing,
    units: unitsOf(session, survey),
    monthPolicy: session.workspace?.monthPolicy ?? 'bat_ky_ngay',
    meetings: meetings.map(({ digest }) => digest),
    faulty: survey.refusals.faulty(),
    astray: new Map([...[...survey.refusals.placed()].map((key) => [key, null] as const), ...astray]),
    aside: asideIn(survey.all),
    deadlines: reportDeadlines(session, period, closing),
    undated: survey.refusals.undated(),
  });

/** What is noticed between the sheets of the period and their neighbours. */
const neighbourProblems = (
  { workspace }: Session,
  { entries }: Survey,
  { meetings }: PeriodSum,
  { months }: Period,
): readonly Problem[] => {
  const neighbours = makeNeighbours(workspace);
  entries.forEach(neighbours.note);
  for (const { digest, location, full } of meetings) neighbours.noteFull({ meeting: digest, location }, full);
  return neighbours.problems(months);
};

/** Everything that a period was worked out from. */
interface Parts {
  readonly survey: Survey;
  readonly chosen: ChosenSheets;
  readonly sum: PeriodSum;
  readonly law: PeriodLaw;
  readonly compiled: Compiled;
}

const problemsOf = (
  session: Session,
  { survey, chosen, sum, law, compiled }: Parts,
  period: Period,
): readonly Problem[] => {
  const silenced: ReadonlySet<string> = silencedIn(session.workspace);
  return [
    ...lawProblems(law.own),
    ...(session.workspace?.notices ?? []),
    ...survey.refusals.problems(),
    ...compiled.problems,
    ...chosen.notices.filter(({ complaint: { code } }) => !silenced.has(code)),
    ...noticesTold(sum.notices),
    ...neighbourProblems(session, survey, sum, period),
  ].sort(byPlace);
};

const accountOf = (
  session: Session,
  parts: Parts,
  { period, viewDay }: Summary,
  wanted: Scorer | null,
): PeriodAccount => {
  const { survey, chosen, sum, compiled } = parts;
  const reports = compiled.results.map(({ report }) => report);
  const problems = problemsOf(session, parts, period);
  const own = countInputs({
    scored: sum.meetings.length,
    incomplete: sum.meetings.filter(({ digest }) => !isComplete(digest)).length,
    refused: survey.refusals.count(),
    problems,
    aside: survey.aside.length,
    outside: chosen.outside,
  });
  return {
    organisation: rootOf(session, viewDay),
    problems,
    counts: addCounts(
      own,
      reports.map(({ counts }) => counts),
    ),
    silenced: [...silencedIn(session.workspace)],
    scorer: wanted ?? oneScorer(new Set([...sum.scorers, ...reports.map(({ scorer }) => scorer)])),
    basis: sum.basis,
    publishedBases: reports.map(({ basis }) => basis),
    sources: compiled.results.map(resultSource),
  };
};

/** Works out the table of a period; where `each` is given, it is shown every sheet that counts once as it is scored. */
export const runPeriod = async (
  session: Session,
  asked: PeriodAsked,
  each?: (sheet: ScoredSheet) => void,
): Promise<PeriodRun> => {
  const { period, closing, paths, options } = asked;
  const wanted = wantedScorer(options);
  protectInputs(session.io, resultPaths(session, period), options);
  const early = makeEarly(session, wanted, countedOf);
  const isAsked = ({ meeting: { date } }: SheetEntry): boolean =>
    each === undefined && date <= closing && period.months.includes(monthOf(date));
  const note = sheetsAlone((usable) => isAsked(usable.entry) && early.note(usable));
  const survey =
    asked.survey === undefined
      ? await surveySheets(session, paths, options, note)
      : surveyedAgain(asked.survey);
  const chosen = chooseSheets(survey.entries, { period, closing, named: paths.length > 0 });
  survey.refusals.add(chosen.conflicts, chosen.faulty);
  const { sum, rubrics: used } = await (each === undefined
    ? sumSheets(scoredEarly(early, survey, chosen.sheets))
    : sumSheets(scoreSheets(survey, chosen.sheets, wanted), each));
  const collected = collectResults(session, { period, closing, scorer: wanted });
  const law = periodLaw(session, asked, used, collected);
  // A year of which nothing is there is not rated, so that nobody looks back from it.
  const isEmpty = sum.meetings.length === 0 && collected.readable.length === 0;
  const yearBefore = isEmpty
    ? new Map<string, string>()
    : await bandsBefore(session, { ...asked, survey }, law.rule, runPeriod);
  const termsFor: TermsFor = (some, organisation) => ({ ...law.termsFor(some, organisation), yearBefore });
  const compiled = compileResults(session, collected, termsFor);
  const rubrics = law.rubricsOf([...used, ...compiled.rubrics]);
  const rows = [...ownMonths(session, survey, sum, chosen, asked), ...compiled.rows];
  const terms = { ...termsFor(rubrics, compiled.organisation), awaited: compiled.awaited };
  const summary = summariseMonths(rows, terms);
  return {
    summary,
    months: () => monthSummaries(rows, terms),
    account: accountOf(session, { survey, chosen, sum, law, compiled }, summary, wanted),
    survey,
    results: compiled.results,
    rubrics,
    rule: summary.rule,
  };
};
