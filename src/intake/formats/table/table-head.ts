import { standardFacts } from '../../../domain/meeting/facts.ts';
import type { Path } from '../../../domain/problem/location.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import type { Complaint } from '../../../messages/index.ts';
import { keyOf } from '../../document/keys.ts';
import { NO_NAMES, type OwnHeadings } from '../../document/own-headings.ts';
import { type Heading, headingOf, isStrange, type LineRole, neededFields } from './heading/heading.ts';
import type { TableRow } from './table.ts';
import { MOST_COLUMNS } from './table-limits.ts';

/** A column whose cells go to one place of a meeting. */
export interface ValueColumn {
  readonly column: number;
  readonly path: Path;
  /** Set where the heading is none of ours, so that only the rubric can tell what it means. */
  readonly loose?: true;
  /** Set where the cells are hours of a fact that counts minutes. */
  readonly hours?: true;
}

/** The heading row of a table, understood. */
export interface Head {
  readonly row: TableRow;
  readonly width: number;
  readonly values: readonly ValueColumn[];
  /** Where the fields stand that one cell holds. */
  readonly columns: ReadonlyMap<string, number>;
  /** Set where each row is one line of a form, not a whole meeting. */
  readonly lines: ReadonlyMap<LineRole, number> | null;
  /** Columns without a heading: nothing may stand in them. */
  readonly unnamed: ReadonlySet<number>;
  /** Columns of ordinal numbers. */
  readonly idle: ReadonlySet<number>;
  /** What makes every row of the table unusable; told once. */
  readonly problems: readonly Problem[];
}

interface Column {
  readonly column: number;
  readonly written: string;
  readonly heading: Heading;
}

/** Columns that go to the same place are told apart by nothing. */
const identity = ({ heading }: Column): string | null => {
  if (heading.is === 'value') return heading.path.join('\n');
  return heading.is === 'line' ? heading.role : null;
};

const duplicates = (columns: readonly Column[], { place }: TableRow): readonly Problem[] => {
  const first = new Map<string, Column>();
  return columns.flatMap((column): readonly Problem[] => {
    const id = identity(column);
    const other = id === null ? undefined : first.get(id);
    if (id !== null && other === undefined) first.set(id, column);
    if (other === undefined) return [];
    const args = { heading: column.written, first: other.written };
    return [
      {
        severity: 'error',
        complaint: { code: 'heading-duplicate', args },
        location: place(column.column),
        also: [place(other.column)],
      },
    ];
  });
};

const complaintAbout = ({ written, heading }: Column, isLong: boolean): Complaint | null => {
  if (heading.is === 'mangled') return { code: 'heading-mangled', args: { heading: written } };
  if (heading.is === 'reserved') return { code: 'heading-reserved', args: { heading: written } };
  if (heading.is === 'otherwise' || heading.is === 'unclear')
    return { code: 'heading-hint', args: { heading: written, otherwise: heading.is === 'otherwise' } };
  if (heading.is === 'line' && !isLong) return { code: 'heading-of-lines', args: { heading: written } };
  return null;
};

/** A column that is missed is often there, misspelt: of the headings that are not known the one nearest to it. */
const misspelt = (key: string, columns: readonly Column[]): string | null => {
  const strange = columns.filter(({ heading }) => isStrange(heading));
  const known = [...neededFields.map(keyOf), ...standardFacts.keys()];
  return strange.find(({ written }) => nearest(written, known) === key)?.written ?? null;
};

const missing = (columns: readonly Column[], isLong: boolean, { place }: TableRow): readonly Problem[] => {
  const has = new Set(columns.map(identity));
  const fields = [...neededFields, ...(isLong ? ['result'] : [])].filter(
    (field) => !has.has(field) && !(field === 'unit' && has.has('unitName')),
  );
  if (fields.length === 0) return [];
  const keys = fields.map(keyOf);
  const written = keys.flatMap((key) => misspelt(key, columns) ?? []);
  const first = columns.find(({ heading }) => heading.is !== 'empty')?.column ?? 0;
  return [
    {
      severity: 'error',
      complaint: { code: 'heading-missing', args: { keys, misspelt: written } },
      location: place(first),
    },
  ];
};

const lineColumns = (columns: readonly Column[]): ReadonlyMap<LineRole, number> =>
  new Map(
    columns.flatMap(({ column, heading }) =>
      heading.is === 'line' ? [[heading.role, column] as const] : [],
    ),
  );

const valueColumn = ({ column, heading }: Column): readonly ValueColumn[] => {
  if (heading.is !== 'value') return [];
  const { path, hours } = heading;
  return [
    {
      column,
      path,
      ...(isStrange(heading) ? { loose: true } : {}),
      ...(hours === undefined ? {} : { hours }),
    },
  ];
};

const columnsThat = (columns: readonly Column[], are: Heading['is']): ReadonlySet<number> =>
  new Set(columns.flatMap(({ column, heading }) => (heading.is === are ? [column] : [])));

const byReasonLast = (left: ValueColumn, right: ValueColumn): number =>
  Number(left.path[2] === 'reason') - Number(right.path[2] === 'reason');

/** Understands the heading row of a table; what is wrong with it is wrong for every row. */
export const headOf = (row: TableRow, own: OwnHeadings = NO_NAMES): Head => {
  const written = row.texts.map((text) => text.trim());
  const width = written.findLastIndex((text) => text !== '') + 1;
  const columns = written
    .slice(0, width)
    .map((text, column): Column => ({ column, written: text, heading: headingOf(text, own) }));
  const lines = lineColumns(columns);
  const isLong = lines.has('criterion');
  const faults = columns.flatMap((column): readonly Problem[] => {
    const complaint = complaintAbout(column, isLong);
    return complaint === null ? [] : [{ severity: 'error', complaint, location: row.place(column.column) }];
  });
  const tooWide: readonly Problem[] =
    width <= MOST_COLUMNS
      ? []
      : [
          {
            severity: 'error',
            complaint: { code: 'table-too-wide', args: { columns: width, limit: MOST_COLUMNS } },
            location: row.place(MOST_COLUMNS),
          },
        ];
  const values = columns.flatMap(valueColumn).sort(byReasonLast);
  return {
    row,
    width,
    values,
    columns: new Map(
      values
        .toReversed()
        .flatMap(({ column, path: [field = '', ...deeper] }) =>
          deeper.length === 0 ? [[String(field), column] as const] : [],
        ),
    ),
    lines: isLong ? lines : null,
    unnamed: columnsThat(columns, 'empty'),
    idle: columnsThat(columns, 'idle'),
    problems: [
      ...(row.problems ?? []).filter(({ complaint }) => complaint.code !== 'cell-merged'),
      ...tooWide,
      ...missing(columns, isLong, row),
      ...faults,
      ...duplicates(columns, row),
    ],
  };
};
