import { labels } from '../../messages/labels/index.ts';
import { casesReport } from '../../report/law/cases.ts';
import { ownLawsFor } from '../../runner/law/laws.ts';
import { testLaws } from '../../runner/law/test-laws.ts';
import { openSession } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** `rubric test`: runs the cases beside each law; passed, failed and error apart, and what no case touches. */
export const rubricTest = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const session = await openSession(io, [], options);
  const { tested, problems } = testLaws(session, ownLawsFor(session, given));
  const runs = tested.flatMap((one) => one.runs);
  const count = (outcome: string) => runs.filter((run) => run.outcome === outcome).length;
  const untouched = tested.reduce((sum, one) => sum + one.untouched.length, 0);
  const code = await finish(call, {
    report: casesReport(tested, problems),
    problems,
    counts: labels.casesCount(count('passed'), count('failed'), count('error'), untouched),
  });
  const bad = runs.some(({ outcome }) => outcome !== 'passed');
  const uncased = problems.some(({ complaint }) => complaint.code === 'cases-missing');
  return bad || (options.strict === true && (untouched > 0 || uncased)) ? 1 : code;
};
