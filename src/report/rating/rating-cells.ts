import { pointsAt, type Stage } from '../../domain/rating/ratings.ts';
import type { RatingRow, RatingYear } from '../../engine/rating/rating-year.ts';
import { labels } from '../../messages/labels/index.ts';
import { ratingLabels } from '../../messages/labels/rating.ts';
import { levelOf, type RatingLaw, rankOf } from '../../rubric/file/rating-law.ts';
import { type Cell, cell, type Tone } from '../page.ts';
import { codeCell, pointsSaid } from '../parts/cells.ts';

export const unitName = ({ unit }: Pick<RatingRow, 'unit'>): string => unit.name ?? unit.id;

export const groupCell = ({ group }: { readonly group: string }): Cell =>
  group === '' ? cell(ratingLabels.whole) : codeCell(ratingLabels.groupName(group), group);

export const shortOf = (law: RatingLaw, level: string): string => levelOf(law, level)?.short ?? level;

/** Stages that state more than anything recorded allows. */
export const stagesAbove = ({ stages }: RatingRow, law: RatingLaw): ReadonlySet<Stage> =>
  new Set(
    stages
      .filter(({ given, allowed }) => rankOf(law, given) < rankOf(law, allowed.level))
      .map(({ stage }) => stage),
  );

export const stageCell = (row: RatingRow, stage: Stage, law: RatingLaw): Cell => {
  const stated = row.stages.find((result) => result.stage === stage);
  if (stated === undefined) return cell(labels.none, 'muted');
  return codeCell(
    shortOf(law, stated.given),
    stated.given,
    stagesAbove(row, law).has(stage) ? 'bad' : undefined,
  );
};

/** Green for the best, red for the last. */
const toneOf = (law: RatingLaw, level: string): Tone | undefined => {
  const rank = rankOf(law, level);
  if (rank === 0) return 'good';
  return rank === law.bands.length - 1 ? 'bad' : undefined;
};

export const countedCell = ({ counted }: RatingRow, law: RatingLaw): Cell =>
  counted === null
    ? cell(ratingLabels.noLevel, 'warn')
    : codeCell(shortOf(law, counted.level), counted.level, toneOf(law, counted.level));

/** The latest points that somebody wrote. */
export const pointsCell = ({ rating }: RatingRow): Cell => {
  const points = rating === null ? undefined : pointsAt(rating, 'decision');
  return points === undefined ? cell(labels.none, 'muted') : pointsSaid(points, labels.decimal(points));
};

/** Everything that a person should know of a row and that no other column says. */
export const noteText = (row: RatingRow, { law, newMonths }: RatingYear): string => {
  const above = stagesAbove(row, law);
  const decided = row.rating?.stated.decision;
  return [
    ...(row.unrated === null
      ? []
      : [ratingLabels.unrated(row.unrated.because, 'reason' in row.unrated ? row.unrated.reason : '')]),
    ...(decided === undefined ? [] : [ratingLabels.decision(decided.number, decided.date)]),
    ...(above.size === 0 || row.allowed === null
      ? []
      : [ratingLabels.aboveAllowed([...above], shortOf(law, row.allowed.level))]),
    ...(row.unrecorded.length > 0 || row.lacksPoints
      ? [ratingLabels.missing(row.unrecorded, row.lacksPoints)]
      : []),
    ...(row.isNew ? [ratingLabels.isNew(newMonths)] : []),
    ...(row.rating?.note === undefined ? [] : [row.rating.note]),
  ]
    .filter((part) => part !== '')
    .join('; ');
};
