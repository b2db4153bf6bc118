import type { Block } from '../page.ts';

/** One way to look at a period: what people read, and its rows for programs under a key of its own; each is made when it is asked for. */
export interface View {
  readonly name: string;
  readonly page: () => readonly Block[];
  /** What is added to the data of the report. */
  readonly data: () => Readonly<Record<string, unknown>>;
  readonly records: () => readonly unknown[];
}
