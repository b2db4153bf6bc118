import type { Problem } from '../../domain/problem/problem.ts';
import type { Day } from '../../domain/values/day.ts';
import { untouchedBy } from '../../engine/cases/case-coverage.ts';
import type { CaseResult } from '../../engine/cases/case-result.ts';
import { runCases } from '../../engine/cases/cases.ts';
import { runObligationCases, untouchedInObligations } from '../../engine/cases/obligation-cases.ts';
import { runRatingCases, untouchedInRating } from '../../engine/cases/rating-cases.ts';
import { runYearCases, untouchedInYear } from '../../engine/cases/year-cases.ts';
import type { Checked } from '../../intake/document/check.ts';
import type { Document } from '../../intake/document/document.ts';
import { readObligationCases } from '../../intake/files/law/cases/obligation-cases.ts';
import { readRatingCases } from '../../intake/files/law/cases/rating-cases.ts';
import { casesPath, readCases } from '../../intake/files/law/cases/rubric-cases.ts';
import { type FindBands, readYearCases } from '../../intake/files/law/cases/year-cases.ts';
import { inForceOf, type Law } from '../../intake/files/law/law.ts';
import { readFile } from '../../intake/world/document-file.ts';
import { type Message, say } from '../../messages/index.ts';
import type { TestedLaw } from '../../report/law/cases.ts';
import type { Session } from '../session.ts';
import type { ReadLaw } from './laws.ts';

interface Ran {
  readonly runs: readonly CaseResult[];
  readonly untouched: readonly Message[];
}

/** The bands that months have by the newest version of a rubric: of those of the call, or else at hand. */
const bandsIn =
  ({ library }: Session, laws: readonly Law[]): FindBands =>
  (id) => {
    const own = laws.filter((one) => one.id === id);
    const versions = own.length > 0 || !library.ids.includes(id) ? own : library.versions(id);
    const law = [...versions].sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1)).at(-1);
    return law?.kind === 'rubric' ? law.rubric.file.bands : null;
  };

const startOf = (law: Law): Day => inForceOf(law).inForce.from;

const mapped = <T, U>(checked: Checked<T>, use: (value: T) => U): Checked<U> =>
  'problems' in checked ? checked : { value: use(checked.value) };

/** Runs the cases of one law. */
const ranIn = (document: Document, law: Law, bandsOf: FindBands): Checked<Ran> => {
  switch (law.kind) {
    case 'rubric':
      return mapped(readCases(document, law.rubric), (file) => {
        const runs = runCases(file, law.rubric, say);
        return { runs, untouched: untouchedBy(law.rubric, runs) };
      });
    case 'rule':
      return mapped(readYearCases(document, law.rule, bandsOf), ({ file, bands }) => {
        const runs = runYearCases(file, law.rule, bands);
        return { runs, untouched: untouchedInYear(file, runs, law.rule, bands) };
      });
    case 'rating':
      return mapped(readRatingCases(document, law.ratingLaw), ({ file, facts }) => {
        const runs = runRatingCases(file, law.ratingLaw, facts);
        return { runs, untouched: untouchedInRating(file, runs, law.ratingLaw, facts) };
      });
    case 'obligations':
      return mapped(readObligationCases(document, law.obligations), ({ file, read }) => {
        const runs = runObligationCases(file, law.obligations, read);
        return { runs, untouched: untouchedInObligations(file, runs, law.obligations) };
      });
  }
};

/** What is wrong with cases, against the law that they stand beside. */
export const casesProblems = (document: Document, law: Law, session: Session): readonly Problem[] => {
  const ran = ranIn(document, law, bandsIn(session, []));
  return 'problems' in ran ? ran.problems : [];
};

type Tested = { readonly tested: TestedLaw } | { readonly problems: readonly Problem[] };

/** Cases are asked for beside a rubric; other law may have some. */
const withoutCases = (law: Law, path: string): Tested | null =>
  law.kind === 'rubric'
    ? {
        problems: [
          {
            severity: 'warning',
            complaint: { code: 'cases-missing', args: { path } },
            location: { file: law.path },
          },
        ],
      }
    : null;

const testOne = (
  { io: { files } }: Session,
  { law, problems }: ReadLaw,
  bandsOf: FindBands,
): Tested | null => {
  if (law === null) return { problems };
  const path = casesPath(law.path);
  if (files.kindOf(path, true) !== 'file') return withoutCases(law, path);
  const read = readFile(files, path);
  if ('problems' in read) return { problems: read.problems };
  const ran = ranIn(read.document, law, bandsOf);
  if ('problems' in ran) return { problems: ran.problems };
  const { runs, untouched } = ran.value;
  return {
    tested: {
      id: law.id,
      version: inForceOf(law).inForce.from,
      runs: runs.map((run) => ({ ...run, location: read.document.locate(run.path) })),
      untouched,
    },
  };
};

/** Laws with the runs of their cases, and why others could not be tested. */
export interface TestedLaws {
  readonly tested: readonly TestedLaw[];
  readonly problems: readonly Problem[];
}

/** Runs the cases beside each law. */
export const testLaws = (session: Session, laws: readonly ReadLaw[]): TestedLaws => {
  const bandsOf = bandsIn(
    session,
    laws.flatMap(({ law }) => law ?? []),
  );
  const results = laws.flatMap((one) => testOne(session, one, bandsOf) ?? []);
  return {
    tested: results.flatMap((one) => ('tested' in one ? [one.tested] : [])),
    problems: results.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
};
