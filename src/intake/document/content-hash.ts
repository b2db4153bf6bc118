import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

/** Makes the hash of a content; a browser brings its own. */
export type ContentHash = (content: unknown) => string;

/** The hash of a content: it does not change with comments, the order of keys or line ends. */
export const contentHash: ContentHash = (content) =>
  createHash('sha256').update(canonical(content)).digest('hex');
