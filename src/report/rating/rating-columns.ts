import type { Stage } from '../../domain/rating/ratings.ts';
import type { RatingRow, RatingYear } from '../../engine/rating/rating-year.ts';
import type { YearRating, YearRatings } from '../period/span-columns.ts';
import { shortOf } from './rating-cells.ts';

const columnsOf = ({ stages }: RatingRow, { law }: RatingYear): YearRating => {
  const given = (wanted: Stage): string => {
    const found = stages.find(({ stage }) => stage === wanted);
    return found === undefined ? '' : shortOf(law, found.given);
  };
  return { self: given('selfRating'), proposed: given('proposal'), decided: given('decision') };
};

/** What the table of a year shows of the ratings of its organisations, where there are any. */
export const ratingColumns = (year: RatingYear | null): YearRatings | null =>
  year && new Map(year.rows.map((row) => [row.unit.id, columnsOf(row, year)]));
