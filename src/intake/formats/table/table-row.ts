import type { Problem } from '../../../domain/problem/problem.ts';
import { quoted } from '../../../domain/written/meant-value.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Outline } from '../../document/outline.ts';
import { neededFields } from './heading/heading.ts';
import { minutesOfHours, textFor } from './heading/hours.ts';
import type { TableRow } from './table.ts';
import type { Head, ValueColumn } from './table-head.ts';
import { LONGEST_CELL } from './table-limits.ts';

export const cellText = ({ texts }: TableRow, column: number): string => (texts[column] ?? '').trim();

/** What a cell says for its column: minutes where hours are written. */
export const valueText = (row: TableRow, { column, path, hours }: ValueColumn): string => {
  const text = cellText(row, column);
  return hours === true ? minutesOfHours(text) : textFor(path, text);
};

/** A row in which nothing is written. */
export const isBlank = ({ texts, problems = [] }: TableRow): boolean =>
  problems.length === 0 && texts.every((text) => text.trim() === '');

/** Columns are often numbered below their headings: 1, 2, 3 or (1), (2), (3), sometimes after A and B. */
export const isNumbering = ({ texts }: TableRow): boolean => {
  const written = texts.map((text) => text.trim().replace(/^\((.*)\)$/, '$1')).filter((text) => text !== '');
  const numbers = written.slice(written.findIndex((text) => !/^[A-Z]$/.test(text)));
  return numbers.length > 2 && numbers.every((text, index) => text === String(index + 1));
};

/** Which meeting a row is about, as far as it says; of two columns for one thing the first. */
export const outlineOfRow = (row: TableRow, { columns }: Head): Outline =>
  new Map([...columns].map(([field, column]) => [field, cellText(row, column)] as const));

const saysNothingOfItself = (row: TableRow, { columns }: Head): boolean =>
  neededFields.every((field) => {
    const column = columns.get(field);
    return column === undefined || cellText(row, column) === '';
  });

/** What an ordinal may be. */
const ORDINAL = /^(?:\d{1,4}(?:\.\d{1,3})*|[IVXLC]+|\p{L})[.):]?$/u;

/** Whether a text is an ordinal number, as offices write them. */
export const isOrdinal = (text: string): boolean => ORDINAL.test(text);

/** What a row says in a column of ordinals beside them. */
export const rowNotices = (row: TableRow, { idle }: Head): readonly Problem[] =>
  [...idle].flatMap((column): readonly Problem[] => {
    const text = cellText(row, column);
    return text === '' || isOrdinal(text)
      ? []
      : [
          {
            severity: 'warning',
            complaint: { code: 'ordinal-unread', args: { found: quoted(text) } },
            location: row.place(column),
          },
        ];
  });

/** A cell that stands in a column without a heading. */
export const underNoHeading = (row: TableRow, head: TableRow, column: number): Problem => ({
  severity: 'error',
  complaint: { code: 'heading-empty' },
  location: head.place(column),
  also: [row.place(column)],
});

/** The first cell of a row that stands beyond all headings. */
export const beyondHeadings = (row: TableRow, columns: number): readonly Problem[] => {
  const extra = row.texts.findIndex((text, column) => column >= columns && text.trim() !== '');
  return extra === -1
    ? []
    : [
        {
          severity: 'error',
          complaint: { code: 'row-too-long', args: { columns } },
          location: row.place(extra),
        },
      ];
};

/** What makes one row of a sound table unusable. */
export const rowProblems = (row: TableRow, head: Head): readonly Problem[] => {
  const at = (column: number, complaint: Complaint): Problem => ({
    severity: 'error',
    complaint,
    location: row.place(column),
  });
  const problems: Problem[] = [...(row.problems ?? [])];
  for (const [column, text] of row.texts.entries()) {
    if (text.length > LONGEST_CELL)
      problems.push(at(column, { code: 'cell-too-long', args: { limit: LONGEST_CELL } }));
    if (head.unnamed.has(column) && text.trim() !== '') problems.push(underNoHeading(row, head.row, column));
  }
  problems.push(...beyondHeadings(row, head.width));
  if (problems.length === 0 && saysNothingOfItself(row, head))
    problems.push(at(0, { code: 'row-not-meeting' }));
  return problems;
};
