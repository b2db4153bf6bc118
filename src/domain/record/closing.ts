import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file by what its bytes were. */
const fileHashSchema = z.object({ path: z.string(), sha256, size: z.int() }).readonly();
export type FileHash = z.output<typeof fileHashSchema>;

const lawHashSchema = z.object({ id: z.string(), version: z.string(), sha256 }).readonly();

/** A version of the law by what its content was. */
export type LawHash = z.output<typeof lawHashSchema>;

const openMonthSchema = z.object({ unit: z.string(), month: z.string(), status: z.string() }).readonly();

/** A month of a unit that had no final result when its period was closed. */
export type OpenMonthLine = z.output<typeof openMonthSchema>;

const reopenedSchema = z.object({ reason: z.string(), folder: z.string(), manifest: sha256 }).readonly();

export const CLOSE_SCHEMA = 'shcb/close@1';
const JOURNAL_SCHEMA = 'shcb/journal@1';

/** When a period was closed, and by whom: a position, never a name. */
const closedSchema = z
  .object({
    on: z.string(),
    by: z.string().nullable(),
    /** Why it was closed before it had ended; `null` where it had. */
    beforeEnd: z.string().nullable(),
  })
  .readonly();

export type ClosedOn = z.output<typeof closedSchema>;

/** What a period was closed with: everything that its result rests on, by hash. The clock is in nothing but the day of the closing. */
export const manifestSchema = z
  .object({
    schema: z.literal(CLOSE_SCHEMA),
    /** 1 for the first closing of a workspace, and one more for each. */
    sequence: z.int().positive(),
    period: z.string(),
    asOf: z.string(),
    tool: z.object({ name: z.string(), version: z.string() }).readonly(),
    workspace: fileHashSchema,
    rubrics: z.array(lawHashSchema).readonly(),
    rule: lawHashSchema.nullable(),
    inputs: z.array(fileHashSchema).readonly(),
    outputs: z.array(fileHashSchema).readonly(),
    counts: z.record(z.string(), z.int()).readonly(),
    open: z.array(openMonthSchema).readonly(),
    /** The closing that this one takes the place of, where it was kept, and why. */
    reopened: reopenedSchema.nullable(),
    /** Hash of the manifest of the closing before, of whatever period. */
    previous: sha256.nullable(),
    /** Closings of earlier versions do not say. */
    closed: closedSchema.optional(),
  })
  .readonly();

export type Manifest = z.output<typeof manifestSchema>;

/** One closing in the journal of a workspace; each line holds the hash of the line before. */
export const journalLineSchema = z
  .object({
    schema: z.literal(JOURNAL_SCHEMA),
    sequence: z.int().positive(),
    period: z.string(),
    manifest: sha256,
    reopened: reopenedSchema.nullable(),
    previous: sha256.nullable(),
    closed: closedSchema.optional(),
  })
  .readonly();

export type JournalLine = z.output<typeof journalLineSchema>;

/** A manifest with the folder that holds it and the hash of its bytes. */
export interface Closing {
  /** The period, or `2026-03.1` for one that another took the place of. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly sha256: string;
}

/** A line of the journal with its text and the hash of that. */
export interface Journalled {
  readonly line: JournalLine;
  readonly text: string;
  readonly sha256: string;
}

/** The line that a closing adds to the journal; it follows from the manifest alone, so that an interrupted writing can be made up for. */
const journalLineOf = ({ manifest, sha256: hash }: Closing, previous: string | null): JournalLine => ({
  schema: JOURNAL_SCHEMA,
  sequence: manifest.sequence,
  period: manifest.period,
  manifest: hash,
  reopened: manifest.reopened,
  previous,
  ...(manifest.closed === undefined ? {} : { closed: manifest.closed }),
});

/** The same as the text that stands in the journal, without its line end. */
export const journalTextOf = (closing: Closing, previous: string | null): string =>
  JSON.stringify(journalLineOf(closing, previous));

/** Which process holds a lock, and on which machine. */
export const lockOwnerSchema = z.object({ pid: z.int().positive(), host: z.string() });
