import { z } from 'zod';
import { factTypes } from '../../domain/meeting/facts.ts';
import { code, text } from '../../domain/written/scalars.ts';

/** A fact that a file of the law asks for besides those of every meeting. */
export const ownFactSchema = z.strictObject({
  id: code,
  name: text,
  type: z.enum(factTypes),
  unitWord: text.optional(),
  ask: text.optional(),
});
