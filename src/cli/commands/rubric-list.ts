import { rubricListReport } from '../../report/law/rubric-list.ts';
import { listLaws } from '../../runner/law/list-laws.ts';
import { openSession } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** `rubric list`: all the law at hand; a broken file is named and hides only its own id. */
export const rubricList = async (call: Call): Promise<ExitCode> => {
  const { laws, problems } = listLaws(await openSession(call.io, [], call.options));
  return finish(call, { report: rubricListReport(laws), problems });
};
