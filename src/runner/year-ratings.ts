import { CannotRun, refuse } from '../domain/problem/cannot-run.ts';
import { error, type Problem } from '../domain/problem/problem.ts';
import type { Period } from '../domain/values/period.ts';
import { asOn } from '../engine/period/standing.ts';
import { ratingFlaws } from '../engine/rating/rating-flaws.ts';
import { quotaOptionsOf } from '../engine/rating/rating-quota.ts';
import { type RatingYear, ratingsOf } from '../engine/rating/rating-year.ts';
import type { Document } from '../intake/document/document.ts';
import { placed } from '../intake/document/placed.ts';
import { type Ratings, ratingsPath, readRatings } from '../intake/files/ratings.ts';
import type { ReadWorkspace } from '../intake/files/workspace.ts';
import { readFile } from '../intake/world/document-file.ts';
import type { Session } from './session.ts';

/** The ratings over the units of the day of the review, under the names that they had on it. */
const compiled = ({ version, day, file, entries, faulty }: Ratings, workspace: ReadWorkspace): RatingYear => {
  const law = version.ratingLaw;
  return ratingsOf({
    law,
    day,
    quota: quotaOptionsOf(law, file.quota),
    newMonths: file.newUnit?.monthCount ?? law.newUnit?.monthCount ?? 0,
    units: workspace.unit.map((unit) => asOn(unit, workspace.timeline, day)),
    entries,
    faulty,
  });
};

/** A ratings file with everything that follows from it; `year` is `null` where the file as a whole cannot be used, or where no workspace says which units there are. */
export interface YearRatings {
  readonly ratings: Ratings | null;
  readonly year: RatingYear | null;
  readonly problems: readonly Problem[];
}

export const yearRatings = (document: Document, { library, workspace }: Session): YearRatings => {
  const { ratings, problems } = readRatings(document, library, workspace);
  if (ratings === null || workspace === null) return { ratings, year: null, problems };
  const year = compiled(ratings, workspace);
  return { ratings, year, problems: [...problems, ...placed(document, ratingFlaws(year))] };
};

interface RatingsOfYear {
  readonly ratings: Ratings;
  readonly year: RatingYear;
  readonly problems: readonly Problem[];
}

/** The ratings of a year; without their file, or with one that is broken as a whole, the call cannot be carried out. */
export const ratingsOfYear = (session: Session, path: string, named: string): RatingsOfYear => {
  const { files } = session.io;
  if (files.kindOf(path, true) !== 'file') throw refuse({ code: 'ratings-missing', args: { path } });
  const read = readFile(files, path);
  if ('problems' in read) throw new CannotRun(read.problems);
  const { ratings, year, problems } = yearRatings(read.document, session);
  if (ratings === null || year === null) throw new CannotRun(problems);
  const found = ratings.file.year;
  if (String(found) === named) return { ratings, year, problems };
  const flaw = error({ code: 'ratings-year', args: { found, expected: named } }, ['year']);
  throw new CannotRun(placed(read.document, [flaw]));
};

/** The ratings beside the months of a period: none without a file of them, or where it is no year, and only its faults where it cannot be used. */
export const ratingsBeside = (session: Session, period: Period): Pick<YearRatings, 'year' | 'problems'> => {
  const { workspace, io } = session;
  if (workspace === null || period.kind !== 'year') return { year: null, problems: [] };
  const path = ratingsPath(workspace, period.id);
  if (io.files.kindOf(path, true) !== 'file') return { year: null, problems: [] };
  try {
    return ratingsOfYear(session, path, period.id);
  } catch (cause) {
    if (cause instanceof CannotRun) return { year: null, problems: cause.problems };
    throw cause;
  }
};
