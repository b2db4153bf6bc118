import { CommanderError } from 'commander';
import { CannotRun, refuse } from '../domain/problem/cannot-run.ts';
import { faultPath, systemFault } from '../domain/problem/system-fault.ts';
import { help } from '../messages/help.ts';
import { visible } from '../render/text/visible.ts';
import type { Io } from '../runner/io.ts';
import type { Options } from './call/option.ts';
import { callComplaint, isWanted } from './call-errors.ts';
import { commandFirst } from './command-first.ts';
import { ownWorld } from './own-world.ts';
import { makeProgram } from './program.ts';
import { commandTable } from './table.ts';

const COULD_NOT_RUN = 2;
const BUG = 70;

/** Says why nothing was done. What is wrong with files is also written to the file for problems, if it is a new one. */
const tellRefusal = async (
  io: Io,
  { problems }: CannotRun,
  { problems: path, ...options }: Options,
): Promise<void> => {
  const { finish } = await import('./output/finish.ts');
  const writes =
    path !== undefined &&
    problems.some(({ location }) => location !== undefined) &&
    io.files.kindOf(path) === 'none';
  await finish({ io, options: { ...options, ...(writes ? { problems: path } : {}) } }, { problems });
};

const refusalOf = (
  cause: unknown,
  ...call: [program: ReturnType<typeof makeProgram>, argv: readonly string[]]
): CannotRun | undefined => {
  if (cause instanceof CannotRun) return cause;
  if (cause instanceof CommanderError) return refuse(callComplaint(cause, ...call));
  const fault = systemFault(cause);
  if (fault === null) return undefined;
  return refuse({ code: 'system-refused', args: { path: faultPath(cause), fault } });
};

/** Help and the version are results like any other. */
const calling = async (program: ReturnType<typeof makeProgram>, argv: readonly string[]): Promise<void> => {
  try {
    if (argv.length === 0) program.help();
    await program.parseAsync([...argv], { from: 'user' });
  } catch (cause) {
    if (!(cause instanceof CommanderError && isWanted(cause))) throw cause;
  }
};

/** Runs one call in a world and says how it went: 0 done · 1 done, but some inputs have errors · 2 could not run · 70 a bug of ours. */
export const main = async (given: readonly string[], world: Io, version: string): Promise<number> => {
  const io = ownWorld(world);
  const argv = commandFirst(given, commandTable);
  let code = 0;
  const program = makeProgram({
    ...{ argv, io, version },
    done: (exitCode) => {
      code = exitCode;
    },
  });
  let options: Options = { color: !argv.includes('--no-color') };
  program.hook('preAction', (_, called) => {
    options = { ...options, ...called.opts<Partial<Options>>() };
  });
  try {
    await calling(program, argv);
    await io.outWritten();
    return code;
  } catch (cause) {
    const refusal = refusalOf(cause, program, argv);
    if (refusal === undefined) {
      const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      io.err(`${help.crash(detail).split('\n').map(visible).join('\n')}\n`);
      return BUG;
    }
    await tellRefusal(io, refusal, options);
    return COULD_NOT_RUN;
  }
};
