import { z } from 'zod';
import { factSchema } from '../../domain/meeting/meeting.ts';
import { code, decimal, text } from '../../domain/written/scalars.ts';

/** What stands for a month without a meeting among the months of a case. */
export const NO_MEETING = 'khong_hop';

const expected = z.strictObject({ rated: code });

/** Months one after the other, each a band, a number of points or the word for none; the kind of unit; the band of the year before. */
const yearCaseSchema = z.strictObject({
  name: text,
  when: z.strictObject({
    month: z.array(code).min(1).max(12),
    unitKind: code.optional(),
    yearBefore: code.optional(),
  }),
  expect: expected,
});

/** Cases of an annual rule; the rubric says which bands a month has, and between which points. */
export const yearCasesSchema = z.strictObject({
  annualRule: code,
  rubric: code,
  cases: z.array(yearCaseSchema).min(1),
});

export type YearCases = Readonly<z.output<typeof yearCasesSchema>>;

const ratingCaseSchema = z.strictObject({
  name: text,
  when: z.strictObject({
    points: decimal.optional(),
    facts: z.record(z.string(), factSchema).default({}),
    unitKind: code.optional(),
  }),
  expect: expected,
});

/** Cases of a law on the annual rating: what is recorded of an organisation, and the best level that it allows. */
export const ratingCasesSchema = z.strictObject({
  ratingLaw: code,
  cases: z.array(ratingCaseSchema).min(1),
});

export type RatingCases = Readonly<z.output<typeof ratingCasesSchema>>;
