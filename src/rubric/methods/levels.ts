import { z } from 'zod';
import type { Mark } from '../../domain/meeting/assessment.ts';
import { code, decimal, text } from '../../domain/written/scalars.ts';
import type { Message } from '../../messages/index.ts';
import { conditionTest } from '../decisions/condition-test.ts';
import { areSaid, type DecisionRule } from '../decisions/test.ts';
import { conditionSchema } from '../file/condition.ts';
import type { Occasion } from '../file/occasion.ts';
import { type Citation, citationSchema, markSchema, provenanceShape } from '../file/provenance.ts';
import type { Option, Surroundings } from './scoring.ts';

/** What every level has; citation and mark are those of its criterion unless it names its own. */
export const levelShape = {
  id: code,
  name: text.optional(),
  points: decimal,
  citation: citationSchema.optional(),
  mark: markSchema.optional(),
};

const levelSchema = z.strictObject(levelShape);

export type Level = Readonly<z.output<typeof levelSchema>>;

/** An event that decides the level whatever else was measured or judged. */
export const forcedSchema = z
  .array(z.strictObject({ when: conditionSchema, toLevel: code, ...provenanceShape }))
  .default([]);

export type Forced = Readonly<z.output<typeof forcedSchema>>;

/** A level as an option of its criterion, with a source of its own where it names one. */
export const levelOption = (
  level: Level,
  label: Message,
  criterion: { readonly citation: Citation; readonly mark: Mark },
  surroundings: Surroundings,
): Option => {
  const { id, name, points } = level;
  const option = { id, points, label, ...(name === undefined ? {} : { name }) };
  if (level.citation === undefined && level.mark === undefined) return option;
  const element = { citation: level.citation ?? criterion.citation, mark: level.mark ?? criterion.mark };
  return { ...option, source: surroundings.source(element) };
};

interface Levelled {
  readonly levels?: readonly Level[] | undefined;
  readonly forced?: Forced;
}

/** The events as rules that come before all others; `undefined` where one asks for more than facts. */
export const forcedRules = (
  { levels = [], forced = [] }: Levelled,
  occasion: Occasion,
): readonly DecisionRule[] | undefined => {
  const rules = forced.map(({ when, toLevel }) => {
    const test = conditionTest(when, occasion);
    const level = levels.find(({ id }) => id === toLevel);
    return test === undefined || level === undefined ? undefined : { test, points: level.points };
  });
  return areSaid(rules) ? rules : undefined;
};
