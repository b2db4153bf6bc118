import type { complaints } from '../complaints/index.ts';

type Catalogue = typeof complaints;

export type ComplaintCode = keyof Catalogue;

/** Codes whose cure asks for nothing found in the file, so that the catalogue can say it by itself. */
export type PlainCode = {
  [Code in ComplaintCode]: Parameters<Catalogue[Code]> extends [] ? Code : never;
}[ComplaintCode];

/** What becomes of the input until it is mended. */
export type Effect =
  | 'sheet-refused'
  | 'file-refused'
  | 'counted'
  | 'counted-unless-strict'
  | 'looked-again'
  | 'left-out'
  | 'law-refused'
  | 'law-noticed'
  | 'cases-refused'
  | 'subordinate-open'
  | 'rating-open'
  | 'rating-noticed'
  | 'stopped';

/** What the lines of an example are part of; a file is a whole sheet, ndjson and csv whole files of sheets, a sheet is that of a workbook with `|` between its cells, and a sketch only tells of several files, or of what no few lines can be. */
export type ExampleKind =
  | 'meeting'
  | 'file'
  | 'ndjson'
  | 'csv'
  | 'sheet'
  | 'workspace'
  | 'rubric'
  | 'cases'
  | 'ratings'
  | 'call'
  | 'sketch';

/** The same few lines wrong and right; `…` stands for what is left out, the same in both. */
export interface Example {
  readonly in: ExampleKind;
  readonly wrong: string;
  readonly right: string;
}

interface Described {
  /** What is wrong, whatever the file. */
  readonly title: string;
  readonly why: string;
  readonly effect: Effect;
  readonly example: Example;
}

/** The long form of one code. The cure is written here only where the catalogue's own needs to know what was found. */
export type PageOf<Code extends ComplaintCode> = Code extends PlainCode
  ? Described
  : Described & { readonly mend: string };

/** The long form of any code. */
export type Page = Described & { readonly mend?: string };

/** What each code's page must be. */
export type Pages = { readonly [Code in ComplaintCode]: PageOf<Code> };
