import type { Cell, Head, Row } from '../../report/page.ts';
import { lineWidth, wordWidth } from '../text/serif-width.ts';
import { sum } from '../text/sum.ts';

/** Letters that are wider than figures take more room than their number says. */
const BREADTH = 1.1;

/** A figure is half as wide as its letters are high; heads stand in bold letters. */
const FIGURE = 500;
const BOLD = 1.06;

const inBold = (width: number): number => (width * BOLD) / FIGURE;

const headWidth = (title: string): number => inBold(wordWidth(title));

const NARROWEST = 4;
/** A column of words is broken into lines from this width on. */
const WIDEST = 44;
/** Room beside the letters. */
export const PADDING = 1.5;

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 0);

const longestWord = (texts: readonly string[]): number => longest(texts.flatMap((text) => text.split(/\s+/)));

/** The width of each column of a table in characters: that of its widest cell, and of the widest word of its head, which may be broken between words. */
export const columnWidths = (columns: readonly Head[], rows: readonly Row[]): readonly number[] =>
  columns.map(({ title, wraps }, index) => {
    const texts = rows.map(({ cells }) => cells[index]?.text ?? '');
    const needed = Math.max(NARROWEST, longest(texts));
    const wanted = wraps === true ? Math.min(needed, Math.max(WIDEST, longestWord(texts))) : needed;
    return Math.ceil(Math.max(wanted * BREADTH, headWidth(title))) + PADDING;
  });

/** A column of words is made no narrower than this. */
const STILL_READ = 20;

/** The widths of columns that are to stand within a width beside each other, where those of words can give way to that: each gives of what it has beyond what it needs. */
export const widthsWithin = (
  within: number,
  columns: readonly Head[],
  widths: readonly number[],
): readonly number[] => {
  const spare = columns.map(({ wraps }, index) =>
    wraps === true ? Math.max(0, (widths[index] ?? 0) - STILL_READ) : 0,
  );
  const [beyond, all] = [sum(widths) - within, sum(spare)];
  return beyond <= 0 || beyond > all
    ? widths
    : widths.map((width, index) => width - Math.ceil((beyond * (spare[index] ?? 0)) / all));
};

const lettersIn = (text: string): number => text.length;

/** The lines that a text takes, broken between words; a word that is wider than the column is broken itself. */
const linesIn = (text: string, width: number, lengthOf = lettersIn): number => {
  const room = Math.max(1, width);
  const space = lengthOf(' ');
  let lines = 0;
  for (const line of text.split('\n')) {
    let used = room;
    for (const word of line.split(' ')) {
      const length = lengthOf(word);
      if (used + space + length <= room) used += space + length;
      else {
        const taken = Math.max(1, Math.ceil(length / room));
        lines += taken;
        used = length - (taken - 1) * room;
      }
    }
  }
  return lines;
};

const LINE_HEIGHT = 16;

/** The height of a row in points for a text over so many characters: not every spreadsheet works it out. */
export const textHeight = (text: string, width: number, size = 1): number =>
  LINE_HEIGHT * size * linesIn(text, Math.floor(width));

/** The height of a row of cells, each broken into lines where its column is narrower. */
export const rowHeight = (cells: readonly Cell[], widths: readonly number[]): number =>
  LINE_HEIGHT *
  Math.max(
    1,
    ...cells.map(({ text }, index) => linesIn(text, Math.floor((widths[index] ?? NARROWEST) - PADDING))),
  );

/** The height of a row of heads: their letters are bold, so that fewer stand in a line. */
export const headHeight = (titles: readonly string[], widths: readonly number[]): number =>
  LINE_HEIGHT *
  Math.max(
    1,
    ...titles.map((title, index) =>
      linesIn(title, (widths[index] ?? NARROWEST) - PADDING, (text) => inBold(lineWidth(text))),
    ),
  );
