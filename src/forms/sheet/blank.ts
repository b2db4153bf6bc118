import type { Grid } from '../../render/xlsx/book.ts';
import type { Occasion } from '../../rubric/file/occasion.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Given } from './given.ts';

/** A blank to write: by which rubric, and what is known of the meeting. */
export interface Blank {
  readonly rubric: Rubric;
  /** The rubric as the sheet names it; left out, its own id. */
  readonly named?: string;
  readonly given?: Given;
  /** What decides which lines can count; without it every line is asked. */
  readonly occasion?: Occasion;
  /** It is for a superior to answer: what the unit said stands there and is not to be changed. */
  readonly appraises?: true;
  /** Where an editor finds the schema. */
  readonly schemaPath?: string;
}

/** Makes a workbook of its sheets, under a title. */
export type WriteBook = (grids: readonly Grid[], title: string) => Promise<Uint8Array>;

/** What a form may carry besides the blank itself, read when it is asked for. */
export interface Carriage {
  /** Every rubric that a meeting on the day of the blank may be judged by, as text, each after those that it extends. */
  readonly laws: () => readonly { readonly file: string; readonly text: string }[];
  /** The program that scores in a browser. */
  readonly script: () => string;
  /** The bytes of a workbook. */
  readonly book: WriteBook;
}
