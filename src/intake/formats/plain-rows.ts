import type { Complaint } from '../../messages/index.ts';
import { kindOfName } from './kinds.ts';
import { cutRow } from './table/csv/csv-cut.ts';
import { rowOfCut } from './table/csv/csv-row.ts';
import { separators } from './table/csv/table-text.ts';
import type { TableRow } from './table/table.ts';
import { linesIn } from './text/lines.ts';
import { decode } from './text/text.ts';
import { openArchive } from './workbook/archive/archive.ts';
import { readBook } from './workbook/book/book.ts';
import { plainRow } from './workbook/xlsx-table.ts';

/** The rows of a list. */
export type PlainRows = { readonly rows: readonly TableRow[] } | { readonly complaint: Complaint };

/** A list that is to be read: its file, what is in it, and how many of the texts of a row are headings of such a list. */
export interface ListFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly headingsIn: (texts: readonly string[]) => number;
}

const rowsOfBook = ({ file, bytes }: ListFile): PlainRows => {
  const archive = openArchive(bytes);
  if ('complaint' in archive) return archive;
  const book = readBook(bytes, archive.entries);
  if ('complaint' in book) return book;
  const sheet = book.sheets.find(({ hidden, rows }) => !hidden && rows.length > 0);
  return { rows: sheet === undefined ? [] : sheet.rows.map((row) => plainRow(file, sheet, row)) };
};

const cutBy = (file: string, text: string, separator: string): readonly TableRow[] => {
  const lines = [...linesIn(text)];
  const rows: TableRow[] = [];
  for (let at = 0; ; ) {
    const cut = cutRow(lines, at, true, separator);
    if (cut === null) return rows;
    rows.push(rowOfCut(file, cut, rows.length + 1, separator));
    at += cut.lines;
  }
};

/** What surely stands between the cells of a text whose lines are names, in which commas may stand. */
const BETWEEN_NAMES = '\t';

const mostOf = (rows: readonly TableRow[], count: (texts: readonly string[]) => number): number =>
  rows.reduce((most, { texts }) => Math.max(most, count(texts)), 0);

const rowsOfText = ({ file, bytes, headingsIn }: ListFile): PlainRows => {
  const decoded = decode(bytes);
  if ('complaint' in decoded) return decoded;
  const readings = separators.map((separator) => {
    const rows = cutBy(file, decoded.text, separator);
    return { separator, rows, headings: mostOf(rows, headingsIn) };
  });
  const most = Math.max(...readings.map(({ headings }) => headings));
  const found = readings.find(({ separator, rows, headings }) => {
    if (most > 0) return headings === most;
    return kindOfName(file) === 'table'
      ? mostOf(rows, ({ length }) => length) > 1
      : separator === BETWEEN_NAMES;
  });
  return { rows: (found ?? readings[0])?.rows ?? [] };
};

/** The rows of a list that is none of meetings: the first sheet of a workbook, or a text. It is the headings that tell what stands between the cells of a text. */
export const plainRows = (list: ListFile): PlainRows =>
  kindOfName(list.file) === 'workbook' ? rowsOfBook(list) : rowsOfText(list);
