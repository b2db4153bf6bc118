import { lawReport } from '../../report/law/law-sheet.ts';
import { lawMeant } from '../../runner/law/law-meant.ts';
import { openSession } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** `rubric show`: one file of the law printed for people; the newest version, the one in force on a day, or a file. */
export const rubricShow = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const [id = ''] = given;
  const { law, problems } = lawMeant(await openSession(io, [], options), id, options.date);
  if (law !== null) return finish(call, { report: lawReport(law), problems });
  await finish(call, { problems });
  return 2;
};
