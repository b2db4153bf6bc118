import { looksLikeHeading } from '../heading/heading.ts';
import { MOST_TITLE_ROWS } from '../table-limits.ts';

/** What may stand between the cells of a table that is written as text. */
export const separators = [',', ';', '\t'] as const;

/** The line by which spreadsheets are told what stands between the cells. */
const DECLARED = /^sep=([,;\t|]) *$/i;

export const declaredSeparator = (line: string): string | null => DECLARED.exec(line)?.[1] ?? null;

/** Whether the beginning of a text is that of a table of meetings: it says so itself, or one of its first lines is a heading. */
export const looksLikeTable = (beginning: string): boolean => {
  const lines = beginning.split(/\r\n?|\n/, MOST_TITLE_ROWS);
  return (
    declaredSeparator(lines[0] ?? '') !== null ||
    lines.some((line) =>
      separators.some((separator) => looksLikeHeading(line.replaceAll('"', '').split(separator))),
    )
  );
};
