import { refuse } from '../domain/problem/cannot-run.ts';
import type { Io } from './io.ts';
import type { MeetingChoices } from './options.ts';

/** Refuses an output that would replace one of the inputs, even by force. */
export const protectInputs = (
  io: Io,
  inputs: readonly string[],
  { output, problems }: Pick<MeetingChoices, 'output' | 'problems'>,
): void => {
  const outputs = [output, problems].filter((path) => path !== undefined);
  if (outputs.length === 0) return;
  const known = new Set(inputs.map((path) => io.files.identityOf(path)));
  for (const path of outputs)
    if (known.has(io.files.identityOf(path))) throw refuse({ code: 'output-is-input', args: { path } });
};
