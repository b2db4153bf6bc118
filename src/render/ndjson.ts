import type { Renderer } from './renderer.ts';
import { escaped } from './visible.ts';

/** One record as a line. */
export const line = (record: unknown): string => `${escaped(JSON.stringify(record))}\n`;

/** One JSON value a line. */
export const renderer: Renderer = { render: ({ records }) => records.map(line).join('') };
