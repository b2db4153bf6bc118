import type { Location } from '../domain/location.ts';

/** One cell of a table as text, with its place. */
export interface TableCell {
  readonly text: string;
  readonly location: Location;
}

/** One row of a table, its cells from the first column on; cells that are not written are empty. */
export type TableRow = readonly TableCell[];
