import { z } from 'zod';
import { code, decimal, text } from '../domain/scalars.ts';
import type { Message } from '../messages/index.ts';
import { conditionSchema } from './condition.ts';
import { citationSchema, markSchema, provenanceShape } from './provenance.ts';
import type { Option, Surroundings } from './scoring.ts';

/** What every level has; citation and mark are those of its criterion unless it names its own. */
export const levelShape = {
  id: code,
  name: text.optional(),
  points: decimal,
  citation: citationSchema.optional(),
  mark: markSchema.optional(),
};

/** An event that decides the level whatever else was measured or judged. */
export const forcedSchema = z
  .array(z.strictObject({ when: conditionSchema, toLevel: code, ...provenanceShape }))
  .default([]);

export type Forced = Readonly<z.output<typeof forcedSchema>>;

/** A level as an option of its criterion, its own source beside it where it has one. */
export const levelOption = (
  level: z.output<z.ZodObject<typeof levelShape>>,
  label: Message,
  surroundings: Surroundings,
): Option => {
  const { id, points, citation, mark } = level;
  const own =
    citation !== undefined && mark !== undefined ? { source: surroundings.source({ citation, mark }) } : {};
  return { id, points, label, ...own, ...(mark === undefined ? {} : { mark }) };
};
