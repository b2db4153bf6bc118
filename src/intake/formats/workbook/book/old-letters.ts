import type { Problem } from '../../../../domain/problem/problem.ts';
import { misreadInShort } from '../../text/encoding/misread.ts';
import type { SheetCell } from './book.ts';
import { problemIn } from './places.ts';

/** What parts the cells where they are judged together; no cell is shown with it. */
const APART = '\n';

/** The cell in which the text of some cells shows, taken together, that it was typed in an old font: it costs what these cells tell, a row or a form, and nothing else of its workbook. */
export const oldLetters = (file: string, sheet: string, cells: readonly SheetCell[]): readonly Problem[] => {
  const misread = misreadInShort(cells.map(({ text }) => text).join(APART));
  if (misread === null) return [];
  const { encoding, sample, at } = misread;
  let end = -1;
  const cell = cells.find(({ text }) => {
    end += APART.length + text.length;
    return at < end;
  });
  return cell === undefined
    ? []
    : [problemIn(file, sheet, cell, { code: 'old-encoding', args: { encoding, sample } })];
};
