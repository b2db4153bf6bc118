import type { Line } from '../text/lines.ts';
import { cutRow } from './csv-cut.ts';
import { looksLikeHeading } from './heading.ts';
import { separators } from './table-text.ts';

/** Whether one of the rows is a heading when the cells are told apart by a sign. */
const hasHeading = (lines: readonly Line[], from: number, separator: string): boolean => {
  for (let at = from; ; ) {
    const cut = cutRow(lines, at, true, separator);
    if (cut === null) return false;
    if (looksLikeHeading(cut.texts)) return true;
    at += cut.lines;
  }
};

/** The signs that make one of the first rows a heading: it is the headings that tell what stands between cells, never the frequency of a sign. */
export const separatorsOf = (lines: readonly Line[]): readonly string[] =>
  separators.filter((separator) => hasHeading(lines, 0, separator));
