import type { Location } from '../domain/location.ts';
import type { Problem } from '../domain/problem.ts';

/** One row of a table, whatever kind of file it stands in. */
export interface TableRow {
  /** Its cells from the first column on, in NFC; a cell that is not written is empty. */
  readonly texts: readonly string[];
  /** Where the cell of a column stands; asked only for what is complained of. */
  readonly place: (column: number) => Location;
  /** What makes the row unusable, whatever it says. */
  readonly problems?: readonly Problem[];
}
