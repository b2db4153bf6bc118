import { type BookPage, RESULT_MARK } from '../report/page.ts';
import { bookBytes } from './xlsx/book.ts';
import { pageGrids, titleOf } from './xlsx/page-grid.ts';

/** Pages as a workbook: a sheet a table, numbers as numbers and days as days, ready to be filtered and to be printed on A4. */
export const render = (pages: readonly BookPage[]): Promise<Uint8Array> =>
  bookBytes(pages.flatMap(pageGrids), titleOf(pages.flatMap(({ page }) => page)), RESULT_MARK);
