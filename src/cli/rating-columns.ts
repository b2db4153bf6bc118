import { CannotRun } from '../domain/problem/cannot-run.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { Stage } from '../domain/rating/ratings.ts';
import type { Period } from '../domain/values/period.ts';
import type { RatingRow, RatingYear } from '../engine/rating/rating-year.ts';
import { ratingsPath } from '../intake/files/ratings.ts';
import type { YearRating, YearRatings } from '../report/period/span-columns.ts';
import { shortOf } from '../report/rating/rating-cells.ts';
import type { Session } from '../runner/session.ts';
import { ratingsOfYear } from '../runner/year-ratings.ts';

const columnsOf = ({ stages }: RatingRow, { law }: RatingYear): YearRating => {
  const given = (wanted: Stage): string => {
    const found = stages.find(({ stage }) => stage === wanted);
    return found === undefined ? '' : shortOf(law, found.given);
  };
  return { self: given('selfRating'), proposed: given('proposal'), decided: given('decision') };
};

/** What the table of a year shows of the ratings of its organisations: nothing without a file of them, and only its faults where it cannot be used. */
export const ratingColumnsOf = (
  session: Session,
  period: Period,
): { readonly ratings: YearRatings | null; readonly problems: readonly Problem[] } => {
  const { workspace, io } = session;
  if (workspace === null || period.kind !== 'year') return { ratings: null, problems: [] };
  const path = ratingsPath(workspace, period.id);
  if (io.files.kindOf(path, true) !== 'file') return { ratings: null, problems: [] };
  try {
    const { year, problems } = ratingsOfYear(session, path, period.id);
    return { ratings: new Map(year.rows.map((row) => [row.unit.id, columnsOf(row, year)])), problems };
  } catch (cause) {
    if (cause instanceof CannotRun) return { ratings: null, problems: cause.problems };
    throw cause;
  }
};
