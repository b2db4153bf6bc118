import { z } from 'zod';
import type { FactType } from '../../domain/meeting/facts.ts';
import { denominatorSchema, overQuotaSchema, quotaRoundingSchema } from '../../domain/rating/quota.ts';
import { intervalShape } from '../../domain/written/interval.ts';
import { code, count, decimal, text } from '../../domain/written/scalars.ts';
import type { FactName } from '../../messages/index.ts';
import { factConditionSchema } from './condition.ts';
import { ownFactSchema } from './own-facts.ts';
import { headerShape, provenanceShape } from './provenance.ts';

/** What a level asks of the facts of the law. */
const levelConditionSchema = factConditionSchema.extend(provenanceShape);

/** A level of the annual rating: its stretch of points, where the regulation gives points, and what else it asks, all of it. Listed from the best down. */
const ratingLevelSchema = z.strictObject({
  id: code,
  name: text,
  short: text.max(8),
  ...intervalShape,
  conditions: z.array(levelConditionSchema).default([]),
  ...provenanceShape,
});

export type RatingLevel = Readonly<z.output<typeof ratingLevelSchema>>;

/** What brings an organisation down to the last level whatever its points. Exceptions are for the competent committee to weigh, and only ever said. */
const ratingKnockOutSchema = z.strictObject({
  name: text,
  when: factConditionSchema,
  exception: text.optional(),
  ...provenanceShape,
});

export type RatingKnockOut = Readonly<z.output<typeof ratingKnockOutSchema>>;

/** By what candidates are told apart, after their points: the first that differs decides, more is better. */
const tieBreaksSchema = z.strictObject({
  criteria: z.array(z.strictObject({ id: code, name: text })).min(1),
  ...provenanceShape,
});

/** How many of each group of similar organisations may be given one level. What the text leaves open has a value here, and a reading that says so. */
const quotaSchema = z.strictObject({
  ofBand: code,
  countedLevel: code,
  rate: decimal,
  higherRate: decimal.optional(),
  denominator: denominatorSchema,
  rounding: quotaRoundingSchema,
  overQuota: overQuotaSchema,
  tieBreaks: tieBreaksSchema.optional(),
  ...provenanceShape,
});

/** From how many points between the own rating and the proposed one an explanation is asked for; a difference of a level always is. */
const differenceSchema = z.strictObject({ points: decimal, ...provenanceShape });

/** Organisations younger than so many months are pointed out, for the competent committee to say whether they are rated. */
const newUnitSchema = z.strictObject({ monthCount: count, ...provenanceShape });

/** One dated regulation on the annual rating of organisations. Meeting quality is no part of it. */
export const ratingLawSchema = z.strictObject({
  ratingLaw: code,
  ...headerShape,
  total: decimal.optional(),
  ownFacts: z.array(ownFactSchema).default([]),
  bands: z.array(ratingLevelSchema).min(2),
  knockOuts: z.array(ratingKnockOutSchema).default([]),
  quota: quotaSchema.optional(),
  difference: differenceSchema.optional(),
  newUnit: newUnitSchema.optional(),
});

export type RatingLaw = Readonly<z.output<typeof ratingLawSchema>>;

/** Where a level stands among those of its law: 0 for the best. */
export const rankOf = ({ bands }: RatingLaw, level: string): number =>
  bands.findIndex(({ id }) => id === level);

export const levelOf = ({ bands }: RatingLaw, level: string): RatingLevel | undefined =>
  bands.find(({ id }) => id === level);

/** A fact of the law as sentences call it. */
export const factOf = ({ ownFacts }: RatingLaw, id: string): FactName => {
  const own = ownFacts.find((fact) => fact.id === id);
  if (own === undefined) return { id };
  return {
    id,
    name: own.name,
    ...(own.unitWord === undefined ? {} : { unit: own.unitWord }),
    ...(own.type === 'co_khong' ? { yesNo: true } : {}),
  };
};

/** What kind of number a fact of the law is. */
export const typeIn = ({ ownFacts }: RatingLaw, id: string): FactType | undefined =>
  ownFacts.find((fact) => fact.id === id)?.type;

/** What conditions of the law are told with. */
export const ratingWords = (law: RatingLaw) => ({
  factName: (id: string) => factOf(law, id),
  factType: (id: string) => typeIn(law, id),
  partName: () => '',
});
