import { z } from 'zod';
import { standardFacts } from '../../domain/meeting/facts.ts';
import { meetingFileSchema } from '../../domain/meeting/meeting.ts';
import { workspaceSchema } from '../../domain/organisation/workspace.ts';
import { ratingsFileSchema } from '../../domain/rating/ratings.ts';
import { isObject } from '../../domain/values/is-object.ts';
import { fieldNotes, noteOf, schemaTitles } from '../../messages/fields/index.ts';
import { say } from '../../messages/index.ts';
import { annualRuleSchema } from '../../rubric/file/annual-rule.ts';
import { casesSchema } from '../../rubric/file/cases.ts';
import { ratingCasesSchema, yearCasesSchema } from '../../rubric/file/law-cases.ts';
import { obligationCasesSchema } from '../../rubric/file/obligation-cases.ts';
import { obligationsSchema } from '../../rubric/file/obligations.ts';
import { paperFormSchema } from '../../rubric/file/paper-form.ts';
import { paperFormatSchema } from '../../rubric/file/paper-format.ts';
import { paperTemplateSchema } from '../../rubric/file/paper-template.ts';
import { ratingLawSchema } from '../../rubric/file/rating-law.ts';
import { tailoredSchema } from '../../rubric/file/tailoring.ts';
import { methods } from '../../rubric/methods/index.ts';
import { rubricSchema } from '../../rubric/rubric.ts';
import { keyOf } from '../document/keys.ts';

/** The kinds of file that an editor can check while they are written. */
export const schemaNames = [
  'meeting',
  'workspace',
  'rubric',
  'tailored-rubric',
  'annual-rule',
  'obligations',
  'cases',
  'annual-rule-cases',
  'obligation-cases',
  'rating-law-cases',
  'rating-law',
  'ratings',
  'paper-form',
  'paper-format',
  'paper-template',
] as const;
export type SchemaName = (typeof schemaNames)[number];

const sources: Readonly<Record<SchemaName, z.ZodType>> = {
  meeting: meetingFileSchema,
  workspace: workspaceSchema,
  rubric: rubricSchema,
  'tailored-rubric': tailoredSchema,
  'annual-rule': annualRuleSchema,
  obligations: obligationsSchema,
  cases: casesSchema,
  'annual-rule-cases': yearCasesSchema,
  'obligation-cases': obligationCasesSchema,
  'rating-law-cases': ratingCasesSchema,
  'rating-law': ratingLawSchema,
  ratings: ratingsFileSchema,
  'paper-form': paperFormSchema,
  'paper-format': paperFormatSchema,
  'paper-template': paperTemplateSchema,
};

type Json = z.core.JSONSchema.BaseSchema;

const written = {
  type: ['string', 'number'],
} as const;

/** A fact that a case takes away from its base is a word. */
const factsOfCases = {
  type: 'object',
  additionalProperties: { type: ['string', 'number', 'array'], items: written },
};

/** An answer may be a word, a number of points, or either with its reason; facts are numbers, days or times. */
const loosened = (field: string, schema: unknown, name: SchemaName): unknown => {
  if (field === 'facts' && name === 'cases') return factsOfCases;
  if (field === 'facts' && (name === 'ratings' || name === 'rating-law-cases'))
    return { type: 'object', additionalProperties: written };
  if (field === 'facts')
    return {
      type: 'object',
      properties: Object.fromEntries([...standardFacts.keys()].map((id) => [id, factSchema(id)])),
      additionalProperties: written,
    };
  if (field !== 'selfAnswers' && field !== 'appraisedAnswers') return schema;
  const answer = {
    type: 'object',
    properties: {
      [keyOf('result')]: { ...written, description: fieldNotes.result },
      [keyOf('reason')]: { type: 'string', description: fieldNotes.reason },
    },
    required: [keyOf('result')],
    additionalProperties: false,
  };
  return { type: 'object', additionalProperties: { anyOf: [{ ...written }, answer, { type: 'null' }] } };
};

const factSchema = (id: string): unknown => {
  const type = standardFacts.get(id);
  const description = fieldNotes[id];
  const noted = description === undefined ? {} : { description };
  if (type === 'ngay' || type === 'gio') return { type: ['string', 'null'], ...noted };
  if (type === 'danh_sach') return { type: ['array', 'string', 'integer'], items: written, ...noted };
  return type === 'phan_tram'
    ? { type: ['number', 'string', 'null'], ...noted }
    : { type: ['integer', 'null'], minimum: 0, ...noted };
};

/** Puts the files' own keys in place of our fields, and says what each is for. */
const inFileKeys = (schema: unknown, name: SchemaName): unknown => {
  if (Array.isArray(schema)) return schema.map((one) => inFileKeys(one, name));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === 'properties' && isObject(value)) return [keyword, propertiesInFileKeys(value, name)];
      if (keyword === 'required' && Array.isArray(value))
        return [keyword, value.map((field) => keyOf(String(field)))];
      return [keyword, inFileKeys(value, name)];
    }),
  );
};

const propertiesInFileKeys = (
  properties: Readonly<Record<string, unknown>>,
  name: SchemaName,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).map(([field, schema]) => {
      const inner = loosened(field, schema, name);
      const translated = inner === schema ? inFileKeys(schema, name) : inner;
      const description = noteOf(field, name);
      return [
        keyOf(field),
        description === undefined || !isObject(translated) ? translated : { ...translated, description },
      ];
    }),
  );

/** The JSON Schema of one kind of file, made from the schema that checks it. */
export const jsonSchema = (name: SchemaName): unknown => {
  const schema = z.toJSONSchema(sources[name], {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema: made }) => {
      const scalar = z.globalRegistry.get(zodSchema)?.scalar;
      if (scalar !== undefined) replaceWith(made, scalar);
      const method = methods.find(({ schema: own }) => own === zodSchema);
      if (method !== undefined) made.description = say(method.name);
    },
  });
  const translated = inFileKeys(schema, name);
  return isObject(translated) ? { ...translated, title: schemaTitles[name] } : translated;
};

const replaceWith = (made: Json, scalar: unknown): void => {
  for (const keyword of Object.keys(made)) Reflect.deleteProperty(made, keyword);
  if (isObject(scalar)) Object.assign(made, scalar);
};
