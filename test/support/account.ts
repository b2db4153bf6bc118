import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataOf } from '../../src/intake/document/document.ts';
import type { Read } from '../../src/intake/document/read.ts';
import {
  addressOf,
  type CellPlace,
  isWithin,
  parseAddress,
  parseRange,
} from '../../src/intake/formats/table/cell-address.ts';
import { makeFolder } from './folder.ts';
import { convertIn } from './paper.ts';
import { makeBook, rawBook, rawRow, sheetOf } from './workbook.ts';

/** Cells row by row; one that holds nothing is empty. */
export type Grid = readonly (readonly string[])[];

/** A workbook as a library writes it. */
export const byLibrary = (grid: Grid): Promise<Uint8Array> =>
  makeBook(sheetOf(grid.map((row) => row.map((text) => (text === '' ? null : text)))));

/** The same written as markup. */
export const byHand = async (grid: Grid): Promise<Uint8Array> => {
  const rows = grid.map((row, index) =>
    rawRow(
      index + 1,
      Object.fromEntries(
        row.flatMap((text, column) =>
          text === '' ? [] : [[addressOf({ row: 1, column: column + 1 }).replace('1', ''), text]],
        ),
      ),
    ),
  );
  return rawBook({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] });
};

/** The same as LibreOffice saves them, all in one go. */
export const byOffice = async (grids: readonly Grid[]): Promise<readonly Uint8Array[]> => {
  const names = grids.map((_, index) => `${index}.xlsx`);
  const books = await Promise.all(grids.map(byLibrary));
  const folder = makeFolder(Object.fromEntries(names.map((name, index) => [name, books[index] ?? ''])));
  const saved = join(folder, 'luu');
  convertIn(
    saved,
    names.map((name) => join(folder, name)),
    'xlsx',
  );
  return names.map((name) => readFileSync(join(saved, name)));
};

interface Range {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

const WIDE = 1_000_000;

const rangeOf = (text: string): readonly Range[] => {
  const at = parseAddress(text);
  const range = parseRange(text) ?? (at === undefined ? undefined : { from: at, to: at });
  return range === undefined ? [] : [range];
};

const wholeRows = (from: CellPlace, to: CellPlace): Range => ({
  from: { row: from.row, column: 1 },
  to: { row: to.row, column: WIDE },
});

/** Complaints that speak of whole rows; a row that cannot be used is one of them. */
const OF_ROWS: ReadonlySet<string> = new Set(['rows-total', 'rows-note']);

type Told = Extract<Read, { problems: unknown }>['problems'][number];

const namedBy = ({ severity, complaint, location, also = [] }: Told, ofTable: boolean): readonly Range[] => {
  const places = [location, ...also].flatMap((at) => (at?.cell === undefined ? [] : rangeOf(at.cell)));
  const [first, ...others] = places;
  if (complaint.code === 'form-cells-unread') return complaint.args.cells.flatMap(rangeOf);
  if (complaint.code === 'table-other' && first !== undefined)
    return [wholeRows(first.from, (others.at(-1) ?? first).to)];
  if (OF_ROWS.has(complaint.code) || (ofTable && severity === 'error'))
    return places.map(({ from, to }) => wholeRows(from, to));
  return places;
};

/** What is read of an input, and which of its cells are named by what is told of it. In a table a row with an error is named as a whole. */
export const accountOf = (reads: readonly Read[], ofTable = false) => {
  const data = reads.flatMap((read) =>
    'problems' in read ? [] : [JSON.stringify(dataOf(read.document.root))],
  );
  const ranges = reads
    .flatMap((read) => ('problems' in read ? read.problems : (read.notices ?? [])))
    .flatMap((problem) => namedBy(problem, ofTable));
  return {
    data: data.join('\n'),
    isNamed: (row: number, column: number) => ranges.some((range) => isWithin({ row, column }, range)),
  };
};
