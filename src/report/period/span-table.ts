import type { MonthStatus, Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { labels } from '../../messages/labels/index.ts';
import { tableLabels as words } from '../../messages/labels/tables.ts';
import { type Block, type Column, cell, type Row, text } from '../page.ts';
import { orderCell } from '../parts/cells.ts';
import { roomFor, type SpanColumn, spanColumns, type YearRatings } from './span-columns.ts';
import { endedRows, groupedRows, isActive } from './unit-groups.ts';

/** The last row adds up what can be added over the units that are there. */
const totalsRow = (columns: readonly SpanColumn[], summary: Summary): Row => {
  const rows = summary.units.filter(isActive);
  return {
    apart: true,
    ruled: true,
    ...roomFor(summary),
    cells: [
      cell(''),
      cell(labels.meetingsTotal, 'strong'),
      ...columns.slice(1).map(({ total }) => total?.(rows) ?? cell('')),
    ],
  };
};

const statesIn = ({ units }: Summary): readonly MonthStatus[] => {
  const present = new Set(units.flatMap(({ months }) => months.map(({ status }) => status)));
  const order: readonly MonthStatus[] = ['missing', 'incomplete', 'error', 'not-held', 'not-due', 'inactive'];
  return order.filter((status) => present.has(status));
};

const isLate = ({ months }: UnitSummary): boolean => months.some(({ late }) => late === true);

const legendBlocks = (columns: readonly SpanColumn[], summary: Summary): readonly Block[] => [
  text(
    labels.legend([
      ...summary.bands.flatMap(({ name, short }) =>
        short === undefined ? [] : [labels.bandLegend(short, name)],
      ),
      ...statesIn(summary).map(labels.monthStateNote),
      ...(summary.units.some(isLate) ? [words.lateNote] : []),
    ]),
    'muted',
  ),
  text(labels.meanNote, 'muted'),
  ...columns.flatMap(({ note, column: { fromWidth } }): readonly Block[] =>
    note === undefined ? [] : [{ ...text(note, 'muted'), ...(fromWidth === undefined ? {} : { fromWidth }) }],
  ),
];

/** Several months side by side: what each yielded, how many of each band and kind, the mean, and in a year what follows from them. */
export const spanBlocks = (summary: Summary, ratings: YearRatings | null): readonly Block[] => {
  const parts = spanColumns(summary, ratings);
  const columns: readonly Column[] = [
    { title: labels.order, align: 'right' },
    ...parts.map(({ column }) => column),
  ];
  const rowOf = (row: UnitSummary, index: number): Row => ({
    cells: [orderCell(index), ...parts.map((part) => part.cell(row))],
  });
  return [
    {
      type: 'table',
      columns,
      rows: [
        ...groupedRows(summary, columns.length, rowOf),
        totalsRow(parts, summary),
        ...endedRows(summary, columns.length, rowOf),
      ],
    },
    ...legendBlocks(parts, summary),
  ];
};
