import { type CellPlace, type CellRange, isWithin, parseAddress, parseRange } from '../table/cell-address.ts';
import { attributeOf } from './xlsx-layout.ts';

/** So much of a sheet is read. */
export const SHEET_BOUNDS = { rows: 10_000, columns: 200 } as const;

/** So many written cells a workbook may have in all. */
export const MOST_CELLS = 400_000;

/** What the markup of a sheet tells before its cells are read. */
export interface SheetScan {
  /** How many cells are written or belong to a formula over several; empty ones that only have a format are not counted. */
  readonly written: number;
  /** The first written cell beyond the bounds. */
  readonly far: CellPlace | undefined;
  readonly isFormula: (place: CellPlace) => boolean;
}

/** A cell that is not closed at once, with a formula where it begins with one. */
const CELL = /<(?:\w+:)?c(\s[^<>]*)?(?<!\/)>\s*(?!<\/)(?:<(?:\w+:)?f((?:[\s/][^<>]*)?)>)?/g;

const BOUNDS: CellRange = {
  from: { row: 1, column: 1 },
  to: { row: SHEET_BOUNDS.rows, column: SHEET_BOUNDS.columns },
};

/** One number for each cell that a spreadsheet can have. */
const keyOf = ({ row, column }: CellPlace): number => row * 20_000 + column;

interface FoundCell {
  readonly place: CellPlace | undefined;
  readonly isFormula: boolean;
  /** The cells that its formula fills, where they are several. */
  readonly filled: CellRange | undefined;
}

function* writtenCells(markup: string): Generator<FoundCell> {
  for (const [, cell = '', formula] of markup.matchAll(CELL)) {
    const fillsSeveral = /\st=["'](?:array|dataTable)/.test(formula ?? '');
    yield {
      place: parseAddress(attributeOf(cell, 'r') ?? ''),
      isFormula: formula !== undefined,
      filled: fillsSeveral ? parseRange(attributeOf(formula ?? '', 'ref') ?? '') : undefined,
    };
  }
}

const areaOf = (range: CellRange | undefined): number =>
  range === undefined
    ? 0
    : Math.max(0, range.to.row - range.from.row + 1) * Math.max(0, range.to.column - range.from.column + 1);

function* formulaCells({ place, isFormula, filled }: FoundCell): Generator<CellPlace> {
  if (isFormula && place !== undefined) yield place;
  if (filled === undefined) return;
  for (let row = filled.from.row; row <= filled.to.row; row++)
    for (let column = filled.from.column; column <= filled.to.column; column++) yield { row, column };
}

const farOf = ({ place }: FoundCell): CellPlace | undefined =>
  place === undefined || isWithin(place, BOUNDS) ? undefined : place;

/** Looks through the markup of a sheet for what the library does not tell or would pay for dearly: far cells, their number, and formulas of every kind, also those that only show in the range of another. */
export const scanSheet = (markup: string): SheetScan => {
  const formulas = new Set<number>();
  let far: CellPlace | undefined;
  let written = 0;
  for (const cell of writtenCells(markup)) {
    written += 1 + areaOf(cell.filled);
    if (written > MOST_CELLS) break;
    far ??= farOf(cell);
    for (const place of formulaCells(cell)) formulas.add(keyOf(place));
  }
  return { written, far, isFormula: (place) => formulas.has(keyOf(place)) };
};
