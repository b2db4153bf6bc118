import { z } from 'zod';
import type { Source } from '../domain/assessment.ts';
import { type FactId, type FactType, factTypes, standardFacts } from '../domain/facts.ts';
import { code, decimal, text } from '../domain/scalars.ts';
import { bandSchema } from './bands.ts';
import { type Criterion, criterionSchema, scoringOf } from './methods/index.ts';
import { headerShape, provenanceShape, sourceOf } from './provenance.ts';
import type { Scoring, Surroundings } from './scoring.ts';

const ownFactSchema = z.strictObject({ id: code, name: text, type: z.enum(factTypes) });

const groupSchema = z.strictObject({
  id: code,
  name: text,
  points: decimal,
  ...provenanceShape,
  criteria: z.array(criterionSchema).min(1),
});

/** One dated version of one regulation's scoring table, as its YAML file states it. */
export const rubricSchema = z.strictObject({
  rubric: code,
  ...headerShape,
  total: decimal,
  ownFacts: z.array(ownFactSchema).default([]),
  groups: z.array(groupSchema).min(1),
  bands: z.array(bandSchema).min(1),
});

export type RubricFile = Readonly<z.output<typeof rubricSchema>>;
export type Group = RubricFile['groups'][number];

/** A checked rubric: its file, the hash of its content, and the scoring of every line. */
export interface Rubric {
  readonly file: RubricFile;
  readonly sha256: string;
  readonly surroundings: Surroundings;
  readonly factTypes: ReadonlyMap<FactId, FactType>;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly scorings: ReadonlyMap<string, Scoring>;
}

export const criteriaOf = (file: RubricFile): readonly Criterion[] =>
  file.groups.flatMap(({ criteria }) => criteria);

/** What the lines of a rubric need to know of it. A source is made once for each element that has one. */
export const surroundingsOf = (file: RubricFile): Surroundings => {
  const sources = new WeakMap<object, Source>();
  return {
    factType: (id) => standardFacts.get(id) ?? file.ownFacts.find((fact) => fact.id === id)?.type,
    factName: (id) => {
      const own = file.ownFacts.find((fact) => fact.id === id);
      return own === undefined ? { id } : { id, name: own.name };
    },
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
export const makeRubric = (file: RubricFile, sha256: string): Rubric => {
  const surroundings = surroundingsOf(file);
  return {
    file,
    sha256,
    surroundings,
    factTypes: new Map([...standardFacts, ...file.ownFacts.map(({ id, type }) => [id, type] as const)]),
    criteria: new Map(criteriaOf(file).map((criterion) => [criterion.id, criterion])),
    scorings: new Map(
      criteriaOf(file).map((criterion) => [criterion.id, scoringOf(criterion, surroundings)]),
    ),
  };
};
