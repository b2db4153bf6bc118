import { z } from 'zod';
import { code, decimal, text } from '../domain/scalars.ts';
import { conditionSchema } from './condition.ts';
import { provenanceShape, readingsSchema } from './provenance.ts';

/** When a line does not apply, and what that does to the score; there is no default for either. `when` is decided by facts, `claim` is for the unit to say, with its reason. */
const notApplicableSchema = z.strictObject({
  treatment: z.enum(['diem_toi_da']),
  when: conditionSchema.optional(),
  claim: text.optional(),
  ...provenanceShape,
});

/** What every scored line has, whatever its method. */
export const criterionShape = {
  id: code,
  name: text,
  points: decimal,
  ...provenanceShape,
  readings: readingsSchema,
  notApplicable: notApplicableSchema.optional(),
  shown: z.array(code).default([]),
};
