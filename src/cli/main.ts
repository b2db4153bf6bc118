import { CommanderError } from 'commander';
import { CannotRun, refuse } from '../domain/cannot-run.ts';
import { help } from '../messages/help.ts';
import { visible } from '../render/visible.ts';
import { callComplaint, isWanted } from './call-errors.ts';
import type { Io } from './io.ts';
import { makeProgram } from './program.ts';

const COULD_NOT_RUN = 2;
const BUG = 70;

const tellRefusal = async (io: Io, { problems }: CannotRun, argv: readonly string[]): Promise<void> => {
  const { tell } = await import('./emit.ts');
  await tell(io, problems, { color: !argv.includes('--no-color') });
};

const refusalOf = (cause: unknown, program: Parameters<typeof callComplaint>[1]): CannotRun | undefined => {
  if (cause instanceof CannotRun) return cause;
  return cause instanceof CommanderError ? refuse(callComplaint(cause, program)) : undefined;
};

/** Runs one call in a world and says how it went: 0 done · 1 done, but some inputs have errors · 2 could not run · 70 a bug of ours. */
export const main = async (argv: readonly string[], io: Io, version: string): Promise<number> => {
  let code = 0;
  const program = makeProgram(io, version, (done) => {
    code = done;
  });
  try {
    if (argv.length === 0) program.help();
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError && isWanted(cause)) return 0;
    const refusal = refusalOf(cause, program);
    if (refusal === undefined) {
      const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      io.err(`${help.crash(detail).split('\n').map(visible).join('\n')}\n`);
      return BUG;
    }
    await tellRefusal(io, refusal, argv);
    return COULD_NOT_RUN;
  }
};
