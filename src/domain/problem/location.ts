import type { Medium } from '../../messages/index.ts';

/** A place in an input, for a person to find: line and column count from 1. In a workbook they are the row and the column of the cell. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The cell of a table as spreadsheets call it, such as `C7`. */
  readonly cell?: string;
  /** What people see there, where that is not the text or the table itself. */
  readonly medium?: Medium;
  /** The line itself, or a stretch of a long one, what was left out before it, and how many columns are meant. */
  readonly excerpt?: { readonly text: string; readonly skipped: number; readonly length: number };
}

/** A place as it is kept of what there may be a million of. */
export const withoutExcerpt = ({ excerpt: _, ...place }: Location): Location => place;

/** Keys and indexes from the root of a document down to a value. */
export type Path = readonly (string | number)[];
