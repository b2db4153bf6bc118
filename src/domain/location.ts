/** A place in an input, for a person to find: line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The line itself, and how many columns of it are meant. */
  readonly excerpt?: { readonly text: string; readonly length: number };
}

/** Keys and indexes from the root of a document down to a value. */
export type Path = readonly (string | number)[];
