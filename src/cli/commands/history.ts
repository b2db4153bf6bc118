import { historyReport } from '../../report/sheet/history.ts';
import { unitHistory } from '../../runner/closing/unit-history.ts';
import { periodOf } from '../../runner/period/period-asked.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** `history`: every sheet of a unit, what took the place of what, and what was closed. */
export const history = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const [id = '', written] = given;
  const period = written === undefined ? null : periodOf(written);
  const { unit, sheets, problems } = await unitHistory(io, options.workspace, id, period);
  return finish(call, { report: historyReport(unit, sheets, problems), problems });
};
