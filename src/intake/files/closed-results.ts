import { type ClosedPaper, closedPaperSchema } from '../../domain/record/closed-paper.ts';
import type { ClosedResults, SheetResult } from '../../domain/record/closed-results.ts';
import { closedReport } from '../../domain/record/published-report.ts';
import { closedSheet } from '../../domain/record/published-sheet.ts';

/** Reads the table of a closing; `null` where it is no longer what was written. */
export const readClosedUnits = (report: string): ClosedResults['units'] | null => {
  try {
    return closedReport.parse(JSON.parse(report)).rows;
  } catch {
    return null;
  }
};

/** The papers of a closing that bear a code; `null` where what is said of them is no longer what was written. */
export const readClosedPapers = (text: string, code: string): readonly ClosedPaper[] | null => {
  try {
    return text
      .split('\n')
      .filter((line) => line.includes(code))
      .map((line) => closedPaperSchema.parse(JSON.parse(line)))
      .filter((paper) => paper.code === code);
  } catch {
    return null;
  }
};

/** Reads the sheets of a closing out of its text, which is given part by part. */
export interface ClosedSheetsReader {
  readonly take: (part: string) => void;
  /** The sheets, once all of the text was given; `null` where it is no longer what was written. */
  readonly sheets: () => readonly SheetResult[] | null;
}

export const closedSheetsReader = (): ClosedSheetsReader => {
  const sheets: SheetResult[] = [];
  let [rest, isSound] = ['', true];
  const read = (line: string): void => {
    if (line === '' || !isSound) return;
    try {
      sheets.push(closedSheet.parse(JSON.parse(line)));
    } catch {
      isSound = false;
    }
  };
  return {
    take: (part) => {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(read);
    },
    sheets: () => {
      read(rest);
      rest = '';
      return isSound ? sheets : null;
    },
  };
};
