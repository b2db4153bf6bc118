import { refuse } from '../../domain/problem/cannot-run.ts';
import { jsonSchema, type SchemaName, schemaNames } from '../../intake/files/json-schema.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { checkOutput } from '../output/emit.ts';
import { finish } from '../output/finish.ts';

const isSchemaName = (name: string): name is SchemaName => schemaNames.some((known) => known === name);

/** `schema`: the JSON Schema of one kind of file, for editors. */
export const schema = async ({ io, given: [name = ''], options }: Call): Promise<ExitCode> => {
  if (!isSchemaName(name))
    throw refuse({ code: 'schema-unknown', args: { found: name, allowed: schemaNames } });
  const json = { ...options, format: 'json' };
  checkOutput(io, json);
  checkOutput(io, json);
  const data = jsonSchema(name);
  return finish({ io, options: json }, { report: { blocks: [], data, records: [data] }, problems: [] });
};
