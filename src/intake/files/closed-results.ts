import { z } from 'zod';
import {
  type ClosedResults,
  sheetResultSchema,
  unitResultSchema,
} from '../../domain/record/closed-results.ts';

const reportSchema = z.object({ rows: z.array(unitResultSchema) });

/** Reads the two results of a closing; `null` where they are no longer what was written. */
export const readClosedResults = (report: string, sheets: string): ClosedResults | null => {
  try {
    return {
      units: reportSchema.parse(JSON.parse(report)).rows,
      sheets: sheets
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => sheetResultSchema.parse(JSON.parse(line))),
    };
  } catch {
    return null;
  }
};
