import { error, type Flaw } from '../../domain/problem/problem.ts';
import type { RatingsFile } from '../../domain/rating/ratings.ts';
import type { RatingLaw } from '../../rubric/file/rating-law.ts';

/** A share above the ordinary one needs grounds, and none may be above the highest that the regulation knows. */
export const quotaFlaws = ({ quota: chosen }: RatingsFile, { quota }: RatingLaw): readonly Flaw[] => {
  if (chosen === undefined) return [];
  if (quota === undefined) return [error({ code: 'quota-unknown' }, ['quota'])];
  const { rate = quota.rate, reason } = chosen;
  const most = quota.higherRate ?? quota.rate;
  if (rate <= 0 || rate > most)
    return [error({ code: 'quota-rate', args: { rate, most } }, ['quota', 'rate'])];
  return rate > quota.rate && reason === undefined
    ? [error({ code: 'quota-reason', args: { rate, ordinary: quota.rate } }, ['quota', 'rate'])]
    : [];
};
