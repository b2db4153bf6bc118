import { escaped } from './text/visible.ts';

/** One JSON value, indented; keys stand in the order of the result. */
export const render = (data: unknown): string => `${escaped(JSON.stringify(data, null, 2))}\n`;
