import { z } from 'zod';
import { factTypes } from '../../domain/meeting/facts.ts';
import { code, decimal, text } from '../../domain/written/scalars.ts';
import { formulaSchema } from './formula.ts';

/** A fact that a file of the law asks for besides those of every meeting. */
const ownFactShape = {
  id: code,
  name: text,
  type: z.enum(factTypes),
  unitWord: text.optional(),
  ask: text.optional(),
};

export const ownFactSchema = z.strictObject(ownFactShape);

/** A fact of a rubric may follow from others, and may be bound to a range; what lies outside of it is refused. */
export const rubricFactSchema = z.strictObject({
  ...ownFactShape,
  formula: formulaSchema.optional(),
  range: z.strictObject({ from: decimal.optional(), to: decimal.optional() }).optional(),
});

type RubricFact = Readonly<z.output<typeof rubricFactSchema>>;

/** The facts that a rubric declares, in its own order. */
export interface DeclaredFacts {
  readonly ownFacts: readonly RubricFact[];
}
