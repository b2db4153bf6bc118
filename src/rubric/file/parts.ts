import { z } from 'zod';
import { code, decimal, text } from '../../domain/written/scalars.ts';
import { provenanceShape } from './provenance.ts';

/** Lines, or parts named before, that are counted together: a heading inside a group whose lines add up to its points, or several lines that together give, or take, no more than so many. */
export const partSchema = z.strictObject({
  id: code,
  name: text,
  members: z.array(code).min(1),
  points: decimal.optional(),
  most: decimal.optional(),
  floor: decimal.optional(),
  ...provenanceShape,
});

export type Part = Readonly<z.output<typeof partSchema>>;
