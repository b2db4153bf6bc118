import { z } from 'zod';
import { parseDay } from '../values/day.ts';
import { ONE, toNumber } from '../values/hundredths.ts';

const hundredthsOf = (value: number): number => Math.round(value * ONE);

/** A number of points or people: written with at most two decimals, kept as integer hundredths. One with more decimals is not ours. */
export const publishedPoints = z.codec(
  z
    .number()
    .min(-1_000_000)
    .max(1_000_000)
    .refine((value) => toNumber(hundredthsOf(value)) === value),
  z.number(),
  { decode: hundredthsOf, encode: toNumber },
);

/** An exact quotient in its lowest terms, beside a number that is rounded for showing. */
export const publishedFraction = z.object({ numerator: z.int(), denominator: z.int().positive() });

/** Both ends of what is still possible. */
export const publishedRange = z.tuple([publishedPoints, publishedPoints]).readonly();

export const publishedDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((written) => parseDay(written) === written);

export const publishedCount = z.int().nonnegative();

export const publishedMark = z.enum(['van_ban', 'thu_cap', 'de_xuat']);

export const publishedSha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Lists and tables of a result are read, never changed. */
export const listOf = <T extends z.ZodType>(one: T) => z.array(one).readonly();
export const tableOf = <T extends z.ZodType>(one: T) => z.record(z.string(), one).readonly();

/** A version of a rubric by its content. */
export const publishedLaw = z.object({ id: z.string(), version: z.string(), sha256: publishedSha256 });

/** A band with why it was given. */
export const publishedBand = z.object({
  id: z.string(),
  title: z.string(),
  reason: z.string(),
  source: z.string(),
  mark: publishedMark,
});

const place = {
  file: z.string().nullable(),
  line: z.int().nullable(),
  column: z.int().nullable(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
};

/** A problem as every result lists it. */
export const publishedProblem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  ...place,
  message: z.string(),
  hint: z.string(),
  related: listOf(z.object(place)).optional(),
});
