import { colToLetter } from 'hucre/xlsx';
import type { Block, BookPage, Page } from '../../report/page.ts';
import { worded } from '../text/figure-blocks.ts';
import { officeLines } from '../text/office-lines.ts';
import { sum } from '../text/sum.ts';
import type { Grid, GridCell } from './book.ts';
import { asHeading, asText } from './look.ts';
import { columnsOnPaper } from './paper.ts';
import { type Section, sectionsOf } from './sections.ts';
import { shownTable, type TableGrid, tableGrid } from './table-grid.ts';
import { columnWidths, rowHeight, textHeight } from './widths.ts';

/** Words beside a narrow table go on to its right until they have so much room. */
const READABLE = 84;
const MORE_COLUMN = 12;

const withRoom = (widths: readonly number[]): readonly number[] => {
  const missing = READABLE - sum(widths);
  const more = Math.max(0, Math.ceil(missing / MORE_COLUMN));
  return [...widths, ...Array.from({ length: more }, () => missing / more)];
};

interface Line {
  readonly cell: GridCell;
  readonly text: string;
  readonly size: number;
}

/** The words of a block, one row each; a table is none of them, and a picture is a table by now. */
const linesOf = (block: Block): readonly Line[] => {
  switch (block.type) {
    case 'heading':
      return [{ cell: { value: block.text, style: asHeading(block.level) }, text: block.text, size: 1.3 }];
    case 'text': {
      const text = [block.text, block.note].filter((part) => part !== undefined).join(' ');
      return [{ cell: { value: text, style: asText(block.tone, block.indent) }, text, size: 1 }];
    }
    case 'excerpt':
      return [{ cell: { value: block.text, style: asText() }, text: block.text, size: 1 }];
    case 'code':
      return block.text
        .split('\n')
        .map((text) => ({ cell: { value: text, style: asText(block.tone) }, text, size: 1 }));
    case 'letterhead':
    case 'signatures':
    case 'leaf':
      return officeLines(block).map((text) => ({ cell: { value: text, style: asText() }, text, size: 1 }));
    case 'gap':
      return [{ cell: { value: null }, text: '', size: 0.5 }];
    case 'figure':
    case 'table':
    case 'foot':
      return [];
  }
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
    head.to,
    rowHeight(
      columns.map(({ title }) => ({ text: title })),
      widths,
    ),
  ],
  ...rows.map(({ cells }, index) => [head.to + 1 + index, rowHeight(cells, widths)] as const),
];

/** A section on a sheet: words over the whole width, the table between them. */
const sectionGrid = (
  { before, table, after }: Section,
  { title, foot, onScreen }: { readonly title: string; readonly foot: string; readonly onScreen: boolean },
): Grid => {
  const shown = table && shownTable(table);
  const widths = withRoom(shown === undefined ? [] : columnWidths(shown.columns, shown.rows));
  const under = columnsOnPaper(widths);
  const width = sum(widths.slice(0, under));
  const above = before.flatMap(linesOf);
  const below = after.flatMap(linesOf);
  const set = shown && tableGrid(shown, above.length);
  const belowAt = above.length + (set?.rows.length ?? 0);
  const words = [
    ...above.map((line, index) => ({ line, row: index })),
    ...below.map((line, index) => ({ line, row: belowAt + index })),
  ];
  return {
    ...{ title, widths, foot },
    rows: [...above.map(({ cell }) => [cell]), ...(set?.rows ?? []), ...below.map(({ cell }) => [cell])],
    heights: new Map([
      ...words.map(({ line: { text, size }, row }) => [row, textHeight(text, width, size)] as const),
      ...(shown === undefined || set === undefined ? [] : tableHeights(shown, set, widths)),
    ]),
    merges: [
      ...(set?.merges ?? []),
      ...words.map(({ row }) => ({ startRow: row, startCol: 0, endRow: row, endCol: under - 1 })),
    ],
    ...(set === undefined ? {} : { head: set.head, filter: set.filter, ...fixedIn(shown) }),
    ...(onScreen ? { printed: `$A$1:$${colToLetter(under - 1)}$${Math.max(1, above.length)}` } : {}),
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
