import { labels } from '../../messages/labels/index.ts';
import { checksReport } from '../../report/problems/checks.ts';
import { checkFiles } from '../../runner/check/check.ts';
import { openSession } from '../../runner/session.ts';
import { silencedIn } from '../../runner/silenced.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** `check`: says what is wrong with files, without scoring them. */
export const check = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const session = await openSession(io, given, options);
  const { checked, notes } = await checkFiles(session, given, options);
  const silenced = silencedIn(session.workspace);
  const report = checksReport(checked, [...silenced]);
  const { usable, refused, warnings } = report.data().counts;
  const one = checked.files.every(({ records }) => records === 1);
  return finish(call, {
    ...{ report, problems: checked.problems, silenced, notes },
    inputs: checked.files.map(({ file }) => file),
    counts: labels.checkedCount(usable, refused, warnings, one),
  });
};
