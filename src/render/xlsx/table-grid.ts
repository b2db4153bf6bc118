import { cellRef, type MergeRange, rangeRef } from 'hucre/xlsx';
import type { Block, Cell, Head, Row } from '../../report/page.ts';
import { numberIn } from '../../report/value.ts';
import { columnNumbers } from '../text/column-number.ts';
import { headGroups } from '../text/head-group.ts';
import type { GridCell } from './book.ts';
import { asNumber, DAY_FORMAT, inHead, inTable } from './look.ts';
import { numberFormat } from './number-look.ts';

type TableBlock = Extract<Block, { type: 'table' }>;

type GridRow = readonly (GridCell | undefined)[];

/** Before this day spreadsheets do not agree on their count of days: one of them believes that 1900 was a leap year. */
const FIRST_COUNTED = '1900-03-01';

/** Days are counted in spreadsheets from the last but one day of 1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_LENGTH = 24 * 60 * 60 * 1000;

const dayNumber = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY_LENGTH;

/** A value as a spreadsheet holds it, with the format that shows it as the words beside it do; words where it is none. */
const written = ({
  text,
  value,
}: Cell): { readonly value: string | number | null; readonly numFmt?: string } => {
  if (value?.is === 'day' && value.day >= FIRST_COUNTED)
    return { value: dayNumber(value.day), numFmt: DAY_FORMAT };
  const number = numberIn(value);
  if (number !== undefined) return { value: number, numFmt: numberFormat(number, text) };
  return { value: text === '' ? null : text };
};

/** A cell of a table of which a column may be worked out from the rows between two others. */
const tableCell = (
  column: Head,
  one: Cell,
  summed: { readonly from: number; readonly to: number; readonly column: number } | undefined,
): GridCell => {
  const { value, numFmt } = written(one);
  const style = inTable(column.align ?? 'left', column.wraps ?? false, one);
  const range = summed && rangeRef(summed.from, summed.column, summed.to, summed.column);
  return {
    value,
    style: numFmt === undefined ? style : { ...style, numFmt },
    ...(range === undefined || one.adds === undefined || value === null
      ? {}
      : { formula: `${one.adds === 'values' ? 'SUM' : 'COUNTA'}(${range})` }),
  };
};

/** The rows of heads: one, or two where some heads stand under a common one. */
const headRows = (
  columns: readonly Head[],
  at: number,
): { readonly rows: readonly GridRow[]; readonly merges: readonly MergeRange[] } => {
  const head = (value: string): GridCell => ({ value, style: inHead });
  const titles = columns.map(({ title }) => head(title));
  const groups = headGroups(columns);
  if (groups === null) return { rows: [titles], merges: [] };
  return {
    rows: [
      groups.flatMap(({ over, from, count }) => [
        head(over ?? columns[from]?.title ?? ''),
        ...Array.from({ length: count - 1 }, () => head('')),
      ]),
      columns.map(({ over, title }) => head(over === undefined ? '' : title)),
    ],
    merges: groups.flatMap(({ over, from, count }): readonly MergeRange[] => {
      const endCol = from + count - 1;
      if (over === undefined) return [{ startRow: at, startCol: from, endRow: at + 1, endCol }];
      return count === 1 ? [] : [{ startRow: at, startCol: from, endRow: at, endCol }];
    }),
  };
};

/** A table without the columns that are for whoever has nothing but the table. */
export const shownTable = ({ columns, rows }: TableBlock): TableBlock => {
  const shown = (_: unknown, index: number): boolean => columns[index]?.priority !== 'data';
  return {
    type: 'table',
    columns: columns.filter(shown),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(shown) })),
  };
};

/** A table on its sheet. */
export interface TableGrid {
  readonly rows: readonly GridRow[];
  readonly merges: readonly MergeRange[];
  readonly head: { readonly from: number; readonly to: number };
  /** Its last head and the rows that may be filtered. */
  readonly filter: string;
}

/** A table from a row of a sheet on: its heads, its rows, and sums as formulas beside what they come to. */
export const tableGrid = ({ columns, rows }: TableBlock, at: number): TableGrid => {
  const heads = headRows(columns, at);
  const numbers = columnNumbers(columns);
  const above: readonly GridRow[] =
    numbers === null ? heads.rows : [...heads.rows, numbers.map((value) => ({ value, style: asNumber }))];
  const first = at + above.length;
  const sum = rows.findIndex(({ sums }) => sums === true);
  const items = sum === -1 ? rows.length : sum;
  const body = (row: Row): GridRow =>
    columns.map((column, index) =>
      tableCell(
        column,
        row.cells[index] ?? { text: '' },
        row.sums === true && items > 0 ? { from: first, to: first + items - 1, column: index } : undefined,
      ),
    );
  return {
    rows: [...above, ...rows.map(body)],
    merges: heads.merges,
    head: { from: at, to: first - 1 },
    filter: `${cellRef(first - 1, 0)}:${cellRef(first - 1 + items, columns.length - 1)}`,
  };
};
