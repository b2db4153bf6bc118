import type { Problem } from '../../domain/problem/problem.ts';
import { untouchedBy } from '../../engine/cases/case-coverage.ts';
import { runCases } from '../../engine/cases/cases.ts';
import { casesPath, readCases } from '../../intake/files/law/cases.ts';
import { readFile } from '../../intake/world/document-file.ts';
import { say } from '../../messages/index.ts';
import type { TestedRubric } from '../../report/law/cases.ts';
import type { Io } from '../io.ts';
import type { ReadLaw } from './laws.ts';

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

/** Rubrics with the runs of their cases, and why others could not be tested. */
export interface TestedLaws {
  readonly tested: readonly TestedRubric[];
  readonly problems: readonly Problem[];
}

/** Runs the cases beside each rubric; law of another kind has none. */
export const testLaws = (io: Io, laws: readonly ReadLaw[]): TestedLaws => {
  const results = laws.flatMap((one) => testOne(io, one) ?? []);
  return {
    tested: results.flatMap((one) => ('tested' in one ? [one.tested] : [])),
    problems: results.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
};
