import { z } from 'zod';
import { signerSchema } from '../../domain/organisation/office.ts';

/** What a page carries with it: the law as it is written, and what is known of the meeting. It goes through JSON. */
export const pageDataSchema = z.object({
  /** Versions of rubrics, each after those that it extends. */
  laws: z.array(z.object({ file: z.string(), text: z.string() })).readonly(),
  /** The rubric as the sheet names it. */
  rubric: z.string(),
  unit: z.object({ id: z.string(), name: z.string().nullable(), kind: z.string().nullable() }).nullable(),
  organisation: z.string().nullable(),
  date: z.string().nullable(),
  /** `null` leaves the kind of meeting to be chosen. */
  kind: z.string().nullable(),
  /** What stands above the sheet on paper, line by line. */
  motto: z.array(z.string()).readonly(),
  /** What the sheet is called, and who signs it. */
  heading: z.string(),
  signers: z.array(signerSchema).readonly(),
  carried: z.object({ date: z.string(), facts: z.record(z.string(), z.number()) }).nullable(),
});

export type PageData = Readonly<z.output<typeof pageDataSchema>>;

/** Where in a page the data stand. */
export const DATA_ID = 'du-lieu';
