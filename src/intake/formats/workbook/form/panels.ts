import { headingOf } from '../../table/heading/heading.ts';
import type { BookSheet, SheetCell } from '../book/book.ts';

type Row = BookSheet['rows'][number];

const namesUnit = ({ text }: SheetCell): boolean => {
  const heading = headingOf(text);
  return heading.is === 'value' && heading.path[0] === 'unit' && heading.sure;
};

/** Where the labels of units stand in the first row that has several of them, with a value behind each. */
const labelColumns = (rows: BookSheet['rows']): readonly number[] => {
  const several = rows.find((row) => {
    const labels = row.filter(namesUnit);
    return labels.length > 1 && labels.every((label) => !isLabel(row[row.indexOf(label) + 1]));
  });
  return several?.filter(namesUnit).map(({ place }) => place.column) ?? [];
};

const isLabel = (cell: SheetCell | undefined): boolean => cell === undefined || namesUnit(cell);

/** A form begins behind the last empty column before its label, or at the label itself. */
const startOf = (label: number, before: number, written: ReadonlySet<number>): number => {
  for (let column = label; column > before + 1; column -= 1) if (!written.has(column - 1)) return column;
  return label;
};

const within = (row: Row, from: number, below: number): Row =>
  row.filter(({ place }) => place.column >= from && place.column < below);

/** The forms that stand side by side on a sheet, each as a sheet of its own; a sheet with one form is that sheet. */
export const panelsOf = (sheet: BookSheet): readonly BookSheet[] => {
  const labels = labelColumns(sheet.rows);
  if (labels.length < 2) return [sheet];
  const written = new Set(sheet.rows.flatMap((row) => row.map(({ place }) => place.column)));
  const starts = labels.map((label, index) =>
    index === 0 ? 1 : startOf(label, labels[index - 1] ?? 0, written),
  );
  return starts.map((from, index) => {
    const below = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return {
      ...sheet,
      rows: sheet.rows.map((row) => within(row, from, below)).filter((row) => row.length > 0),
      merges: sheet.merges.filter((range) => range.from.column >= from && range.from.column < below),
    };
  });
};
