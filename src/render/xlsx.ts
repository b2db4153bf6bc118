import type { Page } from '../report/page.ts';
import { bookBytes } from './xlsx/book.ts';
import { pageGrids, titleOf } from './xlsx/page-grid.ts';

/** A page as a workbook: a sheet a table, numbers as numbers and days as days, ready to be filtered and to be printed on A4. */
export const render = (page: Page): Promise<Uint8Array> => bookBytes(pageGrids(page), titleOf(page));
