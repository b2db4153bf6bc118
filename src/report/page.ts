export { RESULT_MARK } from '../domain/record/result-mark.ts';
export type { Calendar, CalendarEntry } from './calendar.ts';

import type { PaperFormat } from '../rubric/file/paper-format.ts';
import type { Calendar } from './calendar.ts';
import type { Figure, Finder } from './picture.ts';
import type { Value } from './value.ts';

/** How a piece of text is meant; a renderer may colour it, and the text says the same without colour. */
export type Tone = 'strong' | 'good' | 'warn' | 'bad' | 'muted';

/** One cell of a table. People read the text, or the short one where room is scarce; spreadsheets take the value, where it is more than text. */
export interface Cell {
  readonly text: string;
  readonly short?: string;
  readonly value?: Value;
  readonly tone?: Tone;
  /** Where it stands on a scale that is divided into four, from 0, the best: a shade beside the words. */
  readonly level?: Level;
  /** Its place among the cells of its column, where neither its number nor its words tell it. */
  readonly rank?: number;
  /** What stands behind it, for a reader who asks; made when it is asked for. */
  readonly behind?: () => Page;
  /** In a row that adds up those above: a spreadsheet may work it out itself, as the sum of the column or as the number of its cells that are not empty. */
  readonly adds?: 'values' | 'filled';
}

export type Level = 0 | 1 | 2 | 3;

/** What a column, a row or a line says beside the rest, so that it may be left out where room is scarce: more of the same; a sum; a source; what stands behind; what another record says. `data` is for whoever has nothing but the table: a page says it elsewhere. */
export type Priority = 'detail' | 'sum' | 'source' | 'background' | 'outside' | 'data';

/** The head of a column, and how the column is to be set. */
export interface Head {
  readonly title: string;
  readonly short?: string;
  /** What programs call the column, where its title is a name out of a rubric. */
  readonly code?: string;
  /** Stands over this head and those beside it that say the same, where a table has room for a second row of heads. */
  readonly over?: string;
  /** Heads of the two columns that its parts of a whole become where a stroke between numbers would pass for a day. */
  readonly parts?: readonly [part: string, whole: string];
  readonly align?: 'left' | 'right' | 'center';
  /** Whether long text may be wrapped. */
  readonly wraps?: boolean;
  /** Left out, it is always shown. */
  readonly priority?: Priority;
  /** Tells whose row it is, so that it is told again where a table is too wide for its paper. */
  readonly names?: true;
  /** A table that is too wide is best broken before it. */
  readonly begins?: true;
  /** Its number in a form of an office, under its title on paper. */
  readonly number?: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Set apart from the rows before it. */
  readonly apart?: boolean;
  /** Set apart by a line of its own wherever it stands; a row that is only `apart` has one in a terminal where it is the last. */
  readonly ruled?: boolean;
  /** That of the columns that it adds up. */
  readonly priority?: Priority;
  /** What it is found by, one value for each filter of its table. */
  readonly about?: readonly string[];
  /** Adds up the rows before it. */
  readonly sums?: true;
}

/** The head of an official paper, line by line; what is not known is blank, to be written in. */
export interface Letterhead {
  /** The body above the one that issues the paper; left out where there is none. */
  readonly superior?: string;
  readonly issuer: string;
  readonly number?: string;
  /** Line by line, the last one with a rule under it. */
  readonly motto: readonly string[];
  readonly placeAndDay: string;
  /** What the paper is, and what it is about; a letter has no title, and says what it is about under its number. */
  readonly title?: string;
  readonly about?: string;
}

/** Room for a signature: on behalf of whom, and in which position. */
export interface Signature {
  readonly onBehalf?: string;
  readonly position: string;
}

