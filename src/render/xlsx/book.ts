import {
  type CellStyle,
  colToLetter,
  type MergeRange,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { cellText, looksCalculated } from './cell-text.ts';
import { FONT, TEXT_FORMAT } from './look.ts';
import { paperOf } from './paper.ts';
import { sheetNames } from './sheet-name.ts';

export interface GridCell {
  readonly value: string | number | null;
  readonly style?: CellStyle;
  /** What its value is worked out from, without the equals sign. */
  readonly formula?: string;
  /** Shown beside the cell when it is pointed at. */
  readonly note?: string;
}

/** One sheet of a workbook. Rows and columns count from 0; widths are in characters, heights in points. */
export interface Grid {
  /** Becomes the sheet's name, as near as a name may be. */
  readonly title: string;
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  readonly widths: readonly number[];
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges?: readonly MergeRange[];
  /** The rows of the head: they stay on the screen with all above them, and are repeated on every page of paper. */
  readonly head?: { readonly from: number; readonly to: number };
  /** So many columns on the left stay on the screen, and are repeated where the paper is narrower. */
  readonly fixedColumns?: number;
  /** The range whose rows may be filtered, like `A3:F40`. */
  readonly filter?: string;
  /** The range that goes on paper, like `$A$1:$F$2`, where that is not all. */
  readonly printed?: string;
  /** Stands small at the foot of each page of paper. */
  readonly foot?: string;
  /** What only few sheets have: drop-downs, protection. */
  readonly more?: Partial<WriteSheet>;
}

/** No clock stands in a result: every workbook is of the day on which the time of its archive begins. */
const WRITTEN = new Date('1980-01-01T00:00:00Z');

type WrittenCell = NonNullable<ReturnType<NonNullable<WriteSheet['cells']>['get']>>;

/** A text that looks like a formula is marked as text, so that it stays one when its cell is edited. */
const writtenCell = ({ value, style, formula, note }: GridCell): WrittenCell => {
  const isText = typeof value === 'string';
  const marked = isText && formula === undefined && looksCalculated(value);
  return {
    value: isText ? cellText(value) : value,
    ...(style === undefined && !marked ? {} : { style: marked ? { ...style, numFmt: TEXT_FORMAT } : style }),
    ...(formula === undefined ? {} : { formula, formulaResult: value }),
    ...(note === undefined ? {} : { comment: { text: cellText(note) } }),
  };
};

const cellsOf = ({ rows }: Grid): Map<string, WrittenCell> =>
  new Map(
    rows.flatMap((row, at) =>
      row.flatMap((one, column) =>
        one === undefined ? [] : [[`${at},${column}`, writtenCell(one)] as const],
      ),
    ),
  );

const frozenOf = ({ head, fixedColumns = 0 }: Grid): Partial<WriteSheet> =>
  head === undefined && fixedColumns === 0
    ? {}
    : { freezePane: { rows: head === undefined ? 0 : head.to + 1, columns: fixedColumns } };

const writtenSheet = (grid: Grid, name: string): WriteSheet => ({
  name,
  columns: grid.widths.map((width) => ({ width })),
  cells: cellsOf(grid),
  ...(grid.merges === undefined ? {} : { merges: [...grid.merges] }),
  ...(grid.heights === undefined
    ? {}
    : { rowDefs: new Map([...grid.heights].map(([row, height]) => [row, { height }])) }),
  ...frozenOf(grid),
  ...(grid.filter === undefined ? {} : { autoFilter: { range: grid.filter } }),
  ...paperOf(grid.widths, grid.foot),
  ...grid.more,
});

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** What goes on paper, where that is not all, or the rows and columns that are repeated there. hucre has a setting for them, but writes the name of the sheet there as if it were one word. */
const repeated = ({ head, fixedColumns = 0, printed }: Grid, name: string): readonly NamedRange[] => {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  if (printed !== undefined) return [{ name: '_xlnm.Print_Area', range: `${sheet}!${printed}`, scope: name }];
  const parts = [
    ...(fixedColumns === 0 ? [] : [`${sheet}!$A:$${colToLetter(fixedColumns - 1)}`]),
    ...(head === undefined ? [] : [`${sheet}!$${head.from + 1}:$${head.to + 1}`]),
  ];
  return parts.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: parts.join(','), scope: name }];
};

/** The bytes of a workbook; the same for the same sheets. Its title stands in its properties, and what kind of workbook it is where that matters to who reads it. */
export const bookBytes = (grids: readonly Grid[], title: string, category?: string): Promise<Uint8Array> => {
  const names = sheetNames(grids.map((grid) => grid.title));
  const named = grids.map((grid, index) => ({ grid, name: names[index] ?? grid.title }));
  return writeXlsx({
    sheets: named.map(({ grid, name }) => writtenSheet(grid, name)),
    namedRanges: named.flatMap(({ grid, name }) => repeated(grid, name)),
    properties: {
      ...{ title: cellText(title), creator: 'shcb', created: WRITTEN, modified: WRITTEN },
      ...(category === undefined ? {} : { category }),
    },
    defaultFont: FONT,
  });
};
