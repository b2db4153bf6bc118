/** A place in an input, for a person to find: line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The line itself, or a stretch of a long one, what was left out before it, and how many columns are meant. */
  readonly excerpt?: { readonly text: string; readonly skipped: number; readonly length: number };
}

/** Keys and indexes from the root of a document down to a value. */
export type Path = readonly (string | number)[];
