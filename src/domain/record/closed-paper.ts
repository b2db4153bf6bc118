import { z } from 'zod';

/** A paper that a closing stands for, by the code at its foot: a sheet as one of its scorers has it, or a table by the call that made it. */
export const closedPaperSchema = z
  .discriminatedUnion('is', [
    z.object({
      is: z.literal('sheet'),
      code: z.string(),
      unit: z.string(),
      date: z.string(),
      kind: z.string(),
      scorer: z.string(),
    }),
    z.object({ is: z.literal('table'), code: z.string(), call: z.string() }),
  ])
  .readonly();

export type ClosedPaper = z.output<typeof closedPaperSchema>;

/** Where codes may stand that can no longer be looked up: a closing that is gone or not as it was closed, or the journal that tells of closings. */
export type LostCodes =
  | { readonly of: 'closing'; readonly period: string; readonly folder: string }
  | { readonly of: 'journal' };
