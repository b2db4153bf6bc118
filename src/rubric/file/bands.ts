import { z } from 'zod';
import { whole } from '../../domain/values/fraction.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import { contains, intervalShape } from '../../domain/written/interval.ts';
import { code, decimal, text } from '../../domain/written/scalars.ts';
import { conditionSchema } from './condition.ts';
import { provenanceShape } from './provenance.ts';

/** A number of points that a line or a whole group must reach. */
const thresholdSchema = z.strictObject({
  ofCriterion: code.optional(),
  ofGroup: code.optional(),
  points: decimal,
});

export type Threshold = Readonly<z.output<typeof thresholdSchema>>;

/** A band asks for more than its points: criteria at full marks, lines or groups at some points, or something of the facts; or else the named lower band. */
const bandConditionSchema = z.strictObject({
  fullMarks: z.array(code).min(1).optional(),
  atLeast: z.array(thresholdSchema).min(1).optional(),
  when: conditionSchema.optional(),
  otherwise: code,
  ...provenanceShape,
});

export type BandCondition = Readonly<z.output<typeof bandConditionSchema>>;

/** A stretch of totals with a name, each end open or closed as the regulation words it, or a band that only conditions and knock-outs lead to. Listed from the best down. */
export const bandSchema = z.strictObject({
  id: code,
  name: text,
  short: text.max(4).optional(),
  ...intervalShape,
  clauseOnly: z.enum(['co']).optional(),
  conditions: z.array(bandConditionSchema).default([]),
  ...provenanceShape,
});

export type Band = Readonly<z.output<typeof bandSchema>>;

/** Whether some total by itself leads to a band. */
export const isByPoints = ({ clauseOnly }: Band): boolean => clauseOnly === undefined;

/** Whether a total lies in a band. */
export const holdsTotal = (band: Band, total: Points): boolean =>
  isByPoints(band) && contains(band, whole(total));

/** What bars a meeting from the better bands whatever its points: facts, lines short of full marks, or points too few. It caps the band, or lowers it by steps. */
export const knockOutSchema = z.strictObject({
  name: text,
  when: conditionSchema.optional(),
  notFull: z.array(code).min(1).optional(),
  under: z.array(thresholdSchema).min(1).optional(),
  atMost: code.optional(),
  demote: decimal.optional(),
  ...provenanceShape,
});

/** Which comes first where a ceiling and a demotion bite together; a regulation that does not say leaves the sheet to a person. */
export const knockOutOrderSchema = z.strictObject({
  type: z.enum(['tran_truoc', 'ha_bac_truoc']),
  ...provenanceShape,
});

export type KnockOut = Readonly<z.output<typeof knockOutSchema>>;
