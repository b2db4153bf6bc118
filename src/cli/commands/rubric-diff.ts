import { CannotRun, refuse } from '../../domain/problem/cannot-run.ts';
import { otherKind } from '../../intake/files/law/law.ts';
import { diffReport } from '../../report/law/diff.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { impactOn } from '../../runner/law/impact.ts';
import { lawsMeant } from '../../runner/laws.ts';
import { protectInputs } from '../../runner/protect-inputs.ts';
import { inputsOf, openSession, type Session } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** The one rubric an argument means; of several versions the newest. */
const rubricMeant = (session: Session, written: string): Rubric => {
  const meant = lawsMeant(session, written);
  const problems = meant.flatMap((one) => one.problems);
  if (problems.length > 0) throw new CannotRun(problems);
  const rubrics = meant.flatMap(({ law }) => (law?.kind === 'rubric' ? [law.rubric] : []));
  const newest = [...rubrics]
    .sort((left, right) => (left.file.inForce.from < right.file.inForce.from ? -1 : 1))
    .at(-1);
  const [other] = meant.flatMap(({ law }) => (law === null ? [] : [law]));
  if (newest === undefined) throw refuse(other === undefined ? { code: 'not-a-rubric' } : otherKind(other));
  return newest;
};

/** `rubric diff`: what changed in meaning between two rubrics, and with meetings which of them would come out otherwise. Nothing is rewritten. */
export const rubricDiff = async (call: Call): Promise<ExitCode> => {
  const { io, options } = call;
  const [older = '', newer = '', ...given] = call.given;
  const session = openSession(io, given, options);
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
