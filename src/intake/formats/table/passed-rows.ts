import type { Location } from '../../../domain/problem/location.ts';
import type { Problem } from '../../../domain/problem/problem.ts';
import type { PassedKind } from './row-kind.ts';
import type { TableRow } from './table.ts';

/** The rows of a table that are passed over because they are no meetings. */
export interface Passed {
  readonly add: (kind: PassedKind, row: TableRow) => void;
  /** One notice for each kind, with the place of every row. */
  readonly notices: () => readonly Problem[];
  readonly has: (kind: PassedKind) => boolean;
}

const codes = {
  total: 'rows-total',
  note: 'rows-note',
  unfilled: 'rows-unfilled',
} as const;
const kinds = ['total', 'note', 'unfilled'] as const;

/** The first cell of a row that says something. */
export const firstPlace = (row: TableRow): Location =>
  row.place(
    Math.max(
      0,
      row.texts.findIndex((text) => text.trim() !== ''),
    ),
  );

export const makePassed = (): Passed => {
  const places: Readonly<Record<PassedKind, Location[]>> = {
    ...{ total: [], note: [], unfilled: [] },
  };
  return {
    add: (kind, row) => {
      places[kind].push(firstPlace(row));
    },
    has: (kind) => places[kind].length > 0,
    notices: () =>
      kinds.flatMap((kind): readonly Problem[] => {
        const [location, ...also] = places[kind];
        if (location === undefined) return [];
        const complaint = { code: codes[kind], args: { rows: 1 + also.length } };
        return [{ severity: 'warning', complaint, location, ...(also.length === 0 ? {} : { also }) }];
      }),
  };
};
