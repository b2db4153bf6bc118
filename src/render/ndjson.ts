import type { Renderer } from './renderer.ts';

/** One JSON value a line. */
export const renderer: Renderer = {
  render: ({ records }) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
};
