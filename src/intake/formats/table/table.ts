import type { Location } from '../../../domain/problem/location.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import { NO_NAMES, type OwnHeadings } from '../../document/own-headings.ts';
import { passedOverWith, type Read, unread } from '../../document/read.ts';
import { withLaterNotices } from '../text/decoded.ts';
import { headingRow, withSecondRow } from './head-rows.ts';
import { looksLikeHeading } from './heading/heading.ts';
import { firstPlace, makePassed, type Passed } from './passed-rows.ts';
import {
  isDated,
  isMoreThanTitle,
  isUnfilled,
  opensOtherTable,
  type PassedKind,
  passedKind,
} from './row-kind.ts';
import { type Ahead, rowsAhead } from './rows-ahead.ts';
import { documentOf } from './table-document.ts';
import { type Head, headOf } from './table-head.ts';
import { MOST_TITLE_ROWS } from './table-limits.ts';
import { readLines } from './table-lines.ts';
import {
  cellText,
  isBlank,
  isNumbering,
  outlineOfRow,
  rowNotices,
  rowProblems,
  valueText,
} from './table-row.ts';

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
  const slots = head.values.map((value) => ({
    path: value.path,
    written: cellText(head.row, value.column),
    heading: head.width + value.column,
    cell: value.column,
    text: valueText(row, value),
    ...(value.loose === undefined ? {} : { loose: value.loose }),
  }));
  const notices = rowNotices(row, head);
  return {
    ...(notices.length === 0 ? {} : { notices }),
    document: documentOf(
      file,
      slots,
      head.columns.get('unit') ?? head.columns.get('unitName') ?? 0,
      (cell) => (cell < head.width ? row.place(cell) : head.row.place(cell - head.width)),
    ),
  };
};

async function* readRows(file: string, rows: AsyncIterable<TableRow>, head: Head): AsyncGenerator<Read> {
  for await (const row of rows) yield readRow(file, row, head);
}

interface Setting {
  readonly file: string;
  readonly rows: Ahead;
  readonly own: OwnHeadings;
  readonly passed: Passed;
}

interface Found {
  /** `null` where no row is a heading. */
  readonly head: Head | null;
  /** The rows that stand above it and say something. */
  readonly above: readonly TableRow[];
  /** How many there are in all, where not all are kept. */
  readonly count: number;
}

/** Looks for the next heading, among so many rows; of those above it so many are kept. */
const findHead = async ({ rows, own }: Setting, most: number, kept: number): Promise<Found> => {
  let above: readonly TableRow[] = [];
  let seen = 0;
  while (seen < most) {
    const row = await rows.next();
    if (row === null) break;
    if (isBlank(row)) continue;
    seen += 1;
    const heading = headingRow(row, above.at(-1), own);
    if (heading === null) {
      above = [...above, row].slice(-kept);
      continue;
    }
    const next = await rows.peek();
    const both = next === null ? null : withSecondRow(heading, next, own);
    if (both !== null) await rows.next();
    return heading === row
      ? { head: headOf(both ?? heading, own), above, count: seen - 1 }
      : { head: headOf(both ?? heading, own), above: above.slice(0, -1), count: seen - 2 };
  }
  return { head: null, above, count: seen };
};

/** What stood above a row. */
interface Before {
  isFirst: boolean;
  isSigned: boolean;
  isAfterGap: boolean;
}

/** Whether another table begins at a row that is no meeting by itself: one of meetings, or after a gap one of anything. */
const opensTable = (row: TableRow, head: Head, { own }: Setting, isAfterGap: boolean): boolean =>
  !isDated(row, head) && (looksLikeHeading(row.texts, own) || (isAfterGap && opensOtherTable(row, head)));

/** What a row with something written in it is that is no meeting. */
const passedAs = (row: TableRow, head: Head, isSigned: boolean): PassedKind | null => {
  const kind = passedKind(row, head, isSigned);
  if (kind !== null || head.lines !== null) return kind;
  return isUnfilled(row, head) ? 'unfilled' : null;
};

/** The rows of one table that are meetings, or should be; up to the first row of the next table, which stays. */
async function* bodyOf(setting: Setting, head: Head): AsyncGenerator<TableRow> {
  const { rows, passed } = setting;
  const before: Before = { isFirst: true, isSigned: false, isAfterGap: false };
  for (let row = await rows.peek(); row !== null; row = await rows.peek()) {
    if (opensTable(row, head, setting, before.isAfterGap)) return;
    const kind = isBlank(row) ? 'blank' : passedAs(row, head, before.isSigned);
    if (kind === null && !(before.isFirst && isNumbering(row))) yield row;
    if (kind !== null && kind !== 'blank') passed.add(kind, row);
    before.isSigned ||= kind === 'note';
    before.isFirst &&= kind === 'blank';
    before.isAfterGap = kind !== null && kind !== 'unfilled';
    await rows.next();
  }
}

/** A table of something else is refused as a whole, from its first row to its last: up to the next heading that is known. */
const otherTable = (first: TableRow, { above, count }: Found): Read => {
  const last = above.at(-1);
  return {
    problems: [
      {
        severity: 'error',
        complaint: { code: 'table-other', args: { rows: count } },
        location: firstPlace(first),
        ...(last === undefined || last === first ? {} : { also: [firstPlace(last)] }),
      },
    ],
  };
};

/** So many rows above a heading are kept: one may go with it, and one may be the last of a table of something else. */
const KEPT = 2;

const withoutRows = (file: string, { problems }: Head): Read =>
  problems.length > 0 ? { problems } : unread(file, { code: 'table-without-rows' });

/** Every table of a sheet, each read by its own heading. */
async function* readTables(setting: Setting): AsyncGenerator<Read> {
  const { file, passed } = setting;
  const { head: first, above } = await findHead(setting, MOST_TITLE_ROWS, MOST_TITLE_ROWS);
  if (first === null) {
    const { problems } = unread(file, { code: 'heading-not-found', args: { rows: MOST_TITLE_ROWS } });
    yield { problems: [...problems, ...above.flatMap((row) => row.problems ?? [])] };
    return;
  }
  for (const title of above.filter((row) => isMoreThanTitle(row, setting.own))) passed.add('note', title);
  let isEmpty = true;
  for (let head: Head | null = first; head !== null; ) {
    const read = head.lines === null ? readRows : readLines;
    for await (const one of read(file, bodyOf(setting, head), head)) {
      isEmpty = false;
      yield one;
    }
    const stopped = await setting.rows.peek();
    const next = await findHead(setting, Number.POSITIVE_INFINITY, KEPT);
    if (stopped !== null && next.count > 0) {
      isEmpty = false;
      yield otherTable(stopped, next);
    }
    head = next.head;
  }
  if (isEmpty && !passed.has('unfilled')) yield withoutRows(file, first);
}

/** Reads the tables of meetings in some rows: the first row that looks like one is the heading, and below it each row is a meeting, or a line of one. What is passed over is noticed with the last record. */
export async function* readTable(
  file: string,
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  own: OwnHeadings = NO_NAMES,
): AsyncGenerator<Read> {
  const passed = makePassed();
  let last: Read | null = null;
  for await (const read of readTables({ file, rows: rowsAhead(rows), own, passed })) {
    if (last !== null) yield last;
    last = read;
  }
  const notices = passed.notices();
  if (last !== null) yield withLaterNotices(last, notices);
  else if (notices.length > 0) yield passedOverWith(notices);
}
