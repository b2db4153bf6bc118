import type { Renderer } from './renderer.ts';

/** One JSON value, indented; keys stand in the order of the result. */
export const renderer: Renderer = { render: ({ data }) => `${JSON.stringify(data, null, 2)}\n` };
