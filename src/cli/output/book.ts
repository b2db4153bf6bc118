import type { BlankChoices } from '../../runner/start/blank-choices.ts';

/** Makes a workbook; what that takes is loaded when one is asked for. */
export const book: BlankChoices['book'] = async (grids, title) =>
  (await import('../../render/xlsx/book.ts')).bookBytes(grids, title);
