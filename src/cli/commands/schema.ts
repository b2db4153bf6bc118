import { refuse } from '../../domain/problem/cannot-run.ts';
import { jsonSchema, type SchemaName, schemaNames } from '../../intake/files/json-schema.ts';
import { type ResultSchemaName, resultSchema, resultSchemaNames } from '../../intake/files/result-schema.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { checkOutput } from '../output/emit.ts';
import { finish } from '../output/finish.ts';

const isSchemaName = (name: string): name is SchemaName => schemaNames.some((known) => known === name);

const isResultName = (name: string): name is ResultSchemaName =>
  resultSchemaNames.some((known) => known === name);

const schemaOf = (name: string): unknown => {
  if (isSchemaName(name)) return jsonSchema(name);
  if (isResultName(name)) return resultSchema(name);
  throw refuse({
    code: 'schema-unknown',
    args: { found: name, allowed: [...schemaNames, ...resultSchemaNames] },
  });
};

/** `schema`: the JSON Schema of one kind of file, for editors, or of one kind of result, for programs. */
export const schema = async ({ io, given: [name = ''], options }: Call): Promise<ExitCode> => {
  const data = schemaOf(name);
  const json = { ...options, format: 'json' };
  checkOutput(io, json);
  checkOutput(io, json);
  return finish(
    { io, options: json },
    { report: { page: () => [], data: () => data, records: () => [data] }, problems: [] },
  );
};
