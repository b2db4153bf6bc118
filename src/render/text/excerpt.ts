import type { Block } from '../../report/page.ts';
import { visible } from './visible.ts';

/** An excerpt in three: what stands before the part that is meant, that part, and what follows. */
export interface ExcerptParts {
  readonly before: string;
  readonly meant: string;
  readonly after: string;
}

/** Text of an excerpt that can be shown: a tab is as wide as a space, so that a mark below stands where it should. */
export const excerptParts = ({ text, column, length }: Extract<Block, { type: 'excerpt' }>): ExcerptParts => {
  const shown = (from: number, to?: number) => visible(text.slice(from, to).replaceAll('\t', ' '));
  const [start, end] = [column - 1, column - 1 + length];
  return { before: shown(0, start), meant: shown(start, end), after: shown(end) };
};
