import stringWidth from 'string-width';
import type { Cell, Column, Row } from '../report/report.ts';

/** A table cut to the width at hand: the columns that are shown, the text of each cell and how wide each column may be. */
export interface Fitted {
  readonly columns: readonly Column[];
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
}

export const GAP = 2;
const NARROWEST = 8;

const shortened = (cell: Cell): Cell => (cell.short === undefined ? cell : { ...cell, text: cell.short });

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => stringWidth(text)));

const longestWord = (texts: readonly string[]): number => widest(texts.flatMap((text) => text.split(/\s+/)));

const columnTexts = (
  titles: readonly string[],
  rows: readonly (readonly Cell[])[],
  index: number,
): readonly string[] => [titles[index] ?? '', ...rows.map((cells) => cells[index]?.text ?? '')];

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, widths.length - 1);

/** Takes width from the widest wrapping column, one at a time, until the table fits or none can give more. */
const squeeze = (
  natural: readonly number[],
  least: readonly (number | null)[],
  width: number,
): readonly number[] => {
  const widths = [...natural];
  while (total(widths) > width) {
    const candidates = widths.map((value, index) =>
      least[index] !== null && value > (least[index] ?? 0) ? value : -1,
    );
    const most = Math.max(...candidates);
    if (most < 0) return widths;
    widths[candidates.indexOf(most)] = most - 1;
  }
  return widths;
};

/** Chooses columns, short or full texts, and widths, so that a table fits where that can be done without losing words. */
export const fitTable = (all: readonly Column[], rows: readonly Row[], width: number): Fitted => {
  const shown = all.map(({ fromWidth }) => fromWidth === undefined || width >= fromWidth);
  const keep = <T>(items: readonly T[]) => items.filter((_, index) => shown[index] === true);
  const columns = keep(all);
  const full = rows.map(({ cells }) => keep(cells));
  const arrange = (titles: readonly string[], cells: readonly (readonly Cell[])[]): Fitted => {
    const texts = columns.map((_, index) => columnTexts(titles, cells, index));
    const least = columns.map(({ wraps }, index) =>
      wraps === true ? Math.max(NARROWEST, longestWord(texts[index] ?? [])) : null,
    );
    return { columns, titles, rows: cells, widths: squeeze(texts.map(widest), least, width) };
  };
  const roomy = arrange(
    columns.map(({ title }) => title),
    full,
  );
  if (total(roomy.widths) <= width) return roomy;
  return arrange(
    columns.map(({ title, short }) => short ?? title),
    full.map((cells) => cells.map(shortened)),
  );
};
