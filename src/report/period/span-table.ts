import type { Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { labels } from '../../messages/labels/index.ts';
import { type Block, text } from '../page.ts';
import type { Column } from '../parts/table.ts';
import { monthLegend } from './period-cells.ts';
import { roomFor, spanColumns, type YearRatings } from './span-columns.ts';
import { finderFor } from './unit-finder.ts';
import { unitTable } from './unit-groups.ts';
import type { Glance } from './view.ts';

const textOf = (words: string): readonly Block[] => (words === '' ? [] : [text(words, 'muted')]);

const legendBlocks = (columns: readonly Column<UnitSummary>[], summary: Summary): readonly Block[] => [
  ...textOf(monthLegend(summary)),
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
