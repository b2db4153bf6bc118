import type { OwnHeadings } from '../../document/own-headings.ts';
import { headingRow, withSecondRow } from '../table/head-rows.ts';
import type { TableRow } from '../table/table.ts';
import { MOST_TITLE_ROWS } from '../table/table-limits.ts';
import type { BookSheet, SheetCell } from './book/book.ts';
import { oldLetters } from './book/old-letters.ts';
import { cellLocation, cellProblems, filledMerges, mergeProblem } from './book/places.ts';

const textsOf = (row: readonly SheetCell[]): readonly string[] => {
  const texts: string[] = [];
  for (const { place, text } of row) {
    while (texts.length < place.column - 1) texts.push('');
    texts.push(text);
  }
  return texts;
};

const numberOf = (row: readonly SheetCell[] | undefined): number => row?.[0]?.place.row ?? 0;

/** A row of a sheet as that of a table, whatever its cells are. */
export const plainRow = (file: string, sheet: BookSheet, row: readonly SheetCell[]): TableRow => ({
  texts: textsOf(row),
  place: (column) => cellLocation(file, sheet.name, { row: numberOf(row), column: column + 1 }),
});

/** The number of the last row of the first headings; `undefined` where a sheet has none. */
const lastHeadingRow = (sheet: BookSheet, own: OwnHeadings): number | undefined => {
  const rows = sheet.rows.slice(0, MOST_TITLE_ROWS + 1).map((row) => plainRow('', sheet, row));
  for (const [index, row] of rows.slice(0, MOST_TITLE_ROWS).entries()) {
    const heading = headingRow(row, rows[index - 1], own);
    if (heading === null) continue;
    const next = rows[index + 1];
    const goesOn = next !== undefined && withSecondRow(heading, next, own) !== null;
    return numberOf(sheet.rows[goesOn ? index + 1 : index]);
  }
  return undefined;
};

/** Whether a sheet holds a table of meetings. */
export const isTable = (sheet: BookSheet, own: OwnHeadings): boolean =>
  lastHeadingRow(sheet, own) !== undefined;

/** The rows of a sheet as those of a table. A row with a formula, an error or merged cells cannot be used; headings and titles may be merged as their office likes. */
export function* tableRows(file: string, sheet: BookSheet, own: OwnHeadings): Generator<TableRow> {
  const headings = lastHeadingRow(sheet, own) ?? 0;
  const merges = filledMerges(sheet).filter(({ to }) => to.row > headings);
  for (const row of sheet.rows) {
    const number = numberOf(row);
    const problems = [
      ...row.flatMap((cell) => cellProblems(file, sheet.name, cell)),
      ...oldLetters(file, sheet.name, row),
      ...merges
        .filter(({ from, to }) => from.row <= number && number <= to.row)
        .map((range) => mergeProblem(file, sheet.name, range)),
    ];
    yield { ...plainRow(file, sheet, row), ...(problems.length === 0 ? {} : { problems }) };
  }
}
