import type { Block, Cell, Head, Row } from '../page.ts';

/** One column of a table: its head, its cell in the row of an item, and what it says below all of them. */
export interface Column<Item> extends Head {
  readonly cell: (item: Item, index: number) => Cell;
  /** Its cell in the last row, which is left empty without it. */
  readonly total?: (items: readonly Item[]) => Cell;
  /** Words below the table for a head that is too short to speak for itself. */
  readonly note?: string;
}

export type Table = Extract<Block, { type: 'table' }>;

const empty: Cell = { text: '' };

const headOf = <Item>({ cell: _, total: __, note: ___, ...head }: Column<Item>): Head => head;

/** The row of an item. */
export const itemRow = <Item>(columns: readonly Column<Item>[], item: Item, index: number): Row => ({
  cells: columns.map(({ cell }) => cell(item, index)),
});

/** The cells of the row that adds up the items. */
export const totalCells = <Item>(columns: readonly Column<Item>[], items: readonly Item[]): readonly Cell[] =>
  columns.map(({ total }) => total?.(items) ?? empty);

/** A table whose rows are made elsewhere. */
export const tableWith = <Item>(columns: readonly Column<Item>[], rows: readonly Row[]): Table => ({
  type: 'table',
  columns: columns.map(headOf),
  rows,
});

/** A table with a row an item, and below them a row of what its columns add up, where any does. */
export const tableOf = <Item>(columns: readonly Column<Item>[], items: readonly Item[]): Table =>
  tableWith(columns, [
    ...items.map((item, index) => itemRow(columns, item, index)),
    ...(columns.some(({ total }) => total !== undefined)
      ? [{ apart: true, sums: true as const, cells: totalCells(columns, items) }]
      : []),
  ]);

/** A table whose columns are numbered, as those of a form of an office are; those that no page shows have no number. */
export const numbered = (table: Table): Table => {
  let number = 0;
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.priority === 'data' ? column : { ...column, number: ++number },
    ),
  };
};
