import type { OverQuota } from '../../domain/rating/quota.ts';
import { pointsAt, type RatingsFile } from '../../domain/rating/ratings.ts';
import { grouped } from '../../domain/values/grouped.ts';
import type { Hundredths } from '../../domain/values/hundredths.ts';
import { type RatingLaw, rankOf } from '../../rubric/file/rating-law.ts';
import { capOf, type QuotaRule } from './quota.ts';
import type { RatingRow } from './rating-year.ts';

/** How the quota is counted this year, with what was chosen where the text is open. */
export interface QuotaOptions extends QuotaRule {
  readonly overQuota: OverQuota;
  /** Grounds for a share above the ordinary one. */
  readonly reason: string | null;
  /** Whether the committee chose any of it, rather than taking what the regulation's file proposes. */
  readonly isChosen: boolean;
}

/** The regulation's quota with the committee's choices over it; `null` where the regulation has none. */
export const quotaOptionsOf = ({ quota }: RatingLaw, chosen: RatingsFile['quota']): QuotaOptions | null =>
  quota === undefined
    ? null
    : {
        rate: chosen?.rate ?? quota.rate,
        denominator: chosen?.denominator ?? quota.denominator,
        rounding: chosen?.rounding ?? quota.rounding,
        overQuota: chosen?.overQuota ?? quota.overQuota,
        reason: chosen?.reason ?? null,
        isChosen: chosen !== undefined,
      };

/** A candidate for the best level, in the order in which a committee would go through them; equal ones share a place. */
export interface Candidate {
  readonly unit: string;
  readonly place: number;
  readonly tied: boolean;
}

/** The quota of one group of similar organisations. */
export interface GroupQuota {
  readonly group: string;
  /** Units of the group that have a level that counts. */
  readonly rated: number;
  /** Those that are good or better; the quota is a share of them, or of those among them that are only good. */
  readonly good: number;
  readonly best: number;
  readonly allowed: number;
  readonly isOver: boolean;
  /** Filled where more than allowed are given the best level. */
  readonly candidates: readonly Candidate[];
}

/** More is better, and what is not recorded comes after everything that is. */
const descending = (left: Hundredths | undefined, right: Hundredths | undefined): number =>
  (right ?? -1) - (left ?? -1);

/** What a candidate is measured by, most important first. */
const meritsOf = ({ rating }: RatingRow, { quota }: RatingLaw): readonly (Hundredths | undefined)[] =>
  rating === null
    ? []
    : [
        pointsAt(rating, 'decision'),
        ...(quota?.tieBreaks?.criteria ?? []).map(({ id }) => rating.ranking.get(id)),
      ];

const byMerit =
  (law: RatingLaw) =>
  (left: RatingRow, right: RatingRow): number => {
    const others = meritsOf(right, law);
    const differences = meritsOf(left, law).map((merit, index) => descending(merit, others[index]));
    return differences.find((difference) => difference !== 0) ?? 0;
  };

/** Puts candidates in order; a tie stays one and is said, for only the committee can break it. */
const ranked = (law: RatingLaw, rows: readonly RatingRow[]): readonly Candidate[] => {
  const compare = byMerit(law);
  return [...rows].sort(compare).map((row, _, sorted) => {
    const equal = (other: RatingRow) => compare(row, other) === 0;
    return {
      unit: row.unit.id,
      place: sorted.findIndex(equal) + 1,
      tied: sorted.filter(equal).length > 1,
    };
  });
};

const quotaOf = (
  law: RatingLaw,
  options: QuotaOptions,
  group: string,
  rows: readonly RatingRow[],
): GroupQuota => {
  const worst = rankOf(law, law.quota?.countedLevel ?? '');
  const rated = rows.filter(({ counted }) => counted !== null);
  const good = rated.filter(({ counted }) => rankOf(law, counted?.level ?? '') <= worst);
  const best = rated.filter(({ counted }) => counted?.level === law.quota?.ofBand);
  const allowed = capOf(options, good.length);
  const isOver = best.length > allowed;
  return {
    group,
    rated: rated.length,
    good: good.length,
    best: best.length,
    allowed,
    isOver,
    candidates: isOver ? ranked(law, best) : [],
  };
};

/** The quota of each group, in the order in which the groups first appear. */
export const groupQuotas = (
  law: RatingLaw,
  options: QuotaOptions,
  rows: readonly RatingRow[],
): readonly GroupQuota[] =>
  [...grouped(rows, ({ group }) => group)].map(([group, its]) => quotaOf(law, options, group, its));
