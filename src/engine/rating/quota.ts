import type { Denominator, QuotaRounding } from '../../domain/rating/quota.ts';
import { HUNDRED_PER_CENT } from '../../domain/values/fraction.ts';
import type { Hundredths } from '../../domain/values/hundredths.ts';

export interface QuotaRule {
  /** The share that may be of the best level, in hundredths of a per cent. */
  readonly rate: Hundredths;
  readonly denominator: Denominator;
  readonly rounding: QuotaRounding;
}

/** The whole number that a share of some organisations is rounded to. */
const rounded = (share: number, whole: number, rounding: QuotaRounding): number => {
  const below = Math.floor(share / whole);
  const twice = 2 * (share - below * whole);
  switch (rounding) {
    case 'xuong':
      return below;
    case 'nua_len':
      return twice >= whole ? below + 1 : below;
    case 'nua_chan':
      return twice > whole || (twice === whole && below % 2 === 1) ? below + 1 : below;
  }
};

/** The best that may stand among so many, where the share is of the others: they are at most a rounded share of what they leave. A half that is rounded up lets them be half an organisation more than the share; a half that is rounded to the even number does so only where they are even. */
const amongOthers = (n: number, rate: Hundredths, rounding: QuotaRounding): number => {
  const [share, whole] = [2 * rate * n, 2 * (HUNDRED_PER_CENT + rate)];
  if (rounding === 'xuong') return Math.floor(share / whole);
  const withHalf = share + HUNDRED_PER_CENT;
  const most = Math.floor(withHalf / whole);
  const onTheHalf = withHalf === most * whole;
  return rounding === 'nua_chan' && onTheHalf && most % 2 === 1 ? most - 1 : most;
};

/** How many of a group may be given the best level, of `n` organisations that are good or better. Whole numbers only. */
export const capOf = ({ rate, denominator, rounding }: QuotaRule, n: number): number =>
  denominator === 'tot_tro_len'
    ? rounded(rate * n, HUNDRED_PER_CENT, rounding)
    : amongOthers(n, rate, rounding);
