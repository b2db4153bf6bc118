import { refuse } from '../../../domain/problem/cannot-run.ts';
import { plainRows } from '../../../intake/formats/plain-rows.ts';
import { headingOf } from '../../../intake/formats/table/heading/heading.ts';
import { isNoteText, isTotalLabel } from '../../../intake/formats/table/row-kind.ts';
import { bytesAt } from '../../../intake/world/files.ts';
import type { Io } from '../../io.ts';

/** A unit as a list names it. */
export interface ListedUnit {
  readonly id: string;
  readonly name: string | null;
}

const WIDTH = 2;

/** A code for a unit whose list gives none: its number in the list. */
export const numbered = (index: number): string => `CB${String(index + 1).padStart(WIDTH, '0')}`;

const columnOf = (row: readonly string[], field: string): number =>
  row.findIndex((text) => {
    const heading = headingOf(text);
    return heading.is === 'value' && heading.path[0] === field;
  });

interface Columns {
  readonly id: number;
  readonly name: number;
}

const columnsOf = (row: readonly string[]): Columns => ({
  id: columnOf(row, 'unit'),
  name: columnOf(row, 'unitName'),
});

/** How a list numbers the headings of its groups, where it numbers its units with figures. */
const GROUP_NUMBER = /^(?:[IVX]+|[A-Z])\.?$/;

const wordsOf = (row: readonly string[]): readonly string[] =>
  row.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');

/** Whether a row without a code belongs to the page: one that adds up, a heading of a group, or those who sign. */
const isOfPage = ([first = '', second = '']: readonly string[]): boolean =>
  GROUP_NUMBER.test(first) || isTotalLabel(first) || isTotalLabel(second) || isNoteText(first);

/** What a list names, and what of it was passed over: rows that are no units, by their words, and columns, by their headings. */
export interface UnitList {
  readonly units: readonly ListedUnit[];
  readonly passedRows: readonly string[];
  readonly passedColumns: readonly string[];
}

/** The rows below the headings, or all of a list without headings, which then has a name a line. */
const listed = (rows: readonly (readonly string[])[]) => {
  const at = rows.findIndex((row) => columnsOf(row).id >= 0 || columnsOf(row).name >= 0);
  const heading = rows[at] ?? [];
  const columns: Columns = at < 0 ? { id: -1, name: 0 } : columnsOf(heading);
  const others = heading.filter(
    (text, column) => column !== columns.id && column !== columns.name && headingOf(text).is !== 'idle',
  );
  return { columns, below: rows.slice(at + 1), passedColumns: wordsOf(others) };
};

/** The units of a list: a workbook or CSV file with their codes and names under headings, or a text with a name a line. */
export const unitsListed = (io: Io, path: string): UnitList => {
  const read = plainRows(path, bytesAt(io.files, path));
  if ('complaint' in read) throw refuse(read.complaint);
  const { columns, below, passedColumns } = listed(read.rows);
  const textAt = (row: readonly string[], column: number) => row[column]?.normalize('NFC').trim() ?? '';
  const rows = below
    .map((row) => ({ id: textAt(row, columns.id), name: textAt(row, columns.name), words: wordsOf(row) }))
    .filter(({ words }) => words.length > 0)
    .map((row) => ({ ...row, isUnit: row.id !== '' || (row.name !== '' && !isOfPage(row.words)) }));
  const units = rows
    .filter(({ isUnit }) => isUnit)
    .map(({ id, name }, index) => ({
      id: id === '' ? numbered(index) : id,
      name: name === '' ? null : name,
    }));
  if (units.length === 0) throw refuse({ code: 'no-units-listed', args: { path } });
  const passedRows = rows.filter(({ isUnit }) => !isUnit).map(({ words }) => words.slice(0, 2).join(' '));
  return { units, passedRows, passedColumns };
};
