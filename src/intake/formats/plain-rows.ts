import Papa from 'papaparse';
import type { Complaint } from '../../messages/index.ts';
import { kindOfName } from './kinds.ts';
import { decode } from './text/text.ts';
import { openArchive } from './workbook/archive/archive.ts';
import { readBook } from './workbook/book/book.ts';

/** The rows of a list, each the texts of its cells. */
export type PlainRows = { readonly rows: readonly (readonly string[])[] } | { readonly complaint: Complaint };

const rowsOfBook = (bytes: Uint8Array): PlainRows => {
  const archive = openArchive(bytes);
  if ('complaint' in archive) return archive;
  const book = readBook(bytes, archive.entries);
  if ('complaint' in book) return book;
  const sheet = book.sheets.find(({ hidden, rows }) => !hidden && rows.length > 0);
  return {
    rows: (sheet?.rows ?? []).map((cells) => {
      const last = cells.at(-1)?.place.column ?? 0;
      return Array.from(
        { length: last + 1 },
        (_, column) => cells.find(({ place }) => place.column === column)?.text ?? '',
      );
    }),
  };
};

const rowsOfText = (bytes: Uint8Array): PlainRows => {
  const decoded = decode(bytes);
  if ('complaint' in decoded) return decoded;
  return { rows: Papa.parse<string[]>(decoded.text.trim()).data };
};

/** The rows of a list that is none of meetings: the first sheet of a workbook, or a text with separators. */
export const plainRows = (path: string, bytes: Uint8Array): PlainRows =>
  kindOfName(path) === 'workbook' ? rowsOfBook(bytes) : rowsOfText(bytes);
