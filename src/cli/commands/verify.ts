import { refuse } from '../../domain/problem/cannot-run.ts';
import { readPaperCode } from '../../domain/values/paper-code.ts';
import { isAsClosed, verifyReport } from '../../report/closing/verify.ts';
import { foundReport, stands } from '../../report/paper/found-paper.ts';
import { rootedIo, workspaceFolder } from '../../runner/closing/rooted-io.ts';
import { verifyClosings } from '../../runner/closing/verify.ts';
import { openScoring } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';
import { findPaper } from '../paper-code/find-paper.ts';

/** What the code at the foot of a paper is of, and whether that still stands. */
const verifyCode = async (call: Call, written: string): Promise<ExitCode> => {
  const { io, version, given, options } = call;
  if (given.length > 0) throw refuse({ code: 'too-many-arguments' });
  const code = readPaperCode(written);
  if (code === null) throw refuse({ code: 'paper-code-invalid', args: { found: written } });
  const session = await openScoring(io, [], { workspace: workspaceFolder(io, options.workspace) });
  const lookup = await findPaper(session, version, code);
  await finish(call, { report: foundReport(code, lookup), problems: [] });
  return lookup.found.some(stands) ? 0 : 1;
};

/** `verify`: says what has changed since periods were closed, or what a printed code is of. It writes nothing and waits for nobody. */
export const verify = async (call: Call): Promise<ExitCode> => {
  const { io, version, given, options } = call;
  if (options.code !== undefined) return verifyCode(call, options.code);
  const rooted = rootedIo(io, workspaceFolder(io, options.workspace));
  const { verified, aside, ledger } = await verifyClosings(rooted, version, given);
  await finish(call, { report: verifyReport(verified, aside, ledger), problems: [] });
  return [...verified, ...aside].every(isAsClosed) && ledger.chain.flaws.length === 0 ? 0 : 1;
};
