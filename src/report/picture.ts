import type { Cell, Level } from './page.ts';

/** The words with which rows are looked for. */
export interface Finder {
  /** What a row is picked by, in the order of what it says about itself. */
  readonly filters: readonly string[];
  readonly search: string;
  readonly every: string;
  readonly clear: string;
  readonly close: string;
  /** How many rows are shown; `{shown}` and `{all}` stand for the numbers. */
  readonly count: string;
  readonly hint: string;
}

/** What a shade stands for. */
export interface Shade {
  readonly title: string;
  /** `null` for what is on no scale. */
  readonly level: Level | null;
}

interface Titled {
  readonly title: string;
  /** What its labels are. */
  readonly of: string;
  readonly note?: string;
}

/** A picture, told as what it shows; whoever draws it gives the numbers and words too. */
export type Figure = Titled &
  (
    | {
        /** A shade for each row and column. */
        readonly kind: 'heat';
        readonly columns: readonly string[];
        readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
        readonly shades: readonly Shade[];
      }
    | {
        /** One bar beside the other, each of parts on each other: one count for each shade. */
        readonly kind: 'stack';
        readonly bars: readonly { readonly label: string; readonly counts: readonly number[] }[];
        readonly shades: readonly Shade[];
      }
    | {
        /** One bar under the other, from the top down; `value` gives its length, `text` is its number in words. */
        readonly kind: 'bars';
        readonly bars: readonly { readonly label: string; readonly value: number; readonly text: string }[];
      }
  );
