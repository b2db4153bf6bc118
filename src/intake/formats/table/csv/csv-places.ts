import type { Location } from '../../../../domain/problem/location.ts';
import type { Span } from '../../../document/document.ts';
import { placesIn } from '../../../document/places.ts';
import { addressOf } from '../cell-address.ts';
import type { Cut } from './csv-cut.ts';

/** Where a cell that begins with a quote ends: after the quote that is not doubled. */
const endOfQuoted = (text: string, start: number): number => {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at + 1;
};

/** The stretch of a cell in the text of its row; of a cell that is not there, the end of the row. */
const cellSpan = (text: string, column: number, separator: string): Span => {
  let start = 0;
  for (let index = 0; ; index += 1) {
    const from = text[start] === '"' ? endOfQuoted(text, start) : start;
    const next = text.indexOf(separator, from);
    const end = next === -1 ? text.length : next;
    if (index === column) return { start, end };
    if (next === -1) return { start: end, end };
    start = end + 1;
  }
};

/** The places of the cells of a row, worked out when they are asked for: the line and the column of the letter that a person looks for, and the name of the cell. */
export const cellPlaces =
  (file: string, { text, number }: Cut, row: number, separator: string) =>
  (column: number): Location => ({
    ...placesIn(file, text, number)(cellSpan(text, column, separator)),
    cell: addressOf({ row, column: column + 1 }),
  });

/** The place of a letter of a row. */
export const letterPlace = (file: string, { text, number }: Cut, at: number): Location =>
  placesIn(file, text, number)({ start: at, end: at + 1 });
