import { z } from 'zod';
import { ONE } from '../values/hundredths.ts';

const bandSchema = z.object({ id: z.string(), title: z.string() }).readonly().nullable();

/** A sheet as far as a closing is held to it. */
export const sheetResultSchema = z
  .object({
    unit: z.string(),
    date: z.string(),
    kind: z.string(),
    /** Written as a number of points, kept as hundredths. */
    total: z
      .number()
      .transform((total) => Math.round(total * ONE))
      .nullable(),
    band: bandSchema,
    /** What the sheet takes the place of, where it is a correction. */
    replaces: z.object({ sheet: z.string(), reason: z.string() }).readonly().optional(),
  })
  .readonly();
export type SheetResult = z.output<typeof sheetResultSchema>;

/** A unit's row as far as a closing is held to it. */
export const unitResultSchema = z
  .object({
    unit: z.string(),
    months: z.record(z.string(), z.object({ status: z.string() }).readonly()).readonly(),
    band: bandSchema,
  })
  .readonly();
export type UnitResult = z.output<typeof unitResultSchema>;

/** What a period came to. */
export interface ClosedResults {
  readonly sheets: readonly SheetResult[];
  readonly units: readonly UnitResult[];
}
