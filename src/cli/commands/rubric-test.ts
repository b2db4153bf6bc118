import type { Problem } from '../../domain/problem/problem.ts';
import { untouchedBy } from '../../engine/cases/case-coverage.ts';
import { runCases } from '../../engine/cases/cases.ts';
import { casesPath, readCases } from '../../intake/files/law/cases.ts';
import { readFile } from '../../intake/world/document-file.ts';
import { say } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { casesReport, type TestedRubric } from '../../report/law/cases.ts';
import type { Io } from '../../runner/io.ts';
import { ownLawsFor, type ReadLaw } from '../../runner/laws.ts';
import { openSession } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

type Tested = { readonly tested: TestedRubric } | { readonly problems: readonly Problem[] };

const testOne = (io: Io, { law, problems }: ReadLaw): Tested | null => {
  if (law === null) return { problems };
  if (law.kind !== 'rubric') return null;
  const path = casesPath(law.path);
  if (io.files.kindOf(path, true) !== 'file')
    return {
      problems: [
        {
          severity: 'warning',
          complaint: { code: 'cases-missing', args: { path } },
          location: { file: law.path },
        },
      ],
    };
  const read = readFile(io.files, path);
  const cases = 'problems' in read ? read : readCases(read.document, law.rubric);
  if ('problems' in cases || 'problems' in read)
    return { problems: 'problems' in cases ? cases.problems : [] };
  const runs = runCases(cases.value, law.rubric, say).map((run) => ({
    ...run,
    location: read.document.locate(run.path),
  }));
  return { tested: { rubric: law.rubric, runs, untouched: untouchedBy(law.rubric, runs) } };
};

/** `rubric test`: runs the cases beside each rubric; passed, failed and error apart, and what no case touches. */
export const rubricTest = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const session = openSession(io, [], options);
  const results = ownLawsFor(session, given).flatMap((one) => testOne(io, one) ?? []);
  const tested = results.flatMap((one) => ('tested' in one ? [one.tested] : []));
  const problems = results.flatMap((one) => ('problems' in one ? one.problems : []));
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
