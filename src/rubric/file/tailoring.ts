import { z } from 'zod';
import type { Deviation } from '../../domain/meeting/assessment.ts';
import { code, day, text } from '../../domain/written/scalars.ts';
import { headerShape, provenanceShape } from './provenance.ts';

/** The version of a rubric that this one takes everything from that it does not change. */
export const extendsSchema = z.strictObject({ rubric: code, version: day });

export type Extends = Readonly<z.output<typeof extendsSchema>>;

/** The part of a rubric that is meant: one of its lines, groups or bands, or the rubric itself where none is named. */
const partShape = {
  ofCriterion: code.optional(),
  ofGroup: code.optional(),
  ofBand: code.optional(),
};

/** One change against the extended rubric: keys set anew, a line added to a group, or the part left out. */
export const changeSchema = z.strictObject({
  ...partShape,
  set: z.record(z.string(), z.unknown()).optional(),
  add: z.record(z.string(), z.unknown()).optional(),
  remove: z.enum(['co']).optional(),
  reason: text,
  ...provenanceShape,
});

export type Change = Readonly<z.output<typeof changeSchema>>;

/** What another rubric that extends this one may change: the named keys of a part; adding lines and leaving the part out have keys of their own. */
export const slotSchema = z.strictObject({ ...partShape, keys: z.array(code).min(1), ...provenanceShape });

export type Slot = Readonly<z.output<typeof slotSchema>>;

/** A rubric file that extends another: a head of its own, and its changes. */
export const tailoredSchema = z.strictObject({
  rubric: code,
  ...headerShape,
  sources: headerShape.sources.default([]),
  extends: extendsSchema,
  changes: z.array(changeSchema).min(1),
});

export type Part = Pick<Change, 'ofCriterion' | 'ofGroup' | 'ofBand'>;

export const samePart = (left: Part, right: Part): boolean =>
  left.ofCriterion === right.ofCriterion && left.ofGroup === right.ofGroup && left.ofBand === right.ofBand;

/** What a change sets that an earlier one has set already: one of the two would be lost. */
export const setBefore = (change: Change, earlier: readonly Change[]): readonly string[] => {
  const known = earlier.filter((one) => samePart(one, change)).flatMap(({ set = {} }) => Object.keys(set));
  return Object.keys(change.set ?? {}).filter((field) => known.includes(field));
};

/** What a change is about, for printing; `keyOf` gives the key as files write it. */
export const deviationOf = (change: Change, keyOf: (field: string) => string): Deviation => ({
  criterion: change.ofCriterion ?? null,
  group: change.ofGroup ?? null,
  band: change.ofBand ?? null,
  does: change.add !== undefined ? 'adds' : change.remove !== undefined ? 'removes' : 'sets',
  keys: Object.keys(change.set ?? {}).map(keyOf),
  reason: change.reason,
  mark: change.mark,
});
