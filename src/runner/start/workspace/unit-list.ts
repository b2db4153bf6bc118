import { CannotRun, refuse } from '../../../domain/problem/cannot-run.ts';
import { isError, type Problem } from '../../../domain/problem/problem.ts';
import { plainRows } from '../../../intake/formats/plain-rows.ts';
import { headingOf } from '../../../intake/formats/table/heading/heading.ts';
import { isNoteText, isTotalLabel } from '../../../intake/formats/table/row-kind.ts';
import type { TableRow } from '../../../intake/formats/table/table.ts';
import {
  beyondHeadings,
  cellText,
  isBlank,
  isOrdinal,
  underNoHeading,
} from '../../../intake/formats/table/table-row.ts';
import { bytesAt } from '../../../intake/world/files.ts';
import type { Io } from '../../io.ts';
import { listProblems } from './list-problems.ts';

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
  /** What is merely noticed of the units, at their places in the list. */
  readonly notices: readonly Problem[];
}

const headingsIn = (texts: readonly string[]): number =>
  Object.values(columnsOf(texts)).filter((column) => column >= 0).length;

/** The rows below the headings, or all of a list without headings, which then has a name a line. */
const listed = (rows: readonly TableRow[]) => {
  const at = rows.findIndex(({ texts }) => headingsIn(texts) > 0);
  const head = rows[at];
  const headings = head?.texts ?? [];
  const columns: Columns = head === undefined ? { id: -1, name: 0 } : columnsOf(headings);
  const others = headings.filter(
    (text, column) => column !== columns.id && column !== columns.name && headingOf(text).is !== 'idle',
  );
  return { head, columns, below: rows.slice(at + 1), passedColumns: wordsOf(others) };
};

/** What makes the row of a unit unusable: what stands under no heading may be the rest of its name. */
const problemsOf = (row: TableRow, head: TableRow | undefined): readonly Problem[] => {
  const faults = row.problems ?? [];
  if (head === undefined) return [...faults, ...beyondHeadings(row, 1)];
  const headings = head.texts.map((text) => text.trim());
  const width = headings.findLastIndex((text) => text !== '') + 1;
  const unnamed = headings.slice(0, width).flatMap((heading, column) => {
    const text = cellText(row, column);
    return heading !== '' || text === '' || isOrdinal(text) ? [] : [underNoHeading(row, head, column)];
  });
  return [...faults, ...unnamed, ...beyondHeadings(row, width)];
};

/** A unit without a code gets the number that it has in the list, or where another unit bears that, the next that is free. */
const withCodes = <Unit extends { readonly id: string }>(units: readonly Unit[]): readonly Unit[] => {
  const taken = new Set(units.map(({ id }) => id));
  return units.map((unit, index) => {
    if (unit.id !== '') return unit;
    let at = index;
    while (taken.has(numbered(at))) at += 1;
    taken.add(numbered(at));
    return { ...unit, id: numbered(at) };
  });
};

/** The units of a list: a workbook or CSV file with their codes and names under headings, or a text with a name a line. */
export const unitsListed = (io: Io, path: string): UnitList => {
  const read = plainRows({ file: path, bytes: bytesAt(io.files, path), headingsIn });
  if ('complaint' in read) throw refuse(read.complaint);
  const { head, columns, below, passedColumns } = listed(read.rows);
  const textAt = (row: TableRow, column: number) => cellText(row, column).normalize('NFC');
  const rows = below
    .filter((row) => !isBlank(row))
    .map((row) => ({
      row,
      words: wordsOf(row.texts),
      id: textAt(row, columns.id),
      name: textAt(row, columns.name),
    }))
    .map((one) => ({ ...one, isUnit: one.id !== '' || (one.name !== '' && !isOfPage(one.words)) }));
  const units = rows.filter(({ isUnit }) => isUnit);
  // Where every row has several cells and none is a heading, it is not known which of them names a unit.
  const isKnown = head !== undefined || units.some(({ words }) => words.length === 1);
  if (units.length === 0 || !isKnown) throw refuse({ code: 'no-units-listed', args: { path } });
  const problems = units.flatMap(({ row }) => problemsOf(row, head));
  if (problems.length > 0) throw new CannotRun(problems);
  const named = withCodes(units).map(({ row, id, name }) => ({
    id,
    name: name === '' ? null : name,
    placeOf: (field: 'id' | 'name') => row.place(Math.max(0, columns[field])),
  }));
  const told = listProblems(path, named);
  if (told.some(isError)) throw new CannotRun(told);
  return {
    units: named.map(({ id, name }) => ({ id, name })),
    notices: told,
    passedRows: rows.filter(({ isUnit }) => !isUnit).map(({ words }) => words.slice(0, 2).join(' ')),
    passedColumns,
  };
};
