import { schemaNamed } from '../../runner/schema-named.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { checkOutput } from '../output/emit.ts';
import { finish } from '../output/finish.ts';

/** `schema`: the JSON Schema of one kind of file, for editors, or of one kind of result, for programs. */
export const schema = async ({ io, given: [name = ''], options }: Call): Promise<ExitCode> => {
  const data = schemaNamed(name);
  const json = { ...options, format: 'json' };
  checkOutput(io, json);
  return finish(
    { io, options: json },
    { report: { page: () => [], data: () => data, records: () => [data] }, problems: [] },
  );
};
