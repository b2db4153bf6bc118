import type { WriteSheet } from 'hucre/xlsx';
import { makeBook } from './workbook.ts';

/** The mark of a cell that is merged with the one above it. */
const MERGED = '^';

const cellValue = (text: string): string | number | null => {
  if (text === '' || text === MERGED) return null;
  return /^\d+$/.test(text) ? Number(text) : text;
};

const sheetIn = (name: string, lines: readonly string[]): WriteSheet => {
  const texts = lines.map((line) => line.split('|').map((text) => text.trim()));
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  for (const [row, line] of texts.entries())
    for (const [column, text] of line.entries()) {
      if (text.startsWith('='))
        cells.set(`${row},${column}`, { formula: text.slice(1), formulaResult: 20, value: 20 });
      if (text.startsWith('#')) cells.set(`${row},${column}`, { type: 'error', value: text });
      if (text === MERGED) merges.push({ startRow: row - 1, startCol: column, endRow: row, endCol: column });
    }
  return { name, rows: texts.map((line) => line.map(cellValue)), cells, merges };
};

/** A workbook from lines of cells: `|` between cells, `=` before a formula, `#` before an error, `^` for a cell merged with the one above, and a line `--- name` before each further sheet. */
export const bookOfGrid = (text: string): Promise<Uint8Array> => {
  const [first = '', ...further] = text.split(/^--- /m);
  const sheets = further.map((part) => {
    const [name = '', ...lines] = part.trimEnd().split('\n');
    return sheetIn(name, lines);
  });
  return makeBook(sheetIn('Tháng 3', first.trimEnd().split('\n')), ...sheets);
};
