import { isError, type Problem } from '../domain/problem/problem.ts';
import { problemsBlocks } from '../report/problems/problems.ts';
import type { Io } from '../runner/io.ts';
import type { CommonOptions, ExitCode } from './options.ts';
import { writeProblems } from './problems-file.ts';

type TellOptions = Pick<CommonOptions, 'quiet' | 'color' | 'problems' | 'failOnWarning'>;

/** Tells a person what went wrong and what was noticed, and writes all of it where the call asks for a file. Quiet leaves out what is only noticed, unless it fails the call. */
export const tell = async (
  io: Io,
  problems: readonly Problem[],
  options: TellOptions,
  closing = '',
  inputs: readonly string[] = [],
): Promise<void> => {
  const { quiet, failOnWarning, problems: path } = options;
  const told = quiet === true && failOnWarning !== true ? problems.filter(isError) : problems;
  if (told.length > 0) {
    const { renderBlocks } = await import('../render/terminal.ts');
    const colour = io.errIsTerminal && io.colour && options.color;
    io.err(`${renderBlocks(problemsBlocks(told, path), { width: io.width, colour })}\n`);
  }
  if (path !== undefined) await writeProblems(io, path, problems, inputs, options);
  if (closing !== '' && quiet !== true) io.err(`${closing}.\n`);
};

/** Whether problems fail a call: errors do, and warnings where the call says so. */
export const exitCodeOf = (
  problems: readonly Problem[],
  { failOnWarning }: Pick<CommonOptions, 'failOnWarning'>,
): ExitCode => (problems.some((problem) => isError(problem) || failOnWarning === true) ? 1 : 0);
