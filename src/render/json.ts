import type { Renderer } from './renderer.ts';
import { escaped } from './visible.ts';

/** One JSON value, indented; keys stand in the order of the result. */
export const renderer: Renderer = { render: ({ data }) => `${escaped(JSON.stringify(data, null, 2))}\n` };
