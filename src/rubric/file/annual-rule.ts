import { z } from 'zod';
import { intervalSchema } from '../../domain/written/interval.ts';
import { code, text } from '../../domain/written/scalars.ts';
import { headerShape, provenanceShape } from './provenance.ts';

/** How many of the regular meetings must be rated between two bands of the rubric (both included): all of them, or a number. */
const countConditionSchema = z.strictObject({
  rated: z.strictObject({ from: code.optional(), to: code.optional() }),
  meetings: z.union([intervalSchema, z.literal('tat_ca')]),
  ...provenanceShape,
});

/** Bands of the year, from the best down; the first whose conditions all hold is given. */
const countingBandSchema = z.strictObject({
  id: code,
  name: text,
  conditions: z.array(countConditionSchema).default([]),
  ...provenanceShape,
});

const counting = z.strictObject({
  annualRule: code,
  ...headerShape,
  approach: z.literal('dem_ky'),
  bands: z.array(countingBandSchema).min(1),
});

/** The exact mean of the months, placed in the bands of the rubric itself. */
const averaging = z.strictObject({
  annualRule: code,
  ...headerShape,
  approach: z.literal('binh_quan'),
  ...provenanceShape,
});

/** One dated annual rule: how the regular meetings of a year make the band of the year. */
export const annualRuleSchema = z.discriminatedUnion('approach', [counting, averaging]);

export type AnnualRule = Readonly<z.output<typeof annualRuleSchema>>;
export type CountingRule = Extract<AnnualRule, { approach: 'dem_ky' }>;
export type CountingBand = CountingRule['bands'][number];
export type CountCondition = CountingBand['conditions'][number];
