import type { Cell, Sheet } from 'hucre/xlsx';
import type { Complaint } from '../../../messages/index.ts';
import { addressOf, type CellPlace, type CellRange } from '../table/cell-address.ts';
import { cellText } from './xlsx-cell.ts';
import { neededParts, sheetParts } from './xlsx-layout.ts';
import { MOST_CELLS, SHEET_BOUNDS, type SheetScan, scanSheet } from './xlsx-scan.ts';
import type { ZipEntry } from './zip-directory.ts';
import { partText } from './zip-parts.ts';
import { repack } from './zip-repack.ts';

/** A cell as text; with what is wrong with it where it cannot be counted. */
export interface SheetCell {
  readonly place: CellPlace;
  readonly text: string;
  /** A number, a day or a share, not words. */
  readonly numeric: boolean;
  readonly complaint?: Complaint;
}

/** One sheet of a workbook: the cells that hold something, row by row. */
export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly far: CellPlace | undefined;
}

export type Book = { readonly sheets: readonly BookSheet[] } | { readonly complaint: Complaint };

const MOST_SHEETS = 50;
const MOST_MERGES = 10_000;
const READ_RANGE = `A1:${addressOf({ row: SHEET_BOUNDS.rows, column: SHEET_BOUNDS.columns })}`;

type Value = Sheet['rows'][number][number];

const faultOf = (
  value: Value,
  details: Cell | undefined,
  place: CellPlace,
  { isFormula }: SheetScan,
): Complaint | undefined => {
  if (details?.formula !== undefined || isFormula(place)) return { code: 'cell-formula' };
  return details?.type === 'error' ? { code: 'cell-error', args: { found: String(value) } } : undefined;
};

const rowsOf = ({ rows, cells }: Sheet, scan: SheetScan): BookSheet['rows'] =>
  rows.flatMap((values, rowIndex) => {
    const row = values.flatMap((value, columnIndex): readonly SheetCell[] => {
      const details = cells?.get(`${rowIndex},${columnIndex}`);
      const place = { row: rowIndex + 1, column: columnIndex + 1 };
      const complaint = faultOf(value, details, place, scan);
      const text = cellText(value, details?.style?.numFmt);
      if (text === '' && complaint === undefined) return [];
      const numeric = typeof value === 'number' || typeof value === 'object';
      return [{ place, text, numeric, ...(complaint === undefined ? {} : { complaint }) }];
    });
    return row.length === 0 ? [] : [row];
  });

const bookSheet = (sheet: Sheet, scan: SheetScan): BookSheet => {
  const rows = rowsOf(sheet, scan);
  const columns = new Set(rows.flatMap((row) => row.map(({ place }) => place.column)));
  return {
    name: sheet.name.normalize('NFC'),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      from: { row: startRow + 1, column: startCol + 1 },
      to: { row: endRow + 1, column: endCol + 1 },
    })),
    hiddenRows: rows
      .map((row) => row[0]?.place.row ?? 0)
      .filter((row) => sheet.rowDefs?.get(row - 1)?.hidden === true),
    hiddenColumns: [...columns]
      .filter((column) => sheet.columns?.[column - 1]?.hidden === true)
      .sort((left, right) => left - right),
    far: scan.far,
  };
};

/** The sheets as the library reads them; `undefined` where it cannot, which it says in its own words and for a person is a broken file. */
const sheetsOf = async (
  archive: Uint8Array,
  isWanted: (index: number) => boolean,
): Promise<readonly Sheet[] | undefined> => {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const options = { readStyles: true, range: READ_RANGE } as const;
    return (await readXlsx(archive, { ...options, sheets: ({ index }) => isWanted(index) })).sheets;
  } catch {
    return undefined;
  }
};

/** Opens a verified workbook: only what cells are read from, only within the bounds of a sheet. */
export const readBook = async (bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Book> => {
  const needed = neededParts(entries);
  const parts = await sheetParts(bytes, needed);
  if (parts.length > MOST_SHEETS)
    return { complaint: { code: 'sheets-too-many', args: { count: parts.length, limit: MOST_SHEETS } } };
  const scans: SheetScan[] = [];
  let written = 0;
  for (const part of parts.filter((one) => one !== undefined)) {
    const scan = scanSheet(await partText(bytes, part));
    scans.push(scan);
    written += scan.written;
    if (written > MOST_CELLS) return { complaint: { code: 'cells-too-many', args: { limit: MOST_CELLS } } };
  }
  const sheets = await sheetsOf(repack(bytes, needed), (index) => parts[index] !== undefined);
  if (sheets?.length !== scans.length) return { complaint: { code: 'archive-broken' } };
  if (sheets.some(({ merges = [] }) => merges.length > MOST_MERGES))
    return { complaint: { code: 'merges-too-many', args: { limit: MOST_MERGES } } };
  return {
    sheets: sheets.flatMap((sheet, index) => {
      const scan = scans[index];
      return scan === undefined ? [] : [bookSheet(sheet, scan)];
    }),
  };
};
