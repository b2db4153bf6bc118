import type { Period } from '../../domain/values/period.ts';
import type { PeriodAccount, ResultSource } from '../../engine/period/period-result.ts';
import type { MonthStatus, Summary } from '../../engine/period/summarise.ts';
import { bandsOfPeriod, rubricsIn, totalsOf } from '../../engine/period/totals.ts';
import { monthsIn } from '../../engine/period/verdict.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Block, gap, heading, type Page, type Report, text } from '../page.ts';
import { basisWords } from '../parts/basis.ts';
import { noteBlocks } from '../parts/notes.ts';
import { organisationLine } from '../parts/organisation-line.ts';
import { reportJson } from './json/period-json.ts';
import { monthBlocks } from './month-table.ts';
import { type PeriodDetails, periodBook } from './period-book.ts';
import { nameOf } from './period-cells.ts';
import { awaitedBlocks, sourceBlocks } from './sources.ts';
import type { YearRatings } from './span-columns.ts';
import { spanBlocks } from './span-table.ts';
import { changeBlocks, movementBlocks } from './unit-changes.ts';
import type { Glance, View } from './view.ts';
import { reasonBlocks, ruleNotes } from './year-reasons.ts';

const titleOf = (period: Period): string => {
  if (period.kind === 'month') return labels.monthTitle(period.id);
  if (period.kind === 'quarter') return labels.quarterTitle(period.ordinal, period.year);
  return period.kind === 'half'
    ? labels.halfTitle(period.ordinal, period.year)
    : labels.yearTitle(period.year);
};

const named = (summary: Summary, status: MonthStatus): readonly string[] =>
  summary.units.flatMap((row) => {
    const months = monthsIn(row.months, status);
    if (months.length === 0) return [];
    return [summary.period.kind === 'month' ? nameOf(row) : labels.unitMonths(nameOf(row), months)];
  });

/** Who is missing, at a glance. */
const absenceBlocks = (summary: Summary): readonly Block[] => {
  const lines = [
    { names: named(summary, 'missing'), words: labels.absentSheets },
    { names: named(summary, 'error'), words: labels.faultySheets },
    { names: named(summary, 'incomplete'), words: labels.unfinishedSheets },
    { names: named(summary, 'not-appraised'), words: labels.unappraisedSheets },
  ];
  return lines.flatMap(({ names, words }) => (names.length === 0 ? [] : [text(words(names), 'warn')]));
};

/** What a report of a period says besides its table. */
export interface Setting extends PeriodAccount {
  /** The ratings of the organisations for the year; `null` where there is no file of them. */
  readonly ratings: YearRatings | null;
  /** What its workbook holds, where one is asked for. */
  readonly details?: PeriodDetails;
  /** What a year shows to a reader who looks into it; left out where nobody does. */
  readonly glance?: Glance;
}

/** A file by its name alone, wherever the call found it. */
const byName = (source: ResultSource): ResultSource => ({
  ...source,
  file: source.file.split(/[\\/]/).at(-1) ?? source.file,
});

const headBlocks = (summary: Summary, { organisation, scorer }: Setting): readonly Block[] => {
  const { rule, period, closing } = summary;
  const rubrics = rubricsIn(summary).map(({ title, id, version }) => labels.rubricLine(title, id, version));
  return [
    heading(titleOf(period)),
    ...organisationLine(organisation),
    ...(rubrics.length === 0 ? [] : [text(labels.rubricsUsed(rubrics), 'muted')]),
    ...(rule === null || period.kind !== 'year'
      ? []
      : [
          text(labels.ruleLine(rule.name, rule.annualRule, rule.inForce.from), 'muted'),
          text(
            labels.ruleSource(
              rule.regulation.issuer,
              rule.sources.map(({ name, mark }) => labels.knownDocument(name, mark)),
              rule.sources.every(({ mark }) => mark === 'de_xuat'),
            ),
            'muted',
          ),
        ]),
    text(labels.closing(closing), 'muted'),
    ...(scorer === 'tham_dinh' ? [text(labels.appraisedBy, 'strong')] : []),
    gap,
  ];
};

/** The list of units, with why each was given its band and how many were given each. */
const listBlocks = (summary: Summary, { ratings, glance }: Setting): readonly Block[] => {
  const totals = totalsOf(summary);
  const { kind } = summary.period;
  const counts = bandsOfPeriod(summary).map(({ id, name }) => ({ name, count: totals.get(id) ?? 0 }));
  return [
    ...(glance?.before() ?? []),
    ...(kind === 'month' ? monthBlocks(summary) : spanBlocks(summary, ratings, glance ?? null)),
    ...(glance?.after() ?? []),
    ...changeBlocks(summary),
    ...(kind === 'year' ? reasonBlocks(summary) : []),
    gap,
    kind === 'year' || kind === 'month'
      ? text(labels.totalsLine(counts, totals.get('none') ?? 0), 'strong')
      : text(labels.sentence(say({ code: 'no-rule-for-period' }))),
  ];
};

/** Whether any of it rests on a proposal. */
export const restsOnProposals = (
  summary: Summary,
  { basis, publishedBases }: Pick<Setting, 'basis' | 'publishedBases'>,
): boolean => basisWords(basis, publishedBases).notes().length + ruleNotes(summary).length > 0;

/** One month, quarter, half-year or year with what it rests on: the list of its units, or another view of them. */
export const periodReport = (summary: Summary, setting: Setting, view: View | null = null): Report => {
  const basis = basisWords(setting.basis, setting.publishedBases);
  const notes = [...new Set([...basis.notes(), ...ruleNotes(summary)])];
  const data = () => reportJson(summary, setting, { basis, notes });
  const whole = () => (view === null ? data() : { ...data(), table: view.name, ...view.data() });
  const { details, problems, ratings, sources } = setting;
  const page = (): Page => [
    ...headBlocks(summary, setting),
    ...(view === null ? listBlocks(summary, setting) : [...view.page(), gap]),
    ...absenceBlocks(summary),
    ...awaitedBlocks(summary),
    ...(view === null ? movementBlocks(summary) : []),
    ...(basis.isEmpty() ? [] : [text(basis.sources(), 'muted')]),
    ...noteBlocks(notes),
    ...sourceBlocks(sources),
  ];
  return {
    page,
    coded: () => ({ ...whole(), ratings: [...(ratings ?? [])], sources: sources.map(byName) }),
    ...(details === undefined ? {} : { book: () => periodBook(page(), summary, details, problems) }),
    data: whole,
    records: () => (view === null ? data().rows : view.records()),
  };
};
