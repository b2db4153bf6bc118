import type { Location } from '../../domain/problem/location.ts';
import type { Place, Span } from './document.ts';

/** How much of a long line is kept for showing, and how much of it stands before the place. */
const MOST_SHOWN = 400;
const BEFORE = 200;

/** Makes spans of one text into places with their line, for showing. A text that is itself a part of a file says on which line it begins. */
export const placesIn = (file: string, text: string, firstLine = 1): Place => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start: meant, end }: Span): Location => {
    const line = lineOf(Math.min(meant, text.length));
    const from = starts[line] ?? 0;
    const until = (starts[line + 1] ?? text.length + 1) - 1;
    // A parser may point behind the end of the text.
    const start = Math.min(meant, until);
    const skipped = start - from > MOST_SHOWN - BEFORE ? start - from - BEFORE : 0;
    const shown = text.slice(from + skipped, Math.min(until, from + skipped + MOST_SHOWN));
    return {
      file,
      line: line + firstLine,
      column: start - from + 1,
      excerpt: { text: shown, skipped, length: Math.max(1, Math.min(end, until) - start) },
    };
  };
};
