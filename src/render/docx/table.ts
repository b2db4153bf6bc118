import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Cell, Head, Row } from '../../report/page.ts';
import { columnNumbers } from '../text/column-number.ts';
import { headGroups } from '../text/head-group.ts';
import { sum } from '../text/sum.ts';
import { CELL_MARGIN, type TablePart } from './table-plan.ts';
import { line } from './texts.ts';

type Span = Pick<ITableCellOptions, 'columnSpan' | 'verticalMerge'>;

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

const borders = { top: thin, bottom: thin, left: thin, right: thin };

const aligned = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

const bordered = (width: number, child: ReturnType<typeof line>, span: Span = {}): TableCell =>
  new TableCell({
    ...span,
    borders,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [child],
  });

const titleCell = (title: string, width: number, size: number, span: Span = {}): TableCell =>
  bordered(width, line(title, { size, bold: true }), span);

const headRow = (children: readonly TableCell[]): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children: [...children] });

const numberRow = ({ columns, widths }: TablePart, size: number): readonly TableRow[] => {
  const numbers = columnNumbers(columns);
  return numbers === null
    ? []
    : [headRow(numbers.map((number, index) => bordered(widths[index] ?? 0, line(number, { size }))))];
};

/** The heads of a table, in two rows where some stand under common words. */
const headRows = ({ columns, widths }: TablePart, size: number): readonly TableRow[] => {
  const widthAt = (index: number): number => widths[index] ?? 0;
  const groups = headGroups(columns);
  if (groups === null)
    return [headRow(columns.map(({ title }, index) => titleCell(title, widthAt(index), size)))];
  const above = groups.map(({ over, from, count }) =>
    over === undefined
      ? titleCell(columns[from]?.title ?? '', widthAt(from), size, {
          verticalMerge: VerticalMergeType.RESTART,
        })
      : titleCell(over, sum(widths.slice(from, from + count)), size, { columnSpan: count }),
  );
  const below = columns.map(({ title, over }, index) =>
    over === undefined
      ? titleCell('', widthAt(index), size, { verticalMerge: VerticalMergeType.CONTINUE })
      : titleCell(title, widthAt(index), size),
  );
  return [headRow(above), headRow(below)];
};

const dataCell = (
  { align = 'left' }: Head,
  { text, tone }: Cell = { text: '' },
  width: number,
  size: number,
  keepNext: boolean,
): TableCell =>
  bordered(
    width,
    line(text, { size, bold: tone === 'strong', align: aligned[align], paragraph: { keepNext } }),
  );

const rowOf = ({ columns, widths }: TablePart, { cells }: Row, size: number, keepNext: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    children: columns.map((column, index) =>
      dataCell(column, cells[index], widths[index] ?? 0, size, keepNext),
    ),
  });

/** So many rows at the end of a table go with what follows it. */
const END_ROWS = 2;

/** A table with lines on all sides; its head is repeated on every page and no row is cut by the end of one. Where it keeps its end, its last rows stay on the page of what follows. `size` is in points. */
export const tableOf = (part: TablePart, size: number, keepsEnd: boolean): Table => {
  const { rows, widths } = part;
  const halves = size * 2;
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: CELL_MARGIN / 2, right: CELL_MARGIN / 2, marginUnitType: WidthType.DXA },
    rows: [
      ...headRows(part, halves),
      ...numberRow(part, halves),
      ...rows.map((row, index) => rowOf(part, row, halves, keepsEnd && index >= rows.length - END_ROWS)),
    ],
  });
};
