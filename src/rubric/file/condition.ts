import { z } from 'zod';
import type { FactId } from '../../domain/meeting/facts.ts';
import type { Circumstances } from '../../domain/meeting/meeting.ts';
import { quantityOf } from '../../domain/meeting/quantity.ts';
import { contains, intervalShape } from '../../domain/written/interval.ts';
import { code } from '../../domain/written/scalars.ts';
import { occasionOf, occasionShape, occurs } from './occasion.ts';

/** Holds on these occasions when the named fact lies between the given ends; what is not named is not asked. */
export const conditionSchema = z.strictObject({
  ...occasionShape,
  measure: code.optional(),
  ...intervalShape,
});

export type Condition = Readonly<z.output<typeof conditionSchema>>;

/** Three-valued: a fact that is not recorded leaves the condition open, unless the occasion already settles it. */
export type Truth = boolean | { readonly missing: readonly FactId[] };

export const holds = (condition: Condition, meeting: Circumstances): Truth => {
  if (!occurs(condition, occasionOf(meeting))) return false;
  if (condition.measure === undefined) return true;
  const quantity = quantityOf(meeting, condition.measure);
  if ('size' in quantity) return contains(condition, quantity.size);
  return { missing: 'missing' in quantity ? quantity.missing : quantity.emptyBase };
};
