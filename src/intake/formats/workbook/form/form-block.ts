import type { CellPlace } from '../../table/cell-address.ts';
import { headingOf } from '../../table/heading/heading.ts';
import type { BookSheet, SheetCell } from '../book/book.ts';
import {
  type BlockHeadings,
  type BlockRole,
  blockHeadings,
  type Columns,
  codeColumn,
  codeIn,
  withLowerHeadings,
} from './block-columns.ts';
import { looksLikeAnswer } from './mark.ts';

/** One criterion of a form, with the cells that are filled in for it. */
export interface FormLine {
  readonly id: string;
  readonly idCell: SheetCell;
  readonly cells: ReadonlyMap<BlockRole, SheetCell>;
}

export interface FormBlock {
  readonly lines: readonly FormLine[];
  /** Rows whose code a spreadsheet turned into a day, and that are filled in. */
  readonly mangled: readonly SheetCell[];
  readonly resultColumn: number;
  /** The column of what a superior answers, where there is one. */
  readonly appraisedColumn: number | undefined;
  /** Whether a row lies between the headings and the last criterion. */
  readonly holds: (row: number) => boolean;
  /** Whether a cell lies in a known column below the headings. */
  readonly isBelow: (place: CellPlace) => boolean;
  /** Whether a cell stands where the form prints numbers: points that can be had, and those of a group. */
  readonly isPrinted: (place: CellPlace) => boolean;
  /** Whether a cell lies in a column that names criteria, below the headings. */
  readonly names: (place: CellPlace) => boolean;
  /** The cells that are read, and the headings that are known. */
  readonly cells: readonly SheetCell[];
  /** Cells beside criteria that look like answers and are none of a known column. */
  readonly unread: readonly SheetCell[];
}

type Row = BookSheet['rows'][number];

const cellsOf = (row: Row, columns: Columns): ReadonlyMap<BlockRole, SheetCell> =>
  new Map(
    [...columns].flatMap(([role, column]) => {
      const cell = row.find(({ place }) => place.column === column);
      return cell === undefined ? [] : [[role, cell] as const];
    }),
  );

/** Columns that name a criterion and answer nothing. */
const NAMING: ReadonlySet<BlockRole> = new Set(['id', 'ordinal', 'criterion', 'points', 'computed']);

const isFilled = (cells: ReadonlyMap<BlockRole, SheetCell>): boolean =>
  [...cells.keys()].some((role) => !NAMING.has(role));

const ROMAN = /^[IVX]+$/;

/** Groups are no criteria: their code begins that of another line, or is Roman where criteria count in figures. */
const withoutGroups = (lines: readonly FormLine[]): readonly FormLine[] => {
  const figures = lines.some(({ id }) => /^\d/.test(id));
  return lines.filter(
    ({ id }) => !(figures && ROMAN.test(id)) && !lines.some((other) => other.id.startsWith(`${id}.`)),
  );
};

/** What a row says inside a block of criteria. */
type BlockRow =
  | { readonly is: 'headings'; readonly row: Row; readonly headings: BlockHeadings }
  | { readonly is: 'line'; readonly row: Row; readonly line: FormLine }
  | { readonly is: 'mangled'; readonly row: Row; readonly cell: SheetCell };

/** A row below headings that begins with a code; totals and rows of words are none. */
const lineRow = (row: Row, columns: Columns, codes: number): readonly BlockRow[] => {
  const cells = cellsOf(row, columns);
  const idCell = row.find(({ place }) => place.column === codes);
  if (idCell === undefined) return [];
  const id = codeIn(idCell.text);
  if (id !== undefined) return [{ is: 'line', row, line: { id, idCell, cells } }];
  const isMangled = isFilled(cells) && headingOf(idCell.text).is === 'mangled';
  return isMangled ? [{ is: 'mangled', row, cell: idCell }] : [];
};

interface Opened {
  /** The cells of the headings, of both rows where there are two. */
  readonly row: Row;
  readonly headings: BlockHeadings;
  readonly codes: number;
  readonly lower?: Row | undefined;
}

