import { checkedText, checksReport } from '../../report/problems/checks.ts';
import { checkFiles } from '../../runner/check/check.ts';
import { openSession } from '../../runner/session.ts';
import { silencedIn } from '../../runner/silenced.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { checkOutput } from '../output/emit.ts';
import { finish } from '../output/finish.ts';
import { slipsAsked, writeSlips } from '../output/slips.ts';

/** `check`: says what is wrong with files, without scoring them. */
export const check = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const { output: _, ...besides } = options;
  const slips = slipsAsked(io, options);
  const shown = slips === null ? options : besides;
  checkOutput(io, shown, 'checks');
  const session = await openSession(io, given, options);
  const { checked, notes, slips: slipsMade } = await checkFiles(session, given, shown);
  const silenced = silencedIn(session.workspace);
  const report = checksReport(checked, [...silenced]);
  const units = (session.workspace?.unit ?? []).map(({ id }) => id);
  const told =
    slips === null ? notes : [...notes, ...(await writeSlips(io, slips, slipsMade, units, options))];
  return finish(
    { io, options: shown },
    {
      ...{ report, problems: checked.problems, silenced, notes: told },
      inputs: checked.files.map(({ file }) => file),
      counts: checkedText(checked),
    },
  );
};
