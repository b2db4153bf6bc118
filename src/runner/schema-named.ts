import { refuse } from '../domain/problem/cannot-run.ts';
import { jsonSchema, type SchemaName, schemaNames } from '../intake/files/json-schema.ts';
import { type ResultSchemaName, resultSchema, resultSchemaNames } from '../intake/files/result-schema.ts';

const isSchemaName = (name: string): name is SchemaName => schemaNames.some((known) => known === name);

const isResultName = (name: string): name is ResultSchemaName =>
  resultSchemaNames.some((known) => known === name);

/** Every name of a schema. */
export const everySchema: readonly string[] = [...schemaNames, ...resultSchemaNames];

/** The JSON Schema of one kind of file or of result. */
export const schemaNamed = (name: string): unknown => {
  if (isSchemaName(name)) return jsonSchema(name);
  if (isResultName(name)) return resultSchema(name);
  throw refuse({
    code: 'schema-unknown',
    args: { found: name, allowed: everySchema },
  });
};
