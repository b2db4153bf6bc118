import type { Head } from '../../report/page.ts';

/** The row of the numbers of columns, `null` where they have none. */
export const columnNumbers = (columns: readonly Head[]): readonly string[] | null =>
  columns.some(({ number }) => number !== undefined)
    ? columns.map(({ number }) => (number === undefined ? '' : `(${number})`))
    : null;
