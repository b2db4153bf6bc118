import { addressOf, rangeName } from '../../table/cell-address.ts';
import { spelt } from '../../table/heading/plain-heading.ts';
import { isNoteText, isSentence, isTotalLabel } from '../../table/row-kind.ts';
import type { BookSheet, SheetCell } from '../book/book.ts';
import type { FormBlock } from './form-block.ts';

type Row = BookSheet['rows'][number];

/** Units of measure that forms print behind the place for a value. */
const UNITS: ReadonlySet<string> = new Set(['nguoi', 'dang_vien', 'phut', 'gio', 'diem', 'lan', 'ky', '%']);

const LONGEST_UNIT = 20;

/** Dots to write upon, dashes and the like. */
const isAdornment = (text: string): boolean => !/[\p{L}\p{N}%]/u.test(text);

/** What a cell is about is said at its beginning. */
const BEGINNING = 200;

const numberOf = (row: Row): number => row[0]?.place.row ?? 0;

/** Where the printed form begins and ends: titles stand above its first label, those who sign below its last. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

const extentOf = (used: ReadonlySet<SheetCell>): Extent => {
  const rows = [...used].map(({ place }) => place.row);
  return { first: Math.min(...rows), last: Math.max(...rows) };
};

/** Whether a number belongs to a total, which stands below the answers. */
const isSum = ({ place }: SheetCell, texts: readonly string[], block: FormBlock | undefined): boolean =>
  block?.isBelow(place) === true && texts.some(isTotalLabel);

const isWords = ({ numeric, complaint }: SheetCell): boolean => !numeric && complaint === undefined;

/** Whether a cell belongs to the printed form by what it says itself. */
const isPrinted = (cell: SheetCell, block: FormBlock | undefined): boolean =>
  block?.isBelow(cell.place) === true
    ? cell.numeric || cell.complaint !== undefined
      ? block.isPrinted(cell.place)
      : block.names(cell.place)
    : isWords(cell) &&
      (isAdornment(cell.text) || (cell.text.length <= LONGEST_UNIT && UNITS.has(spelt(cell.text))));

/** The cells of a form that are neither read nor part of the printed form, row by row: perhaps values that slipped, or something that was to be said. Titles, totals, notes, and those who sign with their names belong to the form. */
export const strayCells = (
  { rows }: BookSheet,
  block: FormBlock | undefined,
  used: ReadonlySet<SheetCell>,
): readonly SheetCell[] => {
  const { first, last } = extentOf(used);
  let isSigned = false;
  return rows.flatMap((row) => {
    const left = row.filter((cell) => !used.has(cell) && cell.text.trim() !== '');
    const texts = left.map(({ text }) => text.trim().slice(0, BEGINNING));
    const isOutside = numberOf(row) < first || numberOf(row) > last;
    const isNote = left.length > 0 && left.every(isWords) && texts.some(isNoteText);
    isSigned ||= isNote && numberOf(row) > last;
    const isOfPage =
      isNote ||
      (isOutside && left.every(isWords) && (numberOf(row) < first || isSigned || isSentence(texts))) ||
      texts.some(isTotalLabel);
    return isOfPage
      ? left.filter((cell) => cell.numeric && !isPrinted(cell, block) && !isSum(cell, texts, block))
      : left.filter((cell) => !isPrinted(cell, block));
  });
};

/** The places of cells, those that stand below each other as one range. */
export const spansOf = (cells: readonly SheetCell[]): readonly string[] => {
  const spans: { from: SheetCell['place']; to: SheetCell['place'] }[] = [];
  for (const { place } of cells) {
    const above = spans.find(({ to }) => to.column === place.column && to.row === place.row - 1);
    if (above === undefined) spans.push({ from: place, to: place });
    else above.to = place;
  }
  return spans.map(({ from, to }) => (from === to ? addressOf(from) : rangeName({ from, to })));
};
