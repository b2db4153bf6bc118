import { colToLetter } from 'hucre/xlsx';

/** The letters of a column, counted from 0. */
export const colLetter = (column: number): string => colToLetter(column);
