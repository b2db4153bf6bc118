import { type CellPlace, type CellRange, isWithin, parseAddress, parseRange } from './cell-address.ts';
import { attributeOf } from './xlsx-layout.ts';

/** So much of a sheet is read. */
export const SHEET_BOUNDS = { rows: 10_000, columns: 200 } as const;

/** What the markup of a sheet tells before its cells are read. */
export interface SheetScan {
  /** How many cells are written, empty ones that only have a format not counted. */
  readonly written: number;
  /** The first written cell beyond the bounds. */
  readonly far: CellPlace | undefined;
  readonly isFormula: (place: CellPlace) => boolean;
}

/** A cell that is not closed at once, with a formula where it begins with one. */
const CELL = /<(?:\w+:)?c(\s[^<>]*)?(?<!\/)>\s*(?!<\/)(?:<(?:\w+:)?f((?:\s[^<>]*)?)>)?/g;

const BOUNDS: CellRange = {
  from: { row: 1, column: 1 },
  to: { row: SHEET_BOUNDS.rows, column: SHEET_BOUNDS.columns },
};

const keyOf = ({ row, column }: CellPlace): number => row * (SHEET_BOUNDS.columns + 1) + column;

/** Looks through the markup of a sheet for what the library does not tell or would pay for dearly: far cells, their number, and formulas of every kind, also those that only show in the range of another. */
export const scanSheet = (markup: string): SheetScan => {
  const formulas = new Set<number>();
  const ranges: CellRange[] = [];
  let far: CellPlace | undefined;
  let written = 0;
  for (const match of markup.matchAll(CELL)) {
    written += 1;
    const place = parseAddress(attributeOf(match[1] ?? '', 'r') ?? '');
    if (place === undefined) continue;
    if (!isWithin(place, BOUNDS)) far ??= place;
    else if (match[2] !== undefined) formulas.add(keyOf(place));
    const range = parseRange(attributeOf(match[2] ?? '', 'ref') ?? '');
    if (range !== undefined && /\st=["'](?:array|dataTable)/.test(match[2] ?? '')) ranges.push(range);
  }
  return {
    written,
    far,
    isFormula: (place) => formulas.has(keyOf(place)) || ranges.some((range) => isWithin(place, range)),
  };
};
