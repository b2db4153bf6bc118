import type { Location } from '../../../domain/problem/location.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import { type Read, unread } from '../../document/read.ts';
import { looksLikeHeading } from './heading.ts';
import { documentOf } from './table-document.ts';
import { type Head, headOf } from './table-head.ts';
import { MOST_TITLE_ROWS } from './table-limits.ts';
import { readLines } from './table-lines.ts';
import { cellText, isBlank, isNumbering, outlineOfRow, rowProblems } from './table-row.ts';

/** One row of a table, whatever kind of file it stands in. */
export interface TableRow {
  /** Its cells from the first column on, in NFC; a cell that is not written is empty. */
  readonly texts: readonly string[];
  /** Where the cell of a column stands; asked only for what is complained of. */
  readonly place: (column: number) => Location;
  /** What makes the row unusable, whatever it says. */
  readonly problems?: readonly Problem[];
}

/** One row that tells a whole meeting. */
const readRow = (file: string, row: TableRow, head: Head): Read => {
  const problems = head.problems.length > 0 ? head.problems : rowProblems(row, head);
  if (problems.length > 0) return { problems, outline: outlineOfRow(row, head) };
  const slots = head.values.map(({ column, path }) => ({
    path,
    written: cellText(head.row, column),
    heading: head.width + column,
    cell: column,
    text: cellText(row, column),
  }));
  const unit = head.values.find(({ path }) => path[0] === 'unit')?.column ?? 0;
  return {
    document: documentOf(file, slots, unit, (cell) =>
      cell < head.width ? row.place(cell) : head.row.place(cell - head.width),
    ),
  };
};

async function* readRows(file: string, rows: AsyncIterable<TableRow>, head: Head): AsyncGenerator<Read> {
  for await (const row of rows) yield readRow(file, row, head);
}

/** The rows below the heading that say something. */
async function* written(rows: AsyncIterator<TableRow>): AsyncGenerator<TableRow> {
  let isFirst = true;
  for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
    const row = next.value;
    if (isBlank(row)) continue;
    if (!(isFirst && isNumbering(row))) yield row;
    isFirst = false;
  }
}

async function* inOrder(rows: AsyncIterable<TableRow> | Iterable<TableRow>): AsyncGenerator<TableRow> {
  yield* rows;
}

/** Reads a table of meetings: the first row that looks like one is the heading, and below it each row is a meeting, or a line of one. */
export async function* readTable(
  file: string,
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
): AsyncGenerator<Read> {
  const all = inOrder(rows);
  const above: TableRow[] = [];
  let head: Head | null = null;
  while (head === null && above.length < MOST_TITLE_ROWS) {
    const next = await all.next();
    if (next.done === true) break;
    if (isBlank(next.value)) continue;
    if (looksLikeHeading(next.value.texts)) head = headOf(next.value);
    else above.push(next.value);
  }
  if (head === null) {
    const { problems } = unread(file, { code: 'heading-not-found', args: { rows: MOST_TITLE_ROWS } });
    yield { problems: [...problems, ...above.flatMap((row) => row.problems ?? [])] };
    return;
  }
  const read = head.lines === null ? readRows : readLines;
  let isEmpty = true;
  for await (const one of read(file, written(all), head)) {
    isEmpty = false;
    yield one;
  }
  if (isEmpty)
    yield head.problems.length > 0
      ? { problems: head.problems }
      : unread(file, { code: 'table-without-rows' });
}
