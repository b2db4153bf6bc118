import type { Head, Row } from '../../report/page.ts';
import { type Measured, stretchesWithin } from '../text/stretches.ts';
import { sum } from '../text/sum.ts';
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

export const measured = (columns: Columns, rows: readonly Row[]): Measured => ({
  columns,
  widths: columns.map((column, index) => widthOf(column, index, rows)),
});

export type Paper = keyof typeof ROOM;

/** A table is printed across the longer side of the paper where it needs that. */
export const paperFor = (tables: readonly Measured[]): Paper =>
  tables.some(({ widths }) => sum(widths) > ROOM.portrait) ? 'landscape' : 'portrait';

/** The columns of a table, stretch by stretch, as the paper takes them. */
export const stretchesOf = (table: Measured, paper: Paper): readonly (readonly number[])[] =>
  stretchesWithin(table, ROOM[paper]);
