import { z } from 'zod';
import { code, decimal, text } from '../domain/scalars.ts';
import { provenanceShape } from './provenance.ts';

/** A band asks for more than its points: these criteria at full marks, or else the named lower band. */
const bandConditionSchema = z.strictObject({
  fullMarks: z.array(code).min(1),
  otherwise: code,
  ...provenanceShape,
});

/** A band is closed below and open above; the lowest has no lower end, the highest no upper. Listed from the best down. */
export const bandSchema = z.strictObject({
  id: code,
  name: text,
  short: text.max(4).optional(),
  from: decimal.optional(),
  below: decimal.optional(),
  conditions: z.array(bandConditionSchema).default([]),
  ...provenanceShape,
});

export type Band = Readonly<z.output<typeof bandSchema>>;
