import { z } from 'zod';
import type { Deviation, Source } from '../domain/meeting/assessment.ts';
import { type FactId, type FactType, standardFacts } from '../domain/meeting/facts.ts';
import { meetingKindSchema } from '../domain/meeting/meeting-kind.ts';
import { type Hundredths, type Points, sum } from '../domain/values/hundredths.ts';
import { intervalSchema } from '../domain/written/interval.ts';
import { code, decimal, text } from '../domain/written/scalars.ts';
import { gridOfFact } from './facts/fact-grid.ts';
import { bandSchema, knockOutOrderSchema, knockOutSchema } from './file/bands.ts';
import { capsSchema } from './file/caps.ts';
import type { Criterion } from './file/criterion.ts';
import { rubricFactSchema } from './file/own-facts.ts';
import { partSchema } from './file/parts.ts';
import { headerShape, provenanceShape, sourceOf } from './file/provenance.ts';
import { roundingSchema } from './file/rounding.ts';
import { stateSchema } from './file/state.ts';
import { changeSchema, extendsSchema, slotSchema } from './file/tailoring.ts';
import { criterionSchema, lineOf } from './methods/index.ts';
import type { Scoring, Surroundings } from './methods/scoring.ts';

const groupSchema = z.strictObject({
  id: code,
  name: text,
  points: decimal,
  startingPoints: decimal.optional(),
  floor: decimal.optional(),
  caps: capsSchema,
  ...provenanceShape,
  criteria: z.array(criterionSchema).min(1),
});

/** The meetings a rubric is for; where a regulation has several sheets, each names its own. */
const appliesToSchema = z.strictObject({
  kind: z.array(meetingKindSchema).min(1).optional(),
  unitKind: z.array(code).min(1).optional(),
});

/** Between which totals a score stays whatever bonuses and deductions add up to. */
const limitsSchema = z.strictObject({ from: decimal.optional(), to: decimal.optional(), ...provenanceShape });

/** The band of a month in which the unit held no meeting. */
const notHeldSchema = z.strictObject({ given: code, ...provenanceShape });

/** The share of votes in favour that makes a self-score the meeting's own. */
const voteSchema = z.strictObject({ denominator: code, metWhen: intervalSchema, ...provenanceShape });

/** Whose score is the official one: the unit's, the superior's, or the superior's where there is one. */
const officialSchema = z.strictObject({
  scorer: z.enum(['tu_cham', 'tham_dinh', 'tham_dinh_neu_co']),
  ...provenanceShape,
});

/** Who may set another band than the one the points give. */
const overrideSchema = z.strictObject({ authority: text, ...provenanceShape });

/** One dated version of one regulation's scoring table, as its YAML file states it. */
export const rubricSchema = z.strictObject({
  rubric: code,
  ...headerShape,
  extends: extendsSchema.optional(),
  changes: z.array(changeSchema).default([]),
  slots: z.array(slotSchema).default([]),
  appliesTo: appliesToSchema.optional(),
  total: decimal,
  step: decimal.optional(),
  rounding: roundingSchema.optional(),
  limits: limitsSchema.optional(),
  ownFacts: z.array(rubricFactSchema).default([]),
  state: z.array(stateSchema).default([]),
  groups: z.array(groupSchema).min(1),
  parts: z.array(partSchema).optional(),
  bands: z.array(bandSchema),
  knockOuts: z.array(knockOutSchema).default([]),
  knockOutOrder: knockOutOrderSchema.optional(),
  notHeld: notHeldSchema.optional(),
  vote: voteSchema.optional(),
  official: officialSchema.optional(),
  override: overrideSchema.optional(),
});

export type RubricFile = Readonly<z.output<typeof rubricSchema>>;
export type Group = RubricFile['groups'][number];

/** The grid on which all its points lie, in hundredths; without a declared step, the finest there is. */
export const stepOf = ({ step }: Pick<RubricFile, 'step'>): Hundredths => step ?? 1;

/** A checked rubric: its file, the hash of its content, and the scoring of every line. */
export interface Rubric {
  readonly file: RubricFile;
  readonly sha256: string;
  /** How it differs from the rubric it extends. */
  readonly deviations: readonly Deviation[];
  /** What its own file changes against the version it extends. */
  readonly changes: readonly Deviation[];
  readonly surroundings: Surroundings;
  /** Of all facts that may be recorded; those that follow from others are not among them. */
  readonly factTypes: ReadonlyMap<FactId, FactType>;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly scorings: ReadonlyMap<string, Scoring>;
}

export const criteriaOf = (file: RubricFile): readonly Criterion[] =>
  file.groups.flatMap(({ criteria }) => criteria);

/** So many points that to take more of them changes no total: what lies between the best of all its lines and the lowest of its floors. */
const depthOf = (file: RubricFile): Points =>
  sum([
    ...file.groups.flatMap(({ startingPoints = 0, floor = 0 }) => [startingPoints, Math.abs(floor)]),
    ...(file.parts ?? []).map(({ floor = 0 }) => Math.abs(floor)),
    ...criteriaOf(file).map(({ points }) => points),
    Math.abs(file.limits?.from ?? 0),
  ]);

/** What the lines of a rubric need to know of it. A source is made once for each element that has one. */
export const surroundingsOf = (file: RubricFile): Surroundings => {
  const sources = new WeakMap<object, Source>();
  return {
    factType: (id) => standardFacts.get(id) ?? file.ownFacts.find((fact) => fact.id === id)?.type,
    factName: (id) => {
      const own = file.ownFacts.find((fact) => fact.id === id);
      if (own === undefined) return { id };
      return {
        id,
        name: own.name,
        ...(own.unitWord === undefined ? {} : { unit: own.unitWord }),
        ...(own.type === 'co_khong' ? { yesNo: true } : {}),
      };
    },
    partName: ({ ofCriterion, ofGroup }) =>
      (ofCriterion === undefined
        ? [...file.groups, ...(file.parts ?? [])].find(({ id }) => id === ofGroup)
        : criteriaOf(file).find(({ id }) => id === ofCriterion)
      )?.name ?? '',
    grid: (id) => gridOfFact(id, file),
    step: stepOf(file),
    depth: depthOf(file),
    source: (element) => {
      const known = sources.get(element);
      if (known !== undefined) return known;
      const made = sourceOf(element, file.sources);
      sources.set(element, made);
      return made;
    },
  };
};

/** Makes a file that passed its checks ready for scoring. */
export const makeRubric = (
  file: RubricFile,
  sha256: string,
  deviations: readonly Deviation[] = [],
  changes: readonly Deviation[] = [],
): Rubric => {
  const surroundings = surroundingsOf(file);
  return {
    file,
    sha256,
    deviations,
    changes,
    surroundings,
    factTypes: new Map([
      ...standardFacts,
      ...file.ownFacts.flatMap(({ id, type, formula }) =>
        formula === undefined ? [[id, type] as const] : [],
      ),
    ]),
    criteria: new Map(criteriaOf(file).map((criterion) => [criterion.id, criterion])),
    scorings: new Map(
      criteriaOf(file).map((criterion) => [criterion.id, lineOf(criterion).scoring(surroundings)]),
    ),
  };
};
