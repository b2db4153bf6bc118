import { refuse } from '../../domain/problem/cannot-run.ts';
import { plainRows } from '../../intake/formats/plain-rows.ts';
import { headingOf } from '../../intake/formats/table/heading/heading.ts';
import { bytesAt } from '../../intake/world/files.ts';
import type { Io } from '../io.ts';

/** A unit as a list names it. */
export interface ListedUnit {
  readonly id: string;
  readonly name: string | null;
}

const WIDTH = 2;

/** A code for a unit whose list gives none: its number in the list. */
const numbered = (index: number): string => `CB${String(index + 1).padStart(WIDTH, '0')}`;

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

/** The rows below the headings, or all of a list without headings, which then has a name a line. */
const listed = (rows: readonly (readonly string[])[]) => {
  const at = rows.findIndex((row) => columnsOf(row).id >= 0 || columnsOf(row).name >= 0);
  const columns: Columns = at < 0 ? { id: -1, name: 0 } : columnsOf(rows[at] ?? []);
  return { columns, below: rows.slice(at + 1) };
};

/** The units of a list: a workbook or CSV file with their codes and names under headings, or a text with a name a line. */
export const unitsListed = (io: Io, path: string): readonly ListedUnit[] => {
  const read = plainRows(path, bytesAt(io.files, path));
  if ('complaint' in read) throw refuse(read.complaint);
  const { columns, below } = listed(read.rows);
  const textAt = (row: readonly string[], column: number) => row[column]?.normalize('NFC').trim() ?? '';
  const units = below
    .map((row) => ({ id: textAt(row, columns.id), name: textAt(row, columns.name) }))
    .filter(({ id, name }) => id !== '' || name !== '')
    .map(({ id, name }, index) => ({
      id: id === '' ? numbered(index) : id,
      name: name === '' ? null : name,
    }));
  if (units.length === 0) throw refuse({ code: 'no-units-listed', args: { path } });
  return units;
};
