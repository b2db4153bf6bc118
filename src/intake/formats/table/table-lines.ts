import type { Path } from '../../../domain/problem/location.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import { parseDay } from '../../../domain/values/day.ts';
import { fold } from '../../../domain/written/fold.ts';
import { reservedKeys } from '../../../domain/written/reserved-key.ts';
import type { Complaint } from '../../../messages/index.ts';
import { fieldOf, keyOf } from '../../document/keys.ts';
import type { Read } from '../../document/read.ts';
import { criterionOf, isMangledCode } from './heading/criterion-code.ts';
import type { LineRole } from './heading/heading.ts';
import type { TableRow } from './table.ts';
import { documentOf, type Slot } from './table-document.ts';
import type { Head } from './table-head.ts';
import { cellText, outlineOfRow, rowNotices, rowProblems, valueText } from './table-row.ts';

/** Up to here the lines of a meeting may stand anywhere in the table; a longer one is read with flat memory. */
const MOST_GATHERED = 10_000;

interface Group {
  readonly key: string;
  readonly rows: TableRow[];
}

/** The same for lines of one meeting, however its day and kind are spelt. */
const meetingKey = (row: TableRow, head: Head): string => {
  const outline = outlineOfRow(row, head);
  const day = outline.get('date') ?? '';
  return [
    outline.get('unit') ?? outline.get('unitName') ?? '',
    parseDay(day) ?? day,
    fold(outline.get('kind') ?? ''),
  ].join('\n');
};

/** The cells of a meeting's lines, numbered row by row, and after them those of the heading. */
const numbering = (rows: readonly TableRow[], { width, row: heading }: Head) => ({
  cell: (row: number, column: number): number => row * width + column,
  heading: (column: number): number => rows.length * width + column,
  place: (cell: number) => (rows[Math.floor(cell / width)] ?? heading).place(cell % width),
});

const IDENTITY: ReadonlySet<unknown> = new Set(['unit', 'date', 'kind']);

type Found = { readonly slots: readonly Slot[]; readonly problems: readonly Problem[] };

/** What the lines repeat, or say only once: who met, when, and the facts. */
const repeated = (rows: readonly TableRow[], head: Head): Found => {
  const number = numbering(rows, head);
  const problems: Problem[] = [];
  const slots = head.values.map((value): Slot => {
    const { column, path, loose } = value;
    const said = rows.findIndex((row) => cellText(row, column) !== '');
    const at = Math.max(0, said);
    const row = rows[said];
    const text = row === undefined ? '' : cellText(row, column);
    const heading = cellText(head.row, column);
    const other = rows.find((row) => ![text, ''].includes(cellText(row, column)));
    if (other !== undefined && !IDENTITY.has(path[0]))
      problems.push({
        severity: 'error',
        complaint: { code: 'line-differs', args: { heading, first: text, other: cellText(other, column) } },
        location: other.place(column),
        also: [number.place(number.cell(at, column))],
      });
    return {
      path,
      written: heading,
      heading: number.heading(column),
      cell: number.cell(at, column),
      text: row === undefined ? '' : valueText(row, value),
      ...(loose === undefined ? {} : { loose }),
    };
  });
  return { slots, problems };
};

const scorerFields: readonly string[] = ['selfAnswers', 'appraisedAnswers'];

/** The answer that one line gives. */
const answered = (
  row: TableRow,
  columnOf: (role: LineRole) => number | undefined,
): { readonly path: Path } | { readonly complaint: Complaint; readonly role: LineRole } | null => {
  const text = (role: LineRole): string => {
    const column = columnOf(role);
    return column === undefined ? '' : cellText(row, column);
  };
  if (text('result') === '' && text('reason') === '') return null;
  const criterion = criterionOf(text('criterion'));
  if (criterion === '') return { complaint: { code: 'line-without-criterion' }, role: 'criterion' };
  if (isMangledCode(criterion))
    return { complaint: { code: 'line-mangled', args: { found: criterion } }, role: 'criterion' };
  if (reservedKeys.has(criterion))
    return { complaint: { code: 'key-reserved', args: { key: criterion } }, role: 'criterion' };
  const scorer = text('scorer') === '' ? 'selfAnswers' : fieldOf(text('scorer'));
  if (scorerFields.includes(scorer)) return { path: [scorer, criterion] };
  const allowed = scorerFields.map(keyOf);
  return {
    complaint: { code: 'wrong-choice', args: { found: text('scorer'), allowed, suggestion: null } },
    role: 'scorer',
  };
};

