import { looksLikeHeading } from '../table/heading/heading.ts';
import type { TableRow } from '../table/table.ts';
import { MOST_TITLE_ROWS } from '../table/table-limits.ts';
import type { BookSheet, SheetCell } from './book/book.ts';
import { cellLocation, cellProblems, filledMerges, mergeProblem } from './book/places.ts';

const textsOf = (row: readonly SheetCell[]): readonly string[] => {
  const texts: string[] = [];
  for (const { place, text } of row) {
    while (texts.length < place.column - 1) texts.push('');
    texts.push(text);
  }
  return texts;
};

/** Whether a sheet holds a table of meetings. */
export const isTable = ({ rows }: BookSheet): boolean =>
  rows.slice(0, MOST_TITLE_ROWS).some((row) => looksLikeHeading(textsOf(row)));

/** The rows of a sheet as those of a table. A row with a formula, an error or merged cells cannot be used. */
export function* tableRows(file: string, sheet: BookSheet): Generator<TableRow> {
  const merges = filledMerges(sheet);
  for (const row of sheet.rows) {
    const number = row[0]?.place.row ?? 0;
    const problems = [
      ...row.flatMap((cell) => cellProblems(file, sheet.name, cell)),
      ...merges
        .filter(({ from, to }) => from.row <= number && number <= to.row)
        .map((range) => mergeProblem(file, sheet.name, range)),
    ];
    yield {
      texts: textsOf(row),
      place: (column) => cellLocation(file, sheet.name, { row: number, column: column + 1 }),
      ...(problems.length === 0 ? {} : { problems }),
    };
  }
}
