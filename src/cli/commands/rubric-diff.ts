import { diffReport } from '../../report/law/diff.ts';
import { impactOn } from '../../runner/law/impact.ts';
import { rubricMeant } from '../../runner/law/law-meant.ts';
import { protectInputs } from '../../runner/protect-inputs.ts';
import { inputsOf, openSession } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** `rubric diff`: what changed in meaning between two rubrics, and with meetings which of them would come out otherwise. Nothing is rewritten. */
export const rubricDiff = async (call: Call): Promise<ExitCode> => {
  const { io, options } = call;
  const [older = '', newer = '', ...given] = call.given;
  const session = await openSession(io, given, options);
  const [before, after] = [rubricMeant(session, older), rubricMeant(session, newer)];
  const inputs = given.length === 0 ? { paths: [], problems: [] } : await inputsOf(session, given);
  protectInputs(io, inputs.paths, options);
  const impact = await impactOn(session, inputs.paths, before, after);
  const problems = [...inputs.problems, ...impact.problems];
  return finish(call, {
    report: diffReport(before, after, given.length === 0 ? null : impact.affected, problems),
    problems,
  });
};
