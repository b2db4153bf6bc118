import type { z } from 'zod';
import type { closedReport } from './published-report.ts';
import type { closedSheet } from './published-sheet.ts';

/** A sheet as far as a closing is held to it; points are integer hundredths. */
export type SheetResult = z.output<typeof closedSheet>;

/** A unit's row as far as a closing is held to it. */
export type UnitResult = z.output<typeof closedReport>['rows'][number];

/** What a period came to. */
export interface ClosedResults {
  readonly sheets: readonly SheetResult[];
  readonly units: readonly UnitResult[];
}
