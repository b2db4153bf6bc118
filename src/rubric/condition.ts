import { z } from 'zod';
import { type FactId, numberOf } from '../domain/facts.ts';
import { whole } from '../domain/fraction.ts';
import { contains, intervalShape } from '../domain/interval.ts';
import type { Meeting } from '../domain/meeting.ts';
import { meetingKindSchema } from '../domain/meeting-kind.ts';
import { code } from '../domain/scalars.ts';

/** Holds when the meeting is of one of these kinds and the named fact lies between the given ends; what is not named is not asked. */
export const conditionSchema = z.strictObject({
  kind: z.array(meetingKindSchema).min(1).optional(),
  measure: code.optional(),
  ...intervalShape,
});

export type Condition = Readonly<z.output<typeof conditionSchema>>;

/** Three-valued: a fact that is not recorded leaves the condition open, unless the kind of meeting already settles it. */
export type Truth = boolean | { readonly missing: FactId };

export const holds = (condition: Condition, meeting: Meeting): Truth => {
  if (condition.kind !== undefined && !condition.kind.includes(meeting.kind)) return false;
  if (condition.measure === undefined) return true;
  const value = numberOf(meeting.facts, condition.measure);
  return value === undefined ? { missing: condition.measure } : contains(condition, whole(value));
};
