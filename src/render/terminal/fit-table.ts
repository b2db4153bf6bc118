import type { Cell, Head, Row } from '../../report/page.ts';
import { sum } from '../text/sum.ts';
import { hasRoom } from './room.ts';
import { textWidth } from './text-width.ts';

/** A table cut to the width at hand: the columns that are shown, the text of each cell and how wide each column may be. */
export interface Fitted {
  readonly columns: readonly Head[];
  readonly titles: readonly string[];
  readonly rows: readonly Row[];
  readonly widths: readonly number[];
  /** Spaces between columns. */
  readonly gap: number;
}

const ROOMY_GAP = 2;
const TIGHT_GAP = 1;
/** A wrapping column keeps this width while short texts could still save room, and gives up the rest only then. */
const COMFORTABLE = 18;
const NARROWEST = 8;

const shortened = (cell: Cell): Cell => (cell.short === undefined ? cell : { ...cell, text: cell.short });

const widest = (texts: readonly string[]): number =>
  texts.flatMap((text) => text.split('\n')).reduce((most, line) => Math.max(most, textWidth(line)), 0);

const longestWord = (texts: readonly string[]): number => widest(texts.flatMap((text) => text.split(/\s+/)));

const columnTexts = (titles: readonly string[], rows: readonly Row[], index: number): readonly string[] => [
  titles[index] ?? '',
  ...rows.map(({ cells }) => cells[index]?.text ?? ''),
];

const total = (widths: readonly number[], gap: number): number =>
  sum(widths) + gap * Math.max(0, widths.length - 1);

/** Takes width from the widest wrapping column, one at a time, until the table fits or none can give more. */
const squeeze = (
  natural: readonly number[],
  least: readonly (number | null)[],
  width: number,
  gap: number,
): readonly number[] => {
  const widths = [...natural];
  while (total(widths, gap) > width) {
    const spare = widths.map((value, index) => (value > (least[index] ?? value) ? value : -1));
    const most = Math.max(...spare);
    if (most < 0) return widths;
    widths[spare.indexOf(most)] = most - 1;
  }
  return widths;
};

/** Chooses columns, short or full texts, gaps and widths, so that a table fits where that can be done without losing words. */
export const fitTable = (all: readonly Head[], given: readonly Row[], width: number): Fitted => {
  const fits = (one: Head | Row) => hasRoom(one, width);
  const columns = all.filter(fits);
  const full = given.filter(fits).map((row) => ({
    ...row,
    cells: row.cells.filter((_, index) => {
      const column = all[index];
      return column !== undefined && fits(column);
    }),
  }));
  const arrange = (
    titles: readonly string[],
    rows: readonly Row[],
    gap: number,
    narrowest: number,
  ): Fitted => {
    const texts = columns.map((_, index) => columnTexts(titles, rows, index));
    const least = columns.map(({ wraps }, index) =>
      wraps === true ? Math.max(narrowest, longestWord(texts[index] ?? [])) : null,
    );
    return { columns, titles, rows, widths: squeeze(texts.map(widest), least, width, gap), gap };
  };
  const roomy = arrange(
    columns.map(({ title }) => title),
    full,
    ROOMY_GAP,
    COMFORTABLE,
  );
  if (total(roomy.widths, ROOMY_GAP) <= width) return roomy;
  return arrange(
    columns.map(({ title, short }) => short ?? title),
    full.map((row) => ({ ...row, cells: row.cells.map(shortened) })),
    TIGHT_GAP,
    NARROWEST,
  );
};
