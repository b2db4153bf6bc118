import type { Head, Row } from '../../report/page.ts';
import { sum } from './sum.ts';

type Columns = readonly Head[];

/** A table with what each of its columns needs, in whatever its paper is measured in. */
export interface Measured {
  readonly columns: Columns;
  readonly widths: readonly number[];
}

/** Columns that tell whose row it is: those that say so, or else the first. */
const namesOf = (columns: Columns): readonly number[] => {
  const names = columns.flatMap(({ names: named }, index) => (named === true ? [index] : []));
  return names.length > 0 ? names : [0];
};

/** Runs of columns that belong together. */
const groupsOf = (columns: Columns, indexes: readonly number[]): readonly (readonly number[])[] => {
  const groups: number[][] = [];
  for (const index of indexes) {
    const group = groups.at(-1);
    if (group === undefined || columns[index]?.begins === true) groups.push([index]);
    else group.push(index);
  }
  return groups;
};

/** The columns of a table, stretch by stretch: as many beside each other as there is room for, those that name the rows in each. */
export const stretchesWithin = (
  { columns, widths }: Measured,
  whole: number,
): readonly (readonly number[])[] => {
  const all = columns.map((_, index) => index);
  if (sum(widths) <= whole) return [all];
  const names = namesOf(columns);
  const widthAt = (indexes: readonly number[]): number => sum(indexes.map((index) => widths[index] ?? 0));
  const room = whole - widthAt(names);
  const stretches: number[][] = [];
  const place = (group: readonly number[], joins: boolean): void => {
    const open = stretches.at(-1);
    if (joins && open !== undefined && widthAt(open) + widthAt(group) <= room) open.push(...group);
    else stretches.push([...group]);
  };
  const rest = all.filter((index) => !names.includes(index));
  for (const group of groupsOf(columns, rest)) {
    if (widthAt(group) <= room) place(group, true);
    else group.forEach((index, at) => void place([index], at > 0));
  }
  return stretches.map((stretch) => [...names, ...stretch]);
};

/** A table as it is written. */
export interface Written<Line extends Row = Row> {
  readonly columns: readonly Head[];
  readonly rows: readonly Line[];
}

const saysMore = ({ cells }: Row, columns: readonly Head[]): boolean =>
  cells.some(({ text }, index) => columns[index]?.names !== true && text !== '');

/** Some columns of a table, without the sums that stand under others. */
export const onlyColumns = <Line extends Row>(
  { columns, rows }: Written<Line>,
  stretch: readonly number[],
): Written<Line> => {
  const shown = stretch.flatMap((index) => columns[index] ?? []);
  return {
    columns: shown,
    rows: rows.flatMap((row) => {
      const cells = stretch.map((index) => row.cells[index] ?? { text: '' });
      const part = { ...row, cells };
      return saysMore(row, columns) && !saysMore(part, shown) && row.apart === true ? [] : [part];
    }),
  };
};
