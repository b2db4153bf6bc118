import { isAsClosed, verifyReport } from '../../report/closing/verify.ts';
import { rootedIo, workspaceFolder } from '../../runner/closing/rooted-io.ts';
import { verifyClosings } from '../../runner/closing/verify.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** `verify`: says what has changed since periods were closed. It writes nothing and waits for nobody. */
export const verify = async (call: Call): Promise<ExitCode> => {
  const { io, version, given, options } = call;
  const rooted = rootedIo(io, workspaceFolder(io, options.workspace));
  const { verified, aside, ledger } = await verifyClosings(rooted, version, given);
  await finish(call, { report: verifyReport(verified, aside, ledger), problems: [] });
  return [...verified, ...aside].every(isAsClosed) && ledger.chain.flaws.length === 0 ? 0 : 1;
};
