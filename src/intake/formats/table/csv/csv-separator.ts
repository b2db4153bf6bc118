import { NO_NAMES, type OwnHeadings } from '../../../document/own-headings.ts';
import type { Line } from '../../text/lines.ts';
import { looksLikeHeading, sureHeadings } from '../heading/heading.ts';
import { MOST_TITLE_ROWS } from '../table-limits.ts';
import { cutRow } from './csv-cut.ts';
import { separators } from './table-text.ts';

interface Candidate {
  readonly separator: string;
  /** On which line a heading stands, and how many of its cells are surely headings. */
  readonly at: number;
  readonly sure: number;
}

/** The first heading when the cells are told apart by a sign. */
const headingWith = (lines: readonly Line[], separator: string, own: OwnHeadings): readonly Candidate[] => {
  for (let at = 0, rows = 0; rows <= MOST_TITLE_ROWS; rows += 1) {
    const cut = cutRow(lines, at, true, separator);
    if (cut === null) return [];
    if (looksLikeHeading(cut.texts, own)) return [{ separator, at, sure: sureHeadings(cut.texts, own) }];
    at += cut.lines;
  }
  return [];
};

/** The signs by which the first heading of a text may be cut: it is the headings that tell what stands between cells, never the frequency of a sign, and never a row below the heading, whatever its texts say. */
export const separatorsOf = (lines: readonly Line[], own: OwnHeadings = NO_NAMES): readonly string[] => {
  const found = separators.flatMap((separator) => headingWith(lines, separator, own));
  const first = Math.min(...found.map(({ at }) => at));
  const atFirst = found.filter(({ at }) => at === first);
  const most = Math.max(...atFirst.map(({ sure }) => sure));
  return atFirst.filter(({ sure }) => sure === most).map(({ separator }) => separator);
};
