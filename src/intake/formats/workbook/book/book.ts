import type { Complaint } from '../../../../messages/index.ts';
import { addressOf, type CellPlace, type CellRange } from '../../table/cell-address.ts';
import { finished, type Steps } from '../archive/steps.ts';
import type { ZipEntry } from '../archive/zip-directory.ts';
import { type PartReader, partReader } from '../archive/zip-part.ts';
import { type CellText, cellText, type Shared } from './cell-text.ts';
import { MOST_CELLS, type SheetPart, sheetPartSteps, type WrittenCell } from './sheet-part.ts';
import { readStringsPart } from './strings-part.ts';
import { readStylesPart } from './styles-part.ts';
import { type ListedSheet, readWorkbookPart } from './workbook-part.ts';

/** A cell as text; with what is wrong with it where it cannot be counted. */
export interface SheetCell extends CellText {
  readonly place: CellPlace;
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
  /** Why nothing of the sheet could be read. */
  readonly complaint?: Complaint;
}

export type Book = { readonly sheets: readonly BookSheet[] } | { readonly complaint: Complaint };

const MOST_SHEETS = 50;
const MOST_MERGES = 10_000;

/** What the cells of a workbook look up: texts, and number formats by style. */
interface LookedUp extends Shared {
  readonly formats: readonly string[];
}

const formulaAt = ({ filled }: SheetPart): ((place: CellPlace) => boolean) => {
  const places = new Set(
    filled.flatMap(({ from, to }) =>
      Array.from({ length: to.row - from.row + 1 }, (_, row) =>
        Array.from({ length: to.column - from.column + 1 }, (__, column) =>
          addressOf({ row: from.row + row, column: from.column + column }),
        ),
      ).flat(),
    ),
  );
  return places.size === 0 ? () => false : (place) => places.has(addressOf(place));
};

const byColumn = (left: SheetCell, right: SheetCell): number => left.place.column - right.place.column;

/** The cells by their rows, each row in order; of a cell that is written twice the first, marked. */
const rowsOf = (part: SheetPart, { formats, ...shared }: LookedUp): BookSheet['rows'] => {
  const isFormula = formulaAt(part);
  const cellOf = ({ place, type, written, style, formula }: WrittenCell): SheetCell => {
    const shown = cellText({ type, written, format: formats[style] ?? '' }, shared);
    return formula || isFormula(place)
      ? { ...shown, place, complaint: { code: 'cell-formula' } }
      : { ...shown, place };
  };
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const written of part.cells) {
    const { row, column } = written.place;
    const cells = rows.get(row) ?? new Map<number, SheetCell>();
    rows.set(row, cells);
    const before = cells.get(column);
    const cell: SheetCell =
      before === undefined ? cellOf(written) : { ...before, complaint: { code: 'cell-twice' } };
    if (cell.text !== '' || cell.complaint !== undefined) cells.set(column, cell);
  }
  return [...rows]
    .sort(([left], [right]) => left - right)
    .flatMap(([, cells]) => (cells.size === 0 ? [] : [[...cells.values()].sort(byColumn)]));
};

const refused = ({ name, hidden }: ListedSheet, complaint: Complaint): BookSheet => ({
  name,
  hidden,
  rows: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  far: undefined,
  complaint,
});

const bookSheet = ({ name, hidden }: ListedSheet, part: SheetPart, lookedUp: LookedUp): BookSheet => {
  const rows = rowsOf(part, lookedUp);
  const columns = new Set(rows.flatMap((row) => row.map(({ place }) => place.column)));
  const isHidden = (column: number): boolean =>
    part.hiddenColumns.some(([first, last]) => first <= column && column <= last);
  return {
    name,
    hidden,
    rows,
    merges: part.merges,
    hiddenRows: rows.map((row) => row[0]?.place.row ?? 0).filter((row) => part.hiddenRows.has(row)),
    hiddenColumns: [...columns].filter(isHidden).sort((left, right) => left - right),
    far: part.far,
  };
};

/** What no sheet can be read without; a workbook that has no texts or no formats need not have their parts. */
const lookUp = (
  read: PartReader,
  {
    strings,
    styles,
    from1904,
  }: { strings: string | undefined; styles: string | undefined; from1904: boolean },
): LookedUp | { readonly complaint: Complaint } => {
  const texts = strings === undefined ? { strings: [] } : readStringsPart(read, strings);
  if ('complaint' in texts) return texts;
  const looks = styles === undefined ? { formats: [] } : readStylesPart(read, styles);
  return 'complaint' in looks ? looks : { ...texts, ...looks, from1904 };
};

/** Opens a workbook: only the parts that cells are read from, only within the bounds of a sheet. A sheet that cannot be read stands for itself; the others are read. */
export function* bookSteps(bytes: Uint8Array, entries: readonly ZipEntry[]): Steps<Book> {
  const read = partReader(bytes, entries);
  const workbook = readWorkbookPart(read);
  if ('complaint' in workbook) return workbook;
  if (workbook.sheets.length > MOST_SHEETS)
    return {
      complaint: { code: 'sheets-too-many', args: { count: workbook.sheets.length, limit: MOST_SHEETS } },
    };
  const lookedUp = lookUp(read, workbook);
  if ('complaint' in lookedUp) return lookedUp;
  const sheets: BookSheet[] = [];
  let count = 0;
  for (const sheet of workbook.sheets) {
    const part =
      typeof sheet.part === 'string' ? yield* sheetPartSteps(read, sheet.part) : { complaint: sheet.part };
    if ('complaint' in part) {
      sheets.push(refused(sheet, part.complaint));
      continue;
    }
    count += part.count;
    if (count > MOST_CELLS) return { complaint: { code: 'cells-too-many', args: { limit: MOST_CELLS } } };
    if (part.merges.length > MOST_MERGES)
      return { complaint: { code: 'merges-too-many', args: { limit: MOST_MERGES } } };
    sheets.push(
      part.rowTwice === undefined
        ? bookSheet(sheet, part, lookedUp)
        : refused(sheet, { code: 'row-twice', args: { row: part.rowTwice } }),
    );
  }
  return { sheets };
}

/** The same in one go. */
export const readBook = (...given: Parameters<typeof bookSteps>): Book => finished(bookSteps(...given));
