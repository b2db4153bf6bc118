import { bookForm as words } from '../../messages/words/book-form.ts';
import type { Blank, Carriage } from '../sheet/blank.ts';
import { meetingGrid } from './meeting-book.ts';
import { type MonthBlank, monthGrid } from './month-book.ts';

/** The form of one meeting as a workbook. */
export const bookForm = (blank: Blank, { book }: Carriage): Promise<Uint8Array> =>
  book([meetingGrid(blank)], words.title);

/** The table of a month as a workbook. */
export const monthForm = (blank: MonthBlank, { book }: Pick<Carriage, 'book'>): Promise<Uint8Array> =>
  book([monthGrid(blank)], blank.title);
