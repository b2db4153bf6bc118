import process from 'node:process';
import { CommanderError } from 'commander';
import { z } from 'zod';
import { callComplaint, isWanted } from '../../src/cli/call-errors.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { CannotRun } from '../../src/domain/problem/cannot-run.ts';

/** A code that a call told, and how grave it was. */
export interface Told {
  readonly code: string;
  readonly severity: 'error' | 'warning';
}

const toldShape = z.looseObject({ code: z.string(), severity: z.enum(['error', 'warning']) });

const resultShape = z.looseObject({
  problems: z.array(toldShape).default([]),
  assessments: z.array(z.looseObject({ warnings: z.array(toldShape) })).default([]),
});

const named = ({ code, severity }: Told): Told => ({ code, severity });

const inResult = (out: string): readonly Told[] => {
  if (!out.startsWith('{')) return [];
  const { problems, assessments } = resultShape.parse(JSON.parse(out));
  return [...problems, ...assessments.flatMap(({ warnings }) => warnings)].map(named);
};

/** Every code that a call tells: those of a result in JSON, and those of a refusal. */
export const toldBy = async (argv: readonly string[], cwd: string): Promise<readonly Told[]> => {
  const before = process.cwd();
  let out = '';
  process.chdir(cwd);
  const io = {
    ...nodeIo,
    out: (text: string | Uint8Array) => {
      out += text.toString();
    },
    err: () => undefined,
    outIsTerminal: false,
    errIsTerminal: false,
  };
  const program = makeProgram({ argv, io, version: '0.0.0-test', done: () => undefined });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return inResult(out);
  } catch (cause) {
    if (cause instanceof CannotRun)
      return cause.problems.map(({ severity, complaint: { code } }) => ({ severity, code }));
    if (cause instanceof CommanderError && !isWanted(cause))
      return [{ severity: 'error', code: callComplaint(cause, program, argv).code }];
    throw cause;
  } finally {
    process.chdir(before);
  }
};
