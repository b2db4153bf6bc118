import { z } from 'zod';
import type { Points } from '../../domain/values/hundredths.ts';
import { decimal } from '../../domain/written/scalars.ts';
import { type Occasion, occasionSchema, occurs } from './occasion.ts';
import { provenanceShape } from './provenance.ts';

/** A maximum that is lower on some occasions, as when two kinds of meeting are held in one sitting. */
export const capsSchema = z
  .array(z.strictObject({ when: occasionSchema, points: decimal, ...provenanceShape }))
  .default([]);

export type Cap = Readonly<z.output<typeof capsSchema>>[number];

interface Capped {
  readonly points: Points;
  readonly caps: readonly Cap[];
}

/** The cap in force on an occasion; a sound rubric has at most one. */
export const capOn = ({ caps }: Capped, occasion: Occasion): Cap | undefined =>
  caps.find(({ when }) => occurs(when, occasion));

/** The most that a line or a group can give on an occasion. */
export const mostOn = (capped: Capped, occasion: Occasion): Points =>
  Math.min(capped.points, capOn(capped, occasion)?.points ?? capped.points);
