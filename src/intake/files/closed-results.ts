import type { ClosedResults } from '../../domain/record/closed-results.ts';
import { closedReport } from '../../domain/record/published-report.ts';
import { closedSheet } from '../../domain/record/published-sheet.ts';

/** Reads the two results of a closing; `null` where they are no longer what was written. */
export const readClosedResults = (report: string, sheets: string): ClosedResults | null => {
  try {
    return {
      units: closedReport.parse(JSON.parse(report)).rows,
      sheets: sheets
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => closedSheet.parse(JSON.parse(line))),
    };
  } catch {
    return null;
  }
};
