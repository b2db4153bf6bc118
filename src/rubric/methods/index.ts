import { z } from 'zod';
import type { Criterion } from '../file/criterion.ts';
import { byCondition } from './by-condition.ts';
import { byDays } from './by-days.ts';
import { byNumber } from './by-number.ts';
import { byOccurrence } from './by-occurrence.ts';
import { byRequirement } from './by-requirement.ts';
import { byShare } from './by-share.ts';
import { freePoints } from './free-points.ts';
import { judgedLevel } from './judged-level.ts';
import type { Line } from './method.ts';
import { yesNo } from './yes-no.ts';

const first = yesNo;
const others = [
  judgedLevel,
  freePoints,
  byNumber,
  byShare,
  byRequirement,
  byDays,
  byOccurrence,
  byCondition,
] as const;

/** The closed set of ways to score a line. A new one is a file here, and a name above. */
export const methods = [first, ...others] as const;

/** A scored line of any method. Its type tells only what all lines have. */
export const criterionSchema: z.ZodType<Criterion> = z.discriminatedUnion('method', [
  first.schema,
  ...others.map(({ schema }) => schema),
]);

/** What its method knows of a line. */
export const lineOf = (criterion: Criterion): Line => {
  for (const method of methods) {
    const line = method.line(criterion);
    if (line !== undefined) return line;
  }
  throw new RangeError(criterion.method);
};
