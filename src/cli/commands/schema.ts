import { refuse } from '../../domain/problem/cannot-run.ts';
import { jsonSchema, type SchemaName, schemaNames } from '../../intake/files/json-schema.ts';
import type { Io } from '../../runner/io.ts';
import { checkOutput, emit } from '../emit.ts';
import type { CommonOptions, ExitCode } from '../options.ts';

const isSchemaName = (name: string): name is SchemaName => schemaNames.some((known) => known === name);

/** `schema`: the JSON Schema of one kind of file, for editors. */
export const schema = async (io: Io, name: string, options: CommonOptions): Promise<ExitCode> => {
  if (!isSchemaName(name))
    throw refuse({ code: 'schema-unknown', args: { found: name, allowed: schemaNames } });
  const json = { ...options, format: 'json' };
  checkOutput(io, json);
  const data = jsonSchema(name);
  await emit(io, { blocks: [], data, records: [data] }, json);
  return 0;
};
