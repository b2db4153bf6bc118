import type { MonthStatus, Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { labels } from '../../messages/labels/index.ts';
import { tableLabels as words } from '../../messages/labels/tables.ts';
import { type Block, text } from '../page.ts';
import type { Column } from '../parts/table.ts';
import { roomFor, spanColumns, type YearRatings } from './span-columns.ts';
import { finderFor } from './unit-finder.ts';
import { unitTable } from './unit-groups.ts';
import type { Glance } from './view.ts';

const statesIn = ({ units }: Summary): readonly MonthStatus[] => {
  const present = new Set(units.flatMap(({ months }) => months.map(({ status }) => status)));
  const order: readonly MonthStatus[] = ['missing', 'incomplete', 'error', 'not-held', 'not-due', 'inactive'];
  return order.filter((status) => present.has(status));
};

const isLate = ({ months }: UnitSummary): boolean => months.some(({ late }) => late === true);

const legendBlocks = (columns: readonly Column<UnitSummary>[], summary: Summary): readonly Block[] => [
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
  ...columns.flatMap(({ note, priority }): readonly Block[] =>
    note === undefined ? [] : [{ ...text(note, 'muted'), ...(priority === undefined ? {} : { priority }) }],
  ),
];

/** Several months side by side: what each yielded, how many of each band and kind, the mean, and in a year what follows from them. */
export const spanBlocks = (
  summary: Summary,
  ratings: YearRatings | null,
  glance: Glance | null,
): readonly Block[] => {
  const columns = spanColumns(summary, ratings, glance);
  return [
    unitTable(
      summary,
      columns,
      { title: labels.meetingsTotal, ...roomFor(summary) },
      glance === null ? null : finderFor(summary),
    ),
    ...legendBlocks(columns, summary),
  ];
};
