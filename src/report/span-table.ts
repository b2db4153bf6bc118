import type { MonthStatus, Summary, UnitSummary } from '../engine/summarise.ts';
import { labels } from '../messages/labels.ts';
import { bandCell, countCell, meanCell, monthCell, nameOf, orderCell, thematicOf } from './period-cells.ts';
import { type Block, type Column, cell, type Row, text } from './report.ts';
import { endedRows, groupedRows, isActive } from './unit-groups.ts';

/** Where counts and thematic meetings find room beside twelve months. */
const WIDE = 110;

const wideFor = ({ period }: Summary): { readonly fromWidth?: number } =>
  period.kind === 'year' ? { fromWidth: WIDE } : {};

const spanColumns = (summary: Summary): readonly Column[] => [
  { title: labels.order, align: 'right' },
  { title: labels.unit, wraps: true },
  ...summary.period.months.map(
    (month): Column => ({
      title: labels.monthShort(month),
      short: labels.monthNumber(month),
      align: 'right',
    }),
  ),
  ...summary.bands.map(
    ({ name, short }): Column => ({ title: short ?? name, align: 'right', ...wideFor(summary) }),
  ),
  { title: labels.thematic, align: 'right', ...wideFor(summary) },
  { title: labels.mean, align: 'right' },
  ...(summary.period.kind === 'year' ? [{ title: labels.yearBand }] : []),
];

const spanRow = (row: UnitSummary, index: number, summary: Summary): Row => ({
  cells: [
    orderCell(index),
    cell(nameOf(row)),
    ...row.months.map((result) => monthCell(result, summary)),
    ...summary.bands.map(({ id }) => countCell(row.counts.get(id) ?? 0)),
    countCell(thematicOf(row)),
    meanCell(row),
    ...(summary.period.kind === 'year' ? [bandCell(row, summary)] : []),
  ],
});

/** The last row adds up what can be added over the units that are there: how many months of each band, and how many thematic meetings. */
const spanTotals = (summary: Summary): Row => ({
  apart: true,
  ruled: true,
  ...wideFor(summary),
  cells: [
    cell(''),
    cell(labels.meetingsTotal, 'strong'),
    ...summary.period.months.map(() => cell('')),
    ...summary.bands.map(({ id }) =>
      countCell(summary.units.filter(isActive).reduce((sum, { counts }) => sum + (counts.get(id) ?? 0), 0)),
    ),
    countCell(summary.units.filter(isActive).reduce((sum, row) => sum + thematicOf(row), 0)),
    cell(''),
    ...(summary.period.kind === 'year' ? [cell('')] : []),
  ],
});

const statesIn = ({ units }: Summary): readonly MonthStatus[] => {
  const present = new Set(units.flatMap(({ months }) => months.map(({ status }) => status)));
  const order: readonly MonthStatus[] = ['missing', 'incomplete', 'error', 'not-held', 'not-due', 'inactive'];
  return order.filter((status) => present.has(status));
};

const legendBlocks = (summary: Summary): readonly Block[] => [
  text(
    labels.legend([
      ...summary.bands.flatMap(({ name, short }) =>
        short === undefined ? [] : [labels.bandLegend(short, name)],
      ),
      ...statesIn(summary).map(labels.monthStateNote),
    ]),
    'muted',
  ),
  text(labels.meanNote, 'muted'),
  { ...text(labels.thematicNote, 'muted'), ...wideFor(summary) },
];

/** Several months side by side: what each yielded, how many of each band, how many thematic meetings, the mean. */
export const spanBlocks = (summary: Summary): readonly Block[] => {
  const columns = spanColumns(summary);
  const rowOf = (row: UnitSummary, index: number) => spanRow(row, index, summary);
  return [
    {
      type: 'table',
      columns,
      rows: [
        ...groupedRows(summary, columns.length, rowOf),
        spanTotals(summary),
        ...endedRows(summary, columns.length, rowOf),
      ],
    },
    ...legendBlocks(summary),
  ];
};