/** The headings that begin at a row, with the column in which the codes below them stand. */
const headingsAt = (rows: BookSheet['rows'], index: number): Opened | undefined => {
  const row = rows[index] ?? [];
  const lower = rows[index + 1];
  const both = withLowerHeadings(row, lower);
  const headings = both ?? blockHeadings(row);
  if (headings === undefined) return undefined;
  const { columns } = headings;
  const codes = codeColumn(rows.slice(index + 1), columns) ?? columns.get('id') ?? columns.get('ordinal');
  if (codes === undefined) return undefined;
  return both === undefined
    ? { row, headings, codes }
    : { row: [...row, ...(lower ?? [])], headings, codes, lower };
};

const blockRows = (rows: BookSheet['rows']): readonly BlockRow[] => {
  let open: Opened | undefined;
  return rows.flatMap((row, index): readonly BlockRow[] => {
    if (row === open?.lower) return [];
    const opened = headingsAt(rows, index);
    if (opened === undefined)
      return open === undefined ? [] : lineRow(row, open.headings.columns, open.codes);
    open = opened;
    return [{ is: 'headings', row: opened.row, headings: opened.headings }];
  });
};

const ANSWERS: readonly BlockRole[] = ['result', 'appraised', 'met', 'unmet'];

const numberOf = (row: Row): number => row[0]?.place.row ?? 0;

/** Scores under a heading that does not say whose they are; and, where no line has an answer at all, whatever looks like one. */
const unreadOf = (found: readonly BlockRow[], known: ReadonlySet<number>): readonly SheetCell[] => {
  const lines = found.flatMap((one) => (one.is === 'line' ? [one] : []));
  const unknown = new Set(
    found.flatMap((one) =>
      one.is === 'headings' ? one.headings.unknown.map(({ place }) => place.column) : [],
    ),
  );
  const isBare = !lines.some(({ line }) => ANSWERS.some((role) => line.cells.has(role)));
  return lines.flatMap(({ row, line }) =>
    row.filter(
      (cell) =>
        cell !== line.idCell &&
        !known.has(cell.place.column) &&
        (unknown.has(cell.place.column) || (isBare && looksLikeAnswer(cell))),
    ),
  );
};

/** The criteria of a form, wherever they stand, below one row of headings or several. */
export const formBlock = ({ rows }: BookSheet): FormBlock | undefined => {
  const found = blockRows(rows);
  const [first] = found;
  if (first?.is !== 'headings') return undefined;
  const last = found.at(-1) ?? first;
  const { columns } = first.headings;
  const known = new Set(
    found.flatMap((one) => (one.is === 'headings' ? [...one.headings.columns.values()] : [])),
  );
  const lines = withoutGroups(found.flatMap((one) => (one.is === 'line' ? [one.line] : [])));
  const ids = new Set(lines.map(({ idCell }) => idCell));
  const groups = new Set(
    found.flatMap((one) => (one.is === 'line' && !ids.has(one.line.idCell) ? [numberOf(one.row)] : [])),
  );
  const mangled = found.flatMap((one) => (one.is === 'mangled' ? [one.cell] : []));
  const naming = new Set([
    ...found.flatMap((one) =>
      one.is === 'headings'
        ? [...one.headings.columns].flatMap(([role, column]) => (NAMING.has(role) ? [column] : []))
        : [],
    ),
    ...lines.map(({ idCell }) => idCell.place.column),
  ]);
  return {
    lines,
    mangled,
    appraisedColumn: columns.get('appraised'),
    resultColumn: columns.get('result') ?? columns.get('appraised') ?? 0,
    holds: (row) => row >= numberOf(first.row) && row <= numberOf(last.row),
    isBelow: ({ row, column }) => row > numberOf(first.row) && known.has(column),
    isPrinted: ({ row, column }) => groups.has(row) || naming.has(column),
    names: ({ column }) => naming.has(column),
    cells: [
      ...found.flatMap((one) =>
        one.is === 'headings' ? one.row.filter(({ place }) => known.has(place.column)) : [],
      ),
      ...lines.flatMap(({ idCell, cells }) => [idCell, ...cells.values()]),
      ...mangled,
    ],
    unread: unreadOf(found, known),
  };
};

/** Cells beside the codes of criteria in a sheet whose headings are not known. */
export const answersWithoutHeadings = ({ rows }: BookSheet): readonly SheetCell[] => {
  const lines = rows.filter(([first]) => /\./.test(codeIn(first?.text ?? '') ?? ''));
  return lines.length < 2 ? [] : lines.flatMap(([, ...cells]) => cells.filter(looksLikeAnswer));
};
