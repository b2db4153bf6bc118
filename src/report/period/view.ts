import type { MonthResult, UnitSummary } from '../../engine/period/summarise.ts';
import type { Block, Page } from '../page.ts';

/** One way to look at a period: what people read, and its rows for programs under a key of its own; each is made when it is asked for. */
export interface View {
  readonly name: string;
  readonly page: () => readonly Block[];
  /** What is added to the data of the report. */
  readonly data: () => Readonly<Record<string, unknown>>;
  readonly records: () => readonly unknown[];
}

/** What stands beside the list of a year for a reader who looks into it. */
export interface Glance {
  /** The year in pictures, before the list. */
  readonly before: () => readonly Block[];
  /** What to look at, after it. */
  readonly after: () => readonly Block[];
  /** What stands behind a month of a unit. */
  readonly behind: (row: UnitSummary, month: MonthResult) => Page;
}