export type Block =
  | { readonly type: 'heading'; readonly text: string; readonly level: 1 | 2 }
  | {
      readonly type: 'text';
      /** Begins with `- ` where it is an item of a list. */
      readonly text: string;
      readonly tone?: Tone;
      /** Text further in than the text before it belongs to that. */
      readonly indent?: number;
      /** That of the column that it explains. */
      readonly priority?: Priority;
      /** Said after the text and less loudly. */
      readonly note?: string;
      /** Said by the head of a paper in its own place. */
      readonly inHead?: true;
    }
  | {
      readonly type: 'table';
      readonly columns: readonly Head[];
      readonly rows: readonly Row[];
      /** All of its rows for whoever sorts and filters them, where people are told several in one. */
      readonly whole?: readonly Row[];
      /** How its rows may be found, where they are so many that a reader looks for some. */
      readonly finder?: Finder;
    }
  | { readonly type: 'figure'; readonly figure: Figure }
  /** A line of an input, or a stretch of it, with the part that is meant; the column counts from 1 within it. */
  | {
      readonly type: 'excerpt';
      readonly line: number;
      readonly text: string;
      readonly column: number;
      readonly length: number;
    }
  /** Lines to be shown as they are typed, neither wrapped nor joined. */
  | { readonly type: 'code'; readonly text: string; readonly tone?: Tone }
  | { readonly type: 'gap' }
  | ({ readonly type: 'letterhead' } & Letterhead)
  | {
      readonly type: 'signatures';
      readonly signatures: readonly Signature[];
      /** Who gets the paper, under its heading. */
      readonly recipients?: { readonly title: string; readonly names: readonly string[] };
    }
  /** What follows begins on a new sheet of paper, as a paper of its own. */
  | { readonly type: 'leaf' }
  /** Stands small at the foot of each page of paper. */
  | { readonly type: 'foot'; readonly text: string };

/** What people read, block by block. */
export type Page = readonly Block[];

/** A Word file of an office with named places, and what they stand for. */
export interface WordForm {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<
    string,
    { readonly items: readonly string[]; readonly rows: readonly ReadonlyMap<string, string>[] }
  >;
}

/** A result as a paper that is signed. */
export interface Paper {
  readonly format: PaperFormat;
  readonly blocks: Page;
  /** The file of an office that is to be filled in instead. */
  readonly form?: WordForm;
}

/** Sheets of a workbook: a page under a short name. */
export interface BookPage {
  readonly name: string;
  readonly page: Page;
  /** For looking up on a screen: on paper it is said in words only. */
  readonly onScreen?: true;
}

/** A result without a format: what people read, and the same as data for programs; each is made when it is asked for. */
export interface Report {
  readonly page: () => Page;
  /** The page as the form of an office has it, for whoever sees it as on paper; left out where the page is that. */
  readonly form?: () => Page;
  /** The whole result as one JSON value. */
  readonly data: () => unknown;
  /** The result as a stream of JSON values, one a line. */
  readonly records: () => readonly unknown[];
  /** What is signed and sent, where papers are made of the result. */
  readonly paper?: () => Paper | Promise<Paper>;
  /** Set where that also takes the place of the page in a browser. */
  readonly asPaper?: boolean;
  /** What the code at its foot is made of, where it is to bear one: what is found in it, as data. */
  readonly coded?: () => unknown;
  /** What a workbook holds, where that is more than the page. */
  readonly book?: () => readonly BookPage[] | Promise<readonly BookPage[]>;
  /** What was checked and found, where that is the result. */
  readonly checks?: () => Checks;
  /** What is to be done by which day, where that is the result. */
  readonly calendar?: () => Calendar;
}

/** A place in an input: lines and columns count from 1, the end is the column after the last. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly sheet?: string;
  readonly cell?: string;
  /** The cell in words, where it is one of a table. */
  readonly words?: string;
}

/** Something wrong or noticed, ready to be said. */
export interface Remark {
  readonly code: string;
  /** What the code stands for, whatever it found this time. */
  readonly title: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
  readonly place?: Place;
  readonly related: readonly Place[];
}

/** What checking found, for programs that collect the findings of many checkers. */
export interface Checks {
  /** Every input, also the sound ones. */
  readonly inputs: readonly string[];
  readonly remarks: readonly Remark[];
}

export const heading = (text: string, level: 1 | 2 = 1): Block => ({ type: 'heading', text, level });

export const text = (content: string, tone?: Tone, indent = 0): Extract<Block, { type: 'text' }> => ({
  type: 'text',
  text: content,
  ...(tone === undefined ? {} : { tone }),
  ...(indent === 0 ? {} : { indent }),
});

export const code = (content: string, tone?: Tone): Block => ({
  type: 'code',
  text: content,
  ...(tone === undefined ? {} : { tone }),
});

export const gap: Block = { type: 'gap' };

export const leaf: Block = { type: 'leaf' };

export const cell = (content: string, tone?: Tone): Cell =>
  tone === undefined ? { text: content } : { text: content, tone };
