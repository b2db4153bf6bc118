import { bookLabels as words } from '../../messages/labels/book.ts';
import { type BookPage, type Page, text } from '../page.ts';
import type { Scored } from './assessments.ts';
import { type SheetSetting, sheetLeaf } from './sheet-paper.ts';

/** A workbook of more sheets than these is hardly opened, and its sheets are looked for in vain. */
const MOST = 250;

/** Scored sheets as a workbook: each as it is signed, on a sheet of its own; before several of them the table of all. */
export const sheetsBook = (
  page: Page,
  sheets: readonly Scored[],
  setting: SheetSetting,
): readonly BookPage[] => {
  const fits = sheets.length <= MOST;
  const table = fits ? page : [...page, text(words.tooManySheets(sheets.length, MOST), 'warn')];
  return [
    ...(sheets.length === 1 ? [] : [{ name: words.scores, page: table }]),
    ...(fits ? sheets : []).map((scored) => ({
      name: `${scored.assessment.unit} ${scored.assessment.date}`,
      page: sheetLeaf(scored, setting),
    })),
  ];
};
