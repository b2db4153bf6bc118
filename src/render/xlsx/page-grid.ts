import { colToLetter } from 'hucre/xlsx';
import type { Block, BookPage, Page } from '../../report/page.ts';
import { worded } from '../text/figure-blocks.ts';
import { sum } from '../text/sum.ts';
import type { Grid } from './book.ts';
import { type Line, linesOf, type Words } from './page-lines.ts';
import { columnsOnPaper, WITHIN_UPRIGHT } from './paper.ts';
import { type Section, sectionsOf } from './sections.ts';
import { shownTable, type TableGrid, tableGrid } from './table-grid.ts';
import { columnWidths, headHeight, rowHeight, textHeight, widthsWithin } from './widths.ts';

/** Words beside a narrow table go on to its right until they have so much room. */
const READABLE = 84;
const MORE_COLUMN = 12;

const withRoom = (widths: readonly number[]): readonly number[] => {
  const missing = READABLE - sum(widths);
  const more = Math.max(0, Math.ceil(missing / MORE_COLUMN));
  return [...widths, ...Array.from({ length: more }, () => missing / more)];
};

/** The columns on the left that tell whose row it is. */
const fixedIn = (table: Section['table']): Pick<Grid, 'fixedColumns'> => {
  const columns = table?.columns ?? [];
  const named = columns.findIndex(({ names }) => names !== true);
  return named > 0 ? { fixedColumns: named } : {};
};

const tableHeights = (
  { columns, rows }: NonNullable<Section['table']>,
  { head }: TableGrid,
  widths: readonly number[],
): readonly (readonly [number, number])[] => [
  [
    head.to - (columns.some(({ number }) => number !== undefined) ? 1 : 0),
    headHeight(
      columns.map(({ title }) => title),
      widths,
    ),
  ],
  ...rows.map(({ cells }, index) => [head.to + 1 + index, rowHeight(cells, widths)] as const),
];

/** The columns that words over a part of a width go across: their edges are those nearest to the part. */
const spanOf = (
  { from, to }: Words,
  widths: readonly number[],
): { readonly startCol: number; readonly endCol: number } => {
  const width = sum(widths);
  const edges = [0, ...widths.map((_, index) => sum(widths.slice(0, index + 1)) / width)];
  const nearest = (share: number): number =>
    edges.reduce(
      (best, edge, index) => (Math.abs(edge - share) < Math.abs((edges[best] ?? 0) - share) ? index : best),
      0,
    );
  const startCol = Math.min(nearest(from), widths.length - 1);
  return { startCol, endCol: Math.max(startCol, nearest(to) - 1) };
};

/** A row of words set over columns of these widths. */
const setLine = ({ words, size }: Line, row: number, widths: readonly number[]) => {
  const set = words.map((one) => ({ ...one, ...spanOf(one, widths) }));
  const cells = widths.map((_, column) => set.find(({ startCol }) => startCol === column)?.cell);
  return {
    cells: cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1),
    height: Math.max(
      ...set.map(({ cell, startCol, endCol }) =>
        textHeight(String(cell.value ?? ''), sum(widths.slice(startCol, endCol + 1)), size),
      ),
    ),
    merges: set.flatMap(({ startCol, endCol }) =>
      startCol === endCol ? [] : [{ startRow: row, startCol, endRow: row, endCol }],
    ),
  };
};

/** A section on a sheet: words over the whole width, the table between them. A paper that is signed is held upright where it can be, and is not filtered. */
const sectionGrid = (
  { before, table, after }: Section,
  { title, foot, onScreen }: { readonly title: string; readonly foot: string; readonly onScreen: boolean },
): Grid => {
  const shown = table && shownTable(table);
  const isSigned = before.some(({ type }) => type === 'letterhead');
  const asked = shown === undefined ? [] : columnWidths(shown.columns, shown.rows);
  const widths = withRoom(
    isSigned && shown !== undefined ? widthsWithin(WITHIN_UPRIGHT, shown.columns, asked) : asked,
  );
  const under = widths.slice(0, columnsOnPaper(widths));
  const above = before.flatMap(linesOf);
  const below = after.flatMap(linesOf);
  const set = shown && tableGrid(shown, above.length);
  const belowAt = above.length + (set?.rows.length ?? 0);
  const setAbove = above.map((line, index) => setLine(line, index, under));
  const setBelow = below.map((line, index) => setLine(line, belowAt + index, under));
  return {
    ...{ title, widths, foot },
    rows: [
      ...setAbove.map(({ cells }) => cells),
      ...(set?.rows ?? []),
      ...setBelow.map(({ cells }) => cells),
    ],
    heights: new Map([
      ...setAbove.map(({ height }, index) => [index, height] as const),
      ...setBelow.map(({ height }, index) => [belowAt + index, height] as const),
      ...(shown === undefined || set === undefined ? [] : tableHeights(shown, set, widths)),
    ]),
    merges: [...(set?.merges ?? []), ...[...setAbove, ...setBelow].flatMap(({ merges }) => merges)],
    ...(set === undefined
      ? {}
      : { head: set.head, ...(isSigned ? {} : { filter: set.filter, ...fixedIn(shown) }) }),
    ...(onScreen ? { printed: `$A$1:$${colToLetter(under.length - 1)}$${Math.max(1, above.length)}` } : {}),
  };
};

const UNTITLED = 'shcb';

const headingIn = (blocks: readonly Block[]): string | undefined =>
  blocks.findLast((block) => block.type === 'heading')?.text;

/** What a page is about. */
export const titleOf = (page: Page): string =>
  page.find((block) => block.type === 'heading')?.text ?? UNTITLED;

/** The sheets of a page: each table on one of its own, with the words that belong to it; the first bears the name of the page where it has one. */
export const pageGrids = ({ name, page, onScreen }: BookPage): readonly Grid[] => {
  const foot = page.find((block) => block.type === 'foot')?.text ?? '';
  return sectionsOf(worded(page)).map((section, index) =>
    sectionGrid(section, {
      title: index === 0 && name !== '' ? name : (headingIn(section.before) ?? titleOf(page)),
      ...{ foot, onScreen: onScreen === true },
    }),
  );
};
