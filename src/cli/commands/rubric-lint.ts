import { isError } from '../../domain/problem/problem.ts';
import { labels } from '../../messages/labels/index.ts';
import { lintReport } from '../../report/law/lint.ts';
import { ownLawsFor } from '../../runner/law/laws.ts';
import { lintLaws } from '../../runner/law/lint-laws.ts';
import { publish } from '../../runner/law/publish.ts';
import { openSession } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** `rubric lint`: proves that rubrics are sound, and says what their authors should know; `--publish` locks the versions of the workspace. */
export const rubricLint = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const session = await openSession(io, [], options);
  const laws = ownLawsFor(session, given);
  const { linted, others } = lintLaws(session, laws);
  const problems = [...linted.flatMap((one) => one.problems), ...others];
  const bad = linted.filter((one) => one.problems.some(isError)).length;
  const notices = problems.filter((problem) => !isError(problem)).length;
  const published = options.publish === true && !problems.some(isError) ? publish(session, laws) : null;
  const counts = labels.checkedFiles({ usable: linted.length - bad, refused: bad }, notices);
  return finish(call, {
    report: lintReport(linted, others),
    problems,
    counts: published === null ? counts : labels.publishedCount(counts, published),
    inputs: linted.map(({ path }) => path),
  });
};
