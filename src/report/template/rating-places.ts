import type { Stage } from '../../domain/rating/ratings.ts';
import type { RatingRow, RatingYear } from '../../engine/rating/rating-year.ts';
import { labels } from '../../messages/labels/index.ts';
import { paperLabels as words } from '../../messages/labels/paper.ts';
import { levelOf, type RatingLaw } from '../../rubric/file/rating-law.ts';
import type { Office } from '../paper/office.ts';
import { ratingNotes } from '../rating/rating.ts';
import { noteText, pointsCell, unitName } from '../rating/rating-cells.ts';
import { officePlaces } from './office-places.ts';
import { type OfItem, type OfResult, type Places, placesOf } from './places.ts';

const nameOfLevel = (law: RatingLaw, level: string): string => levelOf(law, level)?.name ?? level;

const statedAt = ({ stages }: RatingRow, stage: Stage, law: RatingLaw): string => {
  const stated = stages.find((one) => one.stage === stage);
  return stated === undefined ? labels.none : nameOfLevel(law, stated.given);
};

const resultOf = ({ rows, law, day }: RatingYear, year: string): OfResult<'rate'> => {
  const rated = rows.filter(({ counted }) => counted !== null);
  const named = (kept: (row: RatingRow) => boolean) => rows.filter(kept).map(unitName).join('; ');
  return {
    result: words.ratingOf(year),
    year: year,
    day: words.dayOf(day),
    law: law.sources[0]?.name ?? law.name,
    organisations: String(rows.length),
    rated: String(rated.length),
    shares: law.bands
      .map(({ id, name }) =>
        words.bandCount(name, rated.filter(({ counted }) => counted?.level === id).length),
      )
      .join('; '),
    unrated: named(({ counted }) => counted === null),
    missing: named(({ unrated }) => unrated?.because === 'no-entry'),
  };
};

const itemOf = (row: RatingRow, index: number, year: RatingYear): OfItem<'rate'> => ({
  order: String(index + 1),
  id: row.unit.id,
  unit: unitName(row),
  points: pointsCell(row).text,
  selfRating: statedAt(row, 'selfRating', year.law),
  proposal: statedAt(row, 'proposal', year.law),
  band: row.counted === null ? words.notRated : nameOfLevel(year.law, row.counted.level),
  note: noteText(row, year),
});

/** What a paper may say of the ratings of a year, with the rows of the organisations that are rated. */
export const ratingPlaces = (office: Office, year: RatingYear, written: string): Places =>
  placesOf(
    'rate',
    officePlaces(office, {
      proposed: ratingNotes(year.law).length > 0,
      open: year.rows.some(({ counted }) => counted === null),
    }),
    resultOf(year, written),
    year.rows.filter(({ counted }) => counted !== null).map((row, index) => itemOf(row, index, year)),
  );
