import type { Head, Row } from '../../report/page.ts';
import { visible } from '../text/visible.ts';

type Columns = readonly Head[];

/** What fits beside each other on A4 at 9 points within its margins, in letters of middling width. */
const ROOM = { portrait: 97, landscape: 144 } as const;

/** What a cell takes beside its letters. */
const PADDING = 2;

/** Longer text of a column that may wrap gives way, down to so many letters. */
const COMFORT = 26;

const lengthOf = (text: string): number => [...visible(text)].length;

const longestWord = (text: string): number => Math.max(0, ...text.split(/[ \n]/).map(lengthOf));

const longest = (texts: readonly string[], of: (text: string) => number): number =>
  texts.reduce((most, text) => Math.max(most, of(text)), 0);

/** The least that a column needs. */
const widthOf = ({ title, wraps }: Head, index: number, rows: readonly Row[]): number => {
  const texts = rows.map(({ cells }) => cells[index]?.text ?? '');
  const head = longestWord(title);
  if (wraps !== true) return PADDING + Math.max(head, longest(texts, lengthOf));
  const whole = Math.min(COMFORT, longest(texts, lengthOf));
  return PADDING + Math.max(head, whole, longest(texts, longestWord));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A table with what each of its columns needs. */
export interface Measured {
  readonly columns: Columns;
  readonly widths: readonly number[];
}

export const measured = (columns: Columns, rows: readonly Row[]): Measured => ({
  columns,
  widths: columns.map((column, index) => widthOf(column, index, rows)),
});

export type Paper = keyof typeof ROOM;

/** A table is printed across the longer side of the paper where it needs that. */
export const paperFor = (tables: readonly Measured[]): Paper =>
  tables.some(({ widths }) => sum(widths) > ROOM.portrait) ? 'landscape' : 'portrait';

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

/** The columns of a table, stretch by stretch: as many beside each other as the paper takes, those that name the rows in each. */
export const stretchesOf = ({ columns, widths }: Measured, paper: Paper): readonly (readonly number[])[] => {
  const all = columns.map((_, index) => index);
  if (sum(widths) <= ROOM[paper]) return [all];
  const names = namesOf(columns);
  const widthAt = (indexes: readonly number[]): number => sum(indexes.map((index) => widths[index] ?? 0));
  const room = ROOM[paper] - widthAt(names);
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
