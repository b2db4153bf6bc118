const LETTERS = 26;
const BEFORE_A = 64;
const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** A cell by row and column, both counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its corners included. */
export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** The letters of a column: `A`, `Z`, `AA`. */
export const columnName = (column: number): string =>
  column <= 0
    ? ''
    : `${columnName(Math.floor((column - 1) / LETTERS))}${String.fromCharCode(BEFORE_A + 1 + ((column - 1) % LETTERS))}`;

/** A cell as spreadsheets call it, such as `C7`. */
export const addressOf = ({ row, column }: CellPlace): string => `${columnName(column)}${row}`;

export const rangeName = ({ from, to }: CellRange): string => `${addressOf(from)}:${addressOf(to)}`;

/** Reads `C7` or `$C$7`. */
export const parseAddress = (text: string): CellPlace | undefined => {
  const match = ADDRESS.exec(text.toUpperCase());
  if (match === null) return undefined;
  const column = [...(match[1] ?? '')].reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A,
    0,
  );
  return { row: Number(match[2]), column };
};

/** Reads `C7:E9`, or one cell as the range of itself. */
export const parseRange = (text: string): CellRange | undefined => {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [parseAddress(first), parseAddress(last)];
  return from === undefined || to === undefined ? undefined : { from, to };
};

export const isWithin = ({ row, column }: CellPlace, { from, to }: CellRange): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;
