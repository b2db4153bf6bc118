import type { Renderer } from './renderer.ts';
import { escaped } from './visible.ts';

/** One JSON value a line. */
export const renderer: Renderer = {
  render: ({ records }) => records.map((record) => `${escaped(JSON.stringify(record))}\n`).join(''),
};
