import { escaped } from './text/visible.ts';

/** One record as a line. */
export const line = (record: unknown): string => `${escaped(JSON.stringify(record))}\n`;

/** One JSON value a line. */
export const render = (records: readonly unknown[]): string => records.map(line).join('');
