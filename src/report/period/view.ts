import type { Block } from '../page.ts';

/** One way to look at a period: what people read, and its rows for programs under a key of its own. */
export interface View {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** What is added to the data of the report. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly records: readonly unknown[];
}
