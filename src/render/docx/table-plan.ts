import type { Head, Row } from '../../report/page.ts';
import { lineWidth, wordWidth } from '../text/serif-width.ts';
import { stretchesWithin } from '../text/stretches.ts';
import { sum } from '../text/sum.ts';

/** A table as it goes on paper: so many columns side by side, each so wide, in letters of one size. Lengths are in twentieths of a point. */
export interface TablePart {
  readonly columns: readonly Head[];
  readonly rows: readonly Row[];
  readonly widths: readonly number[];
}

/** What a column asks for, in thousandths of the size of its letters. */
interface Wish {
  readonly least: number;
  readonly most: number;
  /** All its texts together, where they may be wrapped. */
  readonly mass: number;
}

/** Beside the text of a cell, on both sides together. */
export const CELL_MARGIN = 140;

const BOLD = 1.06;
/** A head in bold letters is left some room beyond its longest word: where the font of a machine is wider by a hair, the word would be broken. */
const BOLD_HEAD = 1.14;

/** Longer text is wrapped sooner than it drives a table onto wider paper. */
const LONGEST_WISH = 14_000;

/** A column for words has room for some, even where there are none yet: people write in it. */
const LEAST_MASS = 40_000;

const linesOf = (text: string): readonly string[] => text.split('\n');

const widest = (texts: readonly string[], width: (text: string) => number): number =>
  texts.flatMap(linesOf).reduce((most, text) => Math.max(most, width(text)), 0);

const wishOf = (column: Head, texts: readonly string[]): Wish => {
  const title = wordWidth(column.title) * BOLD_HEAD;
  if (column.wraps !== true) {
    const width = Math.max(title, widest(texts, lineWidth) * BOLD);
    return { least: width, most: width, mass: 0 };
  }
  const least = Math.max(title, widest(texts, wordWidth) * BOLD);
  return {
    least,
    most: Math.max(least, Math.min(LONGEST_WISH, widest(texts, lineWidth) * BOLD)),
    mass: sum(texts.map((text) => Math.max(0, lineWidth(text) - least))),
  };
};

/** What the columns of a table ask for. */
export const wishesOf = (columns: readonly Head[], rows: readonly Row[]): readonly Wish[] =>
  columns.map((column, index) =>
    wishOf(
      column,
      rows.map(({ cells }) => cells[index]?.text ?? ''),
    ),
  );

const inTwips = (wish: number, size: number): number => Math.ceil((wish * size) / 50) + CELL_MARGIN;

/** How wide a table with such columns must be, or would best be, in letters of a size in points. */
export const widthAsked = (wishes: readonly Wish[], size: number, which: 'least' | 'most'): number =>
  sum(wishes.map((wish) => inTwips(wish[which], size)));

/** Shares a width out: every column gets the least it needs, and those that wrap share the rest by how much there is to wrap; by its root, as a narrow column grows longer faster than a wide one shortens. */
export const sharedOut = (
  wishes: readonly Wish[],
  columns: readonly Head[],
  size: number,
  room: number,
): readonly number[] => {
  const least = wishes.map((wish) => inTwips(wish.least, size));
  const left = Math.max(0, room - sum(least));
  const wants = wishes.map((wish, index) =>
    columns[index]?.wraps === true ? Math.sqrt(Math.max(LEAST_MASS, wish.mass)) : 0,
  );
  const all = sum(wants);
  const widths = least.map((width, index) =>
    Math.floor(width + (all === 0 ? left / least.length : (left * (wants[index] ?? 0)) / all)),
  );
  return widths.map((width, index) => (index === widths.length - 1 ? width + room - sum(widths) : width));
};

/** The columns of each part of a table that is too wide for its paper: what names a row is repeated in each. */
export const partsFor = (
  wishes: readonly Wish[],
  columns: readonly Head[],
  size: number,
  room: number,
): readonly (readonly number[])[] =>
  stretchesWithin({ columns, widths: wishes.map(({ least }) => inTwips(least, size)) }, room);
