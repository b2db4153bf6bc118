import type { Assessment } from '../../domain/meeting/assessment.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Summary } from '../../engine/period/summarise.ts';
import { bookLabels as words } from '../../messages/labels/book.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Block, type BookPage, gap, heading, type Page, text } from '../page.ts';
import { findingCount, findingsTable } from '../parts/findings-table.ts';
import { problemListReport } from '../problems/problem-list.ts';
import { monthBlocks } from './month-table.ts';
import { nameOf } from './period-cells.ts';

/** What a workbook of a period holds beside its table. */
export interface PeriodDetails {
  /** Each month by itself; none where the period is one. */
  readonly months: readonly Summary[];
  readonly meetings: readonly Assessment[];
}

/** More lines than these are for a program and no spreadsheet, which would hardly open them. */
const MOST_LINES = 250_000;

const monthPage = (summary: Summary): BookPage => ({
  name: labels.monthShort(summary.period.id),
  page: [
    heading(labels.monthTitle(summary.period.id)),
    text(labels.closing(summary.closing), 'muted'),
    gap,
    ...monthBlocks(summary),
  ],
});

const orderKey = ({ unit, date, kind }: Assessment): string => `${unit} ${date} ${kind}`;

const inOrder = (meetings: readonly Assessment[]): readonly Assessment[] =>
  meetings.toSorted((left, right) => (orderKey(left) < orderKey(right) ? -1 : 1));

const criteriaBlock = (meetings: readonly Assessment[], { units }: Summary): Block => {
  const lines = findingCount(meetings);
  if (lines > MOST_LINES) return text(words.tooManyLines(lines, MOST_LINES), 'warn');
  const names = new Map(units.map((row) => [row.unit.id, nameOf(row)]));
  return findingsTable(inOrder(meetings), (unit) => names.get(unit) ?? unit);
};

const problemPage = (problems: readonly Problem[]): Page => [
  heading(words.problemsTitle),
  ...(problems.length === 0
    ? [text(words.noProblems, 'good')]
    : problemListReport(problems, [], 'rows').page()),
];

/** The workbook of a period: its table, each of its months, every criterion of every meeting, and what was wrong or noticed. */
export const periodBook = (
  page: Page,
  summary: Summary,
  { months, meetings }: PeriodDetails,
  problems: readonly Problem[],
): readonly BookPage[] => [
  { name: words.table, page },
  ...months.map(monthPage),
  {
    name: words.criteria,
    page: [
      heading(words.criteriaTitle),
      text(words.notPrinted, 'muted'),
      gap,
      criteriaBlock(meetings, summary),
    ],
    onScreen: true,
  },
  { name: words.problems, page: problemPage(problems) },
];
