import type { Notice } from '../../domain/problem/notices.ts';
import { isError, type Problem } from '../../domain/problem/problem.ts';
import { silencedLine } from '../../messages/complaints/plausibility.ts';
import { type Block, type Report, text } from '../../report/page.ts';
import { problemsBlocks } from '../../report/problems/problems.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { hasColour } from './colour.ts';
import { emit } from './emit.ts';
import { writeProblems } from './problems-file.ts';

/** What a command has to say when its work is done. */
export interface Ending {
  /** What it found, where it was not put out already. */
  readonly report?: Report;
  readonly problems: readonly Problem[];
  /** One line of counts; left out, or empty, there is none. */
  readonly counts?: string;
  /** The inputs, for a list of problems that also names those without any. */
  readonly inputs?: readonly string[];
  /** What else a person should know, a sentence a line. */
  readonly notes?: readonly string[];
  /** Notices that are switched off, so that their silence is not taken for approval. */
  readonly silenced?: ReadonlySet<Notice>;
}

type Ended = Pick<Call, 'io' | 'options'>;

const say = async ({ io, options }: Ended, blocks: readonly Block[]): Promise<void> => {
  if (blocks.length === 0) return;
  const { render } = await import('../../render/terminal.ts');
  const colour = hasColour(io, io.errIsTerminal, options);
  io.err(`${render(blocks, { width: io.errWidth, colour })}\n`);
};

/** The one ending of every command: puts out what was found, tells a person what went wrong and what was noticed, writes all of it where the call asks for a file, and gives the exit code. Quiet leaves out what is only noticed, unless it fails the call. */
export const finish = async (call: Ended, ending: Ending): Promise<ExitCode> => {
  const { io, options } = call;
  const { report, problems, counts = '', inputs = [], notes = [], silenced = new Set() } = ending;
  const { quiet, failOnWarning, problems: path } = options;
  if (report !== undefined) await emit(io, report, options);
  const told = quiet === true && failOnWarning !== true ? problems.filter(isError) : problems;
  if (told.length > 0) await say(call, problemsBlocks(told, path));
  if (path !== undefined) await writeProblems(io, path, problems, inputs, options);
  if (counts !== '' && quiet !== true) io.err(`${counts}.\n`);
  if (quiet !== true)
    await say(
      call,
      notes.map((note) => text(note)),
    );
  if (silenced.size > 0 && quiet !== true) await say(call, [text(silencedLine([...silenced]), 'muted')]);
  return problems.some((problem) => isError(problem) || failOnWarning === true) ? 1 : 0;
};
