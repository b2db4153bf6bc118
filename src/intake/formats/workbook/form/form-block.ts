import { keyOf } from '../../../document/keys.ts';
import type { CellPlace } from '../../table/cell-address.ts';
import { headingOf } from '../../table/heading/heading.ts';
import { plain } from '../../table/heading/plain-heading.ts';
import type { BookSheet, SheetCell } from '../book/book.ts';

/** What the columns of a block of criteria hold. */
export type BlockRole = 'ordinal' | 'id' | 'result' | 'reason' | 'appraised' | 'appraisedReason';

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
  /** Whether a row lies between the headings and the last criterion. */
  readonly holds: (row: number) => boolean;
  /** Whether a cell lies below the headings of the block, where totals stand. */
  readonly isBelow: (place: CellPlace) => boolean;
}

type Row = BookSheet['rows'][number];

const [RESULT, REASON, SELF, APPRAISED, NOTE, ID, CRITERION] = [
  'result',
  'reason',
  'selfAnswers',
  'appraisedAnswers',
  'note',
  'id',
  'criteria',
].map(keyOf);

const roles: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ['stt', 'ordinal'],
  ['tt', 'ordinal'],
  ['so_tt', 'ordinal'],
  [`${ID}`, 'id'],
  [`${ID}_${CRITERION}`, 'id'],
  [`${RESULT}`, 'result'],
  [`${SELF}`, 'result'],
  [`diem_${SELF}`, 'result'],
  [`chi_bo_${SELF}`, 'result'],
  [`${RESULT}_${SELF}`, 'result'],
  [`${REASON}`, 'reason'],
  [`${NOTE}`, 'reason'],
  [`${REASON}_${NOTE}`, 'reason'],
  [`${REASON}_${SELF}`, 'reason'],
  [`${APPRAISED}`, 'appraised'],
  [`diem_${APPRAISED}`, 'appraised'],
  [`cap_tren_${APPRAISED}`, 'appraised'],
  [`${RESULT}_${APPRAISED}`, 'appraised'],
  [`${REASON}_${APPRAISED}`, 'appraisedReason'],
]);

type Columns = ReadonlyMap<BlockRole, number>;

/** The columns of a row of headings; `undefined` for any other row. A table of meetings names the unit in its headings, a form does not. */
const columnsOf = (row: Row): Columns | undefined => {
  const columns = new Map<BlockRole, number>();
  for (const { text, place } of row) {
    const heading = headingOf(text);
    if (heading.is === 'value' && heading.path[0] === 'unit') return undefined;
    const role = roles.get(plain(text));
    if (role !== undefined && !columns.has(role)) columns.set(role, place.column);
  }
  const answers = columns.has('result') || columns.has('appraised');
  return answers && (columns.has('id') || columns.has('ordinal')) ? columns : undefined;
};

const cellsOf = (row: Row, columns: Columns): ReadonlyMap<BlockRole, SheetCell> =>
  new Map(
    [...columns].flatMap(([role, column]) => {
      const cell = row.find(({ place }) => place.column === column);
      return cell === undefined ? [] : [[role, cell] as const];
    }),
  );

const isFilled = (cells: ReadonlyMap<BlockRole, SheetCell>): boolean =>
  [...cells.keys()].some((role) => role !== 'id' && role !== 'ordinal');

/** The code of a criterion at the beginning of a cell. */
const codeIn = (text: string): string | undefined => {
  const heading = headingOf(text);
  return heading.is === 'value' && heading.path[0] === 'selfAnswers' && heading.path[2] === 'result'
    ? String(heading.path[1])
    : undefined;
};

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
  | {
      readonly is: 'headings';
      readonly number: number;
      readonly columns: Columns;
      /** The first and the last column of the headings. */
      readonly from: number;
      readonly to: number;
    }
  | { readonly is: 'line'; readonly number: number; readonly line: FormLine }
  | { readonly is: 'mangled'; readonly number: number; readonly cell: SheetCell };

/** A row below headings that begins with a code; totals and rows of words are none. */
const lineRow = (row: Row, number: number, columns: Columns): readonly BlockRow[] => {
  const cells = cellsOf(row, columns);
  const idCell = cells.get('id') ?? cells.get('ordinal');
  if (idCell === undefined) return [];
  const id = codeIn(idCell.text);
  if (id !== undefined) return [{ is: 'line', number, line: { id, idCell, cells } }];
  const isMangled = isFilled(cells) && headingOf(idCell.text).is === 'mangled';
  return isMangled ? [{ is: 'mangled', number, cell: idCell }] : [];
};

const blockRows = (rows: BookSheet['rows']): readonly BlockRow[] => {
  let columns: Columns | undefined;
  return rows.flatMap((row): readonly BlockRow[] => {
    const number = row[0]?.place.row ?? 0;
    const headings = columnsOf(row);
    columns = headings ?? columns;
    if (headings !== undefined) {
      const [from = 0, to = 0] = [row[0]?.place.column, row.at(-1)?.place.column];
      return [{ is: 'headings', number, columns: headings, from, to }];
    }
    return columns === undefined ? [] : lineRow(row, number, columns);
  });
};

/** The criteria of a form, wherever they stand, below one row of headings or several. */
export const formBlock = ({ rows }: BookSheet): FormBlock | undefined => {
  const found = blockRows(rows);
  const [first] = found;
  if (first?.is !== 'headings') return undefined;
  const last = found.at(-1) ?? first;
  return {
    lines: withoutGroups(found.flatMap((row) => (row.is === 'line' ? [row.line] : []))),
    mangled: found.flatMap((row) => (row.is === 'mangled' ? [row.cell] : [])),
    resultColumn: first.columns.get('result') ?? first.columns.get('appraised') ?? 0,
    holds: (row) => row >= first.number && row <= last.number,
    isBelow: ({ row, column }) => row > first.number && column >= first.from && column <= first.to,
  };
};
