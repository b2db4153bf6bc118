import type { TableRow } from './table.ts';

/** Rows one after another, of which the next can be seen before it is taken. */
export interface Ahead {
  /** The next row, which stays; `null` at the end. */
  readonly peek: () => Promise<TableRow | null>;
  readonly next: () => Promise<TableRow | null>;
}

export const rowsAhead = (rows: AsyncIterable<TableRow> | Iterable<TableRow>): Ahead => {
  const all = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  let seen: TableRow | null | undefined;
  const peek = async (): Promise<TableRow | null> => {
    if (seen === undefined) {
      const next = await all.next();
      seen = next.done === true ? null : next.value;
    }
    return seen;
  };
  return {
    peek,
    next: async () => {
      const row = await peek();
      if (row !== null) seen = undefined;
      return row;
    },
  };
};
