import { error, type Flaw, warning } from '../../domain/problem/problem.ts';
import { pointsAt, type UnitRating } from '../../domain/rating/ratings.ts';
import type { Complaint } from '../../messages/index.ts';
import { levelOf, type RatingLaw, rankOf } from '../../rubric/file/rating-law.ts';
import type { GroupQuota } from './rating-quota.ts';
import type { RatingRow, RatingYear, StageResult } from './rating-year.ts';

const nameOf = (law: RatingLaw, level: string): string => levelOf(law, level)?.name ?? level;

const shortOf = (law: RatingLaw, level: string): string => levelOf(law, level)?.short ?? level;

/** A stage that states more than points, conditions and knock-outs allow is told what stands in the way; the decision is the committee's. */
const aboveAllowed = (law: RatingLaw, rating: UnitRating, result: StageResult): readonly Flaw[] => {
  const { stage, given, allowed } = result;
  const bars = allowed.bars.filter(({ level }) => level === given);
  const [first] = bars;
  if (first === undefined || rankOf(law, given) >= rankOf(law, allowed.level)) return [];
  const { document, place } = first.source;
  const complaint: Complaint = {
    code: 'rating-above-allowed',
    args: {
      stage,
      given: nameOf(law, given),
      allowed: nameOf(law, allowed.level),
      why: bars.map(({ why }) => why),
      document,
      place: place ?? null,
    },
  };
  return [warning(complaint, ['unit', rating.index, stage, 'given'])];
};

/** What the proposal changes of the unit's own rating is explained. */
const unexplained = (law: RatingLaw, rating: UnitRating): readonly Flaw[] => {
  const { selfRating, proposal } = rating.stated;
  if (selfRating === undefined || proposal === undefined || proposal.reason !== undefined) return [];
  const [own, proposed] = [pointsAt(rating, 'selfRating'), pointsAt(rating, 'proposal')];
  const apart = own === undefined || proposed === undefined ? 0 : Math.abs(own - proposed);
  const most = law.difference?.points;
  const differs = selfRating.given !== proposal.given;
  if (!differs && (most === undefined || apart < most)) return [];
  const complaint: Complaint = {
    code: 'rating-differs',
    args: {
      own: shortOf(law, selfRating.given),
      proposed: shortOf(law, proposal.given),
      apart,
      most: most ?? null,
    },
  };
  return [
    warning(complaint, ['unit', rating.index, 'proposal'], { also: [['unit', rating.index, 'selfRating']] }),
  ];
};

/** Nobody is both rated and not. */
const contradictory = ({ index, stated, unrated }: UnitRating): readonly Flaw[] => {
  const stage = (['decision', 'proposal'] as const).find((one) => stated[one] !== undefined);
  return unrated === null || stage === undefined
    ? []
    : [error({ code: 'rated-and-not' }, ['unit', index, 'unrated'], { also: [['unit', index, stage]] })];
};

const rowFlaws = ({ rating, stages }: RatingRow, law: RatingLaw): readonly Flaw[] =>
  rating === null
    ? []
    : [
        ...contradictory(rating),
        ...stages.flatMap((result) => aboveAllowed(law, rating, result)),
        ...unexplained(law, rating),
      ];

const overQuota = ({ group, good, best, allowed, candidates }: GroupQuota, year: RatingYear): Flaw => {
  const { law, quota } = year;
  const rows = new Map(year.rows.map((row) => [row.unit.id, row]));
  const complaint: Complaint = {
    code: 'quota-exceeded',
    args: {
      group,
      level: nameOf(law, law.quota?.ofBand ?? ''),
      good,
      best,
      allowed,
      candidates: candidates.map(({ unit, place, tied }) => ({
        unit: rows.get(unit)?.unit.name ?? unit,
        place,
        tied,
      })),
    },
  };
  const also = candidates.flatMap(({ unit }) => {
    const index = rows.get(unit)?.rating?.index;
    return index === undefined ? [] : [['unit', index] as const];
  });
  const [first = ['unit'], ...others] = also;
  return quota?.overQuota === 'chan'
    ? error(complaint, first, { also: others })
    : warning(complaint, first, { also: others });
};

/** What a person should look at in the ratings of a year, each at its place in the file. */
export const ratingFlaws = (year: RatingYear): readonly Flaw[] => [
  ...year.rows.flatMap((row) => rowFlaws(row, year.law)),
  ...year.outside.map(({ unit, index }) =>
    warning({ code: 'rated-unit-inactive', args: { unit, date: year.day } }, ['unit', index, 'id']),
  ),
  ...year.groups.filter(({ isOver }) => isOver).map((group) => overQuota(group, year)),
];
