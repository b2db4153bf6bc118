import { sum } from '../text/sum.ts';
import type { Grid, GridCell } from './book.ts';
import { FONT } from './look.ts';
import { PADDING, textHeight } from './widths.ts';

/** Room above and below the letters of a row. */
const ROOM = 2;

/** No row of a spreadsheet is higher, in points. */
const HIGHEST = 409;

/** How much wider capital letters in bold are than those that a width counts. */
const BROAD = 1.3;

const breadthOf = (text: string): number => (/\p{Ll}/u.test(text) ? 1 : BROAD);

const cellHeight = ({ value, style }: GridCell, width: number): number => {
  if (typeof value !== 'string' || value === '' || style?.alignment?.wrapText !== true) return 0;
  const size = (style.font?.size ?? FONT.size) / FONT.size;
  const room = width - PADDING - (style.alignment.indent ?? 0);
  return textHeight(value, room / breadthOf(value) / size, size) + ROOM;
};

/** The heights of rows in points, so that no word is cut which is broken into lines: in a cell, or in several made one. A row without words keeps the usual height. */
export const rowHeights = ({
  rows,
  widths,
  merges = [],
}: Pick<Grid, 'rows' | 'widths' | 'merges'>): ReadonlyMap<number, number> =>
  new Map(
    rows.flatMap((cells, row) => {
      const heights = cells.map((cell, column) => {
        const one = merges.find(({ startRow, startCol }) => startRow === row && startCol === column);
        return cell === undefined
          ? 0
          : cellHeight(cell, sum(widths.slice(column, (one?.endCol ?? column) + 1)));
      });
      const height = Math.min(HIGHEST, Math.max(0, ...heights));
      return height === 0 ? [] : [[row, height] as const];
    }),
  );

/** A column in which so many lines are not enough becomes wider, up to so many characters. */
const MOST_LINES = 8;
const STILL_SEEN = 60;

/** The width of a column of words that need not be narrow: as it is asked for, wider where a row would become a tower. */
export const widthForWords = (texts: readonly string[], asked: number): number => {
  const most = texts.reduce((longest, { length }) => Math.max(longest, length), 0);
  return Math.max(asked, Math.min(STILL_SEEN, Math.ceil(most / MOST_LINES)));
};
