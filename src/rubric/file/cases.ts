import { z } from 'zod';
import { answerSchema, factSchema, overrideSchema, voteSchema } from '../../domain/meeting/meeting.ts';
import { writtenKindSchema } from '../../domain/meeting/meeting-kind.ts';
import { code, day, decimal, text, unitCode } from '../../domain/written/scalars.ts';

/** A part of a meeting file; what it does not name is taken from the part under it. */
const fragmentSchema = z.strictObject({
  unit: unitCode.optional(),
  date: day.optional(),
  kind: writtenKindSchema.optional(),
  unitKind: code.optional(),
  facts: z.record(z.string(), factSchema).default({}),
  selfAnswers: z.record(z.string(), answerSchema).default({}),
  appraisedAnswers: z.record(z.string(), answerSchema).default({}),
  vote: voteSchema.optional(),
  override: overrideSchema.optional(),
});

export type Fragment = Readonly<z.output<typeof fragmentSchema>>;

/** What must come out of a case; at least one thing. */
const expectationSchema = z.strictObject({
  total: decimal.optional(),
  rated: code.optional(),
  criteria: z.record(z.string(), decimal).default({}),
  reason: z.record(z.string(), text).default({}),
  openLines: z.array(code).optional(),
  range: z.strictObject({ from: decimal, to: decimal }).optional(),
  /** The code of what stands in the way of scoring. */
  unscorable: code.optional(),
});

export type Expectation = Readonly<z.output<typeof expectationSchema>>;

/** Many cases as a table: columns of the meeting, columns of the result, and a row for each case. */
const tableSchema = z.strictObject({
  when: z.array(code).min(1),
  expect: z.array(code).min(1),
  rows: z.array(z.array(code)).min(1),
});

export type CaseTable = Readonly<z.output<typeof tableSchema>>;

const caseSchema = z.strictObject({
  name: text,
  when: fragmentSchema.prefault({}),
  previous: z.array(fragmentSchema).default([]),
  expect: expectationSchema.prefault({}),
  table: tableSchema.optional(),
});

/** Cases of one rubric version, in its author's words: what is put in and what must come out. */
export const casesSchema = z.strictObject({
  rubric: code,
  base: fragmentSchema.prefault({}),
  cases: z.array(caseSchema).min(1),
});

export type CasesFile = Readonly<z.output<typeof casesSchema>>;
export type Case = CasesFile['cases'][number];

/** What stands for a fact or an answer that a case takes away from the part under it. */
export const NOT_RECORDED = 'khong_ghi';

/** What stands for the band of a sheet that has none yet. */
export const NO_BAND = 'chua_xep';
