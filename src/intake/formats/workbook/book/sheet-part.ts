import type { Complaint } from '../../../../messages/index.ts';
import {
  type CellPlace,
  type CellRange,
  isWithin,
  parseAddress,
  parseRange,
} from '../../table/cell-address.ts';
import { type Attributes, markupSteps } from '../archive/markup.ts';
import type { Steps } from '../archive/steps.ts';
import type { PartReader } from '../archive/zip-part.ts';

/** So much of a sheet is read. */
export const SHEET_BOUNDS = { rows: 10_000, columns: 200 } as const;

/** So many written cells a workbook may have in all. */
export const MOST_CELLS = 400_000;

/** A cell with what the file writes for it. */
export interface WrittenCell {
  readonly place: CellPlace;
  readonly type: string;
  readonly style: number;
  readonly written: string;
  readonly formula: boolean;
}

/** The markup of a sheet, before anything is known of its meaning. */
export interface SheetPart {
  /** The cells within the bounds that hold something or are formulas, in the order in which they are written. */
  readonly cells: readonly WrittenCell[];
  /** The first written cell beyond the bounds. */
  readonly far: CellPlace | undefined;
  /** The first row that is written twice. */
  readonly rowTwice: number | undefined;
  /** The cells over which a formula of several cells reaches. */
  readonly filled: readonly CellRange[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  /** First and last of each stretch of hidden columns. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** How many cells are written or belong to a formula over several. */
  readonly count: number;
}

const BOUNDS: CellRange = {
  from: { row: 1, column: 1 },
  to: { row: SHEET_BOUNDS.rows, column: SHEET_BOUNDS.columns },
};

const SEVERAL = new Set(['array', 'dataTable']);

const areaOf = ({ from, to }: CellRange): number =>
  Math.max(0, to.row - from.row + 1) * Math.max(0, to.column - from.column + 1);

const isHidden = ({ hidden }: Attributes): boolean => hidden === '1' || hidden === 'true';

interface OpenCell {
  readonly place: CellPlace;
  readonly type: string;
  readonly style: number;
  written: string;
  formula: boolean;
}

const MOST_ROWS = 1_048_576;

/** Reads the cells of a sheet; a place that no cell can have is damage. */
export function* sheetPartSteps(
  read: PartReader,
  part: string,
): Steps<SheetPart | { readonly complaint: Complaint }> {
  const cells: WrittenCell[] = [];
  const filled: CellRange[] = [];
  const merges: CellRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: (readonly [number, number])[] = [];
  const rows = new Set<number>();
  let far: CellPlace | undefined;
  let rowTwice: number | undefined;
  let count = 0;
  let isDamaged = false;
  let cell: OpenCell | undefined;
  let rowIsNew = false;
  const at = { row: 0, column: 0, named: false };

  const openRow = (attributes: Attributes): void => {
    at.named = attributes.r !== undefined;
    at.row = at.named ? Number(attributes.r) : at.row + 1;
    at.column = 0;
    rowIsNew = true;
    if (!Number.isInteger(at.row) || at.row < 1 || at.row > MOST_ROWS) isDamaged = true;
    if (isHidden(attributes)) hiddenRows.add(at.row);
  };
  const openCell = ({ r, t = 'n', s = '0' }: Attributes): void => {
    const place = r === undefined ? { row: at.row, column: at.column + 1 } : parseAddress(r);
    if (place === undefined || (at.named && place.row !== at.row)) {
      isDamaged = true;
      return;
    }
    Object.assign(at, place);
    cell = { place, type: t, style: Number(s), written: '', formula: false };
  };
  const openFormula = ({ t = '', ref }: Attributes): void => {
    if (cell === undefined) return;
    cell.formula = true;
    const range = SEVERAL.has(t) ? parseRange(ref ?? '') : undefined;
    if (range === undefined) return;
    filled.push(range);
    count += areaOf(range);
  };
  const closeCell = ({ place, ...rest }: OpenCell): void => {
    if (rest.written === '' && !rest.formula) return;
    count += 1;
    if (rowIsNew && rows.has(place.row)) rowTwice ??= place.row;
    rowIsNew = false;
    rows.add(place.row);
    if (!isWithin(place, BOUNDS)) far ??= place;
    else if (count <= MOST_CELLS) cells.push({ place, ...rest });
  };
  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'sheetData/row': openRow,
    'row/c': openCell,
    'c/f': openFormula,
    'cols/col': (attributes) => {
      if (isHidden(attributes)) hiddenColumns.push([Number(attributes.min), Number(attributes.max)]);
    },
    'mergeCells/mergeCell': ({ ref = '' }) => {
      const range = parseRange(ref);
      if (range === undefined) isDamaged = true;
      else merges.push(range);
    },
  };
  const complaint = yield* markupSteps(read, part, {
    root: 'worksheet',
    open: (name, attributes, parent) => openers[`${parent}/${name}`]?.(attributes),
    close: (name, text, parent) => {
      if (cell === undefined) return;
      if (name === 'v' && parent === 'c' && cell.type !== 'inlineStr') cell.written = text;
      else if (name === 't' && (parent === 'is' || parent === 'r')) cell.written += text;
      else if (name === 'c' && parent === 'row') {
        closeCell(cell);
        cell = undefined;
      }
    },
  });
  if (complaint !== undefined) return { complaint };
  if (isDamaged) return { complaint: { code: 'part-broken', args: { part } } };
  return { cells, far, rowTwice, filled, merges, hiddenRows, hiddenColumns, count };
}
