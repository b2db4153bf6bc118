import { z } from 'zod';
import type { Path } from '../../domain/problem/location.ts';
import { intervalSchema } from '../../domain/written/interval.ts';
import { code, decimal, text } from '../../domain/written/scalars.ts';
import { factConditionSchema } from './condition.ts';
import { headerShape, provenanceShape } from './provenance.ts';
import { asksBefore, asksPoints, ratedIn, ratedSchema, yearFactSchema } from './year-facts.ts';

/** How many of the regular meetings must be rated between two bands of the rubric (both included): all of them, or a number. */
const countConditionSchema = z.strictObject({
  rated: ratedSchema,
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

/** What a month without a meeting counts: nothing, one band with or without points, what the rubric gives it, or it leaves the whole year without a band. */
const yearNotHeldSchema = z.strictObject({
  treatment: z.enum(['bo_qua', 'xep_muc', 'theo_bo_tieu_chi', 'chua_xep']),
  given: code.optional(),
  points: decimal.optional(),
  ...provenanceShape,
});

/** In which order bands are asked; the first whose condition holds is given. */
const bandOrderSchema = z.strictObject({
  type: z.enum(['tu_tren_xuong', 'tu_duoi_len']),
  ...provenanceShape,
});

/** A band of the year with what it asks of the numbers of the year; the one that is asked last asks nothing. */
const yearBandSchema = z.strictObject({
  id: code,
  name: text,
  when: factConditionSchema.optional(),
  ...provenanceShape,
});

/** Conditions over the months of the year, the bands listed from the best down. */
const byConditions = z.strictObject({
  annualRule: code,
  ...headerShape,
  approach: z.literal('xet_dieu_kien'),
  ownFacts: z.array(yearFactSchema).min(1),
  notHeld: yearNotHeldSchema,
  bandOrder: bandOrderSchema,
  bands: z.array(yearBandSchema).min(2),
});

/** One dated annual rule: how the regular meetings of a year make the band of the year. */
export const annualRuleSchema = z.discriminatedUnion('approach', [counting, averaging, byConditions]);

export type AnnualRule = Readonly<z.output<typeof annualRuleSchema>>;
export type CountingRule = Extract<AnnualRule, { approach: 'dem_ky' }>;
export type MeanRule = Extract<AnnualRule, { approach: 'binh_quan' }>;
export type ConditionRule = Extract<AnnualRule, { approach: 'xet_dieu_kien' }>;
export type CountingBand = CountingRule['bands'][number];
export type CountCondition = CountingBand['conditions'][number];
export type YearBand = ConditionRule['bands'][number];

/** A band that a rule names, with its place. */
interface NamedBand {
  readonly id: string;
  readonly path: Path;
}

const endsNamed = (rated: z.output<typeof ratedSchema>, path: Path): readonly NamedBand[] =>
  (['from', 'to'] as const).flatMap((end) => {
    const id = rated[end];
    return id === undefined ? [] : [{ id, path: [...path, end] }];
  });

/** The bands of the month that an annual rule names. */
export const monthBandsIn = (rule: AnnualRule): readonly NamedBand[] => {
  switch (rule.approach) {
    case 'binh_quan':
      return [];
    case 'dem_ky':
      return rule.bands.flatMap(({ conditions }, band) =>
        conditions.flatMap(({ rated }, index) =>
          endsNamed(rated, ['bands', band, 'conditions', index, 'rated']),
        ),
      );
    case 'xet_dieu_kien':
      return [
        ...rule.ownFacts.flatMap((fact, index) =>
          asksBefore(fact) ? [] : endsNamed(ratedIn(fact), ['ownFacts', index, 'ofMonths', 'rated']),
        ),
        ...(rule.notHeld.given === undefined ? [] : [{ id: rule.notHeld.given, path: ['notHeld', 'given'] }]),
      ];
  }
};

/** The bands of the year before that a rule names. */
export const yearBandsIn = ({ ownFacts }: ConditionRule): readonly NamedBand[] =>
  ownFacts.flatMap((fact, index) =>
    asksBefore(fact) ? endsNamed(ratedIn(fact), ['ownFacts', index, 'ofMonths', 'rated']) : [],
  );

/** The bands of the year in the order in which they are asked. */
export const bandsAsked = ({ bandOrder, bands }: ConditionRule): readonly YearBand[] =>
  bandOrder.type === 'tu_tren_xuong' ? bands : bands.toReversed();

/** Whether a rule asks for the band of the year before. */
export const asksYearBefore = (rule: AnnualRule): boolean =>
  rule.approach === 'xet_dieu_kien' && rule.ownFacts.some(asksBefore);

/** Whether a rule looks at the points of months, so that their scale must be one. */
export const looksAtPoints = (rule: AnnualRule): boolean =>
  rule.approach === 'xet_dieu_kien' ? rule.ownFacts.some(asksPoints) : rule.approach === 'binh_quan';