/** What each line says of its criterion. */
const answers = (rows: readonly TableRow[], head: Head): Found => {
  const number = numbering(rows, head);
  const columnOf = (role: LineRole) => head.lines?.get(role);
  const slots: Slot[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, TableRow>();
  for (const [index, row] of rows.entries()) {
    const answer = answered(row, columnOf);
    const column = columnOf('criterion') ?? 0;
    if (answer === null) continue;
    if ('complaint' in answer) {
      const { complaint, role } = answer;
      problems.push({ severity: 'error', complaint, location: row.place(columnOf(role) ?? column) });
      continue;
    }
    const id = answer.path.join('\n');
    const before = first.get(id);
    if (before !== undefined)
      problems.push({
        severity: 'error',
        complaint: { code: 'line-twice', args: { id: String(answer.path[1]) } },
        location: row.place(column),
        also: [before.place(column)],
      });
    first.set(id, before ?? row);
    for (const part of ['result', 'reason'] as const) {
      const at = columnOf(part);
      if (at !== undefined)
        slots.push({
          path: [...answer.path, part],
          written: cellText(row, column),
          heading: number.cell(index, column),
          cell: number.cell(index, at),
          text: cellText(row, at),
        });
    }
  }
  return { slots, problems };
};

const readGroup = (file: string, rows: readonly TableRow[], head: Head): Read => {
  const [firstRow = head.row] = rows;
  const outline = outlineOfRow(firstRow, head);
  if (head.problems.length > 0) return { problems: head.problems, outline };
  const facts = repeated(rows, head);
  const lines = answers(rows, head);
  const problems = [...rows.flatMap((row) => rowProblems(row, head)), ...facts.problems, ...lines.problems];
  if (problems.length > 0) return { problems, outline };
  const notices = rows.flatMap((row) => rowNotices(row, head));
  const unit = head.columns.get('unit') ?? head.columns.get('unitName') ?? 0;
  return {
    ...(notices.length === 0 ? {} : { notices }),
    document: documentOf(file, [...facts.slots, ...lines.slots], unit, numbering(rows, head).place),
  };
};

const scattered = (row: TableRow, head: Head): Read => ({
  problems: [
    {
      severity: 'error',
      complaint: { code: 'line-scattered', args: { limit: MOST_GATHERED } },
      location: row.place(0),
    },
  ],
  outline: outlineOfRow(row, head),
});

/** Reads a table with one row for each line of a form: the lines of one meeting make one record. */
export async function* readLines(
  file: string,
  rows: AsyncIterable<TableRow>,
  head: Head,
): AsyncGenerator<Read> {
  const open = new Map<string, Group>();
  const closed = new Set<string>();
  let gathered = 0;
  let last = '';
  for await (const row of rows) {
    const key = meetingKey(row, head);
    gathered += 1;
    if (gathered > MOST_GATHERED && key !== last) {
      for (const [known, group] of open) {
        closed.add(known);
        yield readGroup(file, group.rows, head);
      }
      open.clear();
    }
    last = key;
    if (closed.has(key)) {
      yield scattered(row, head);
      continue;
    }
    const group = open.get(key) ?? { key, rows: [] };
    group.rows.push(row);
    open.set(key, group);
  }
  for (const { rows: its } of open.values()) yield readGroup(file, its, head);
}
