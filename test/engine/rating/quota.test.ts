import { describe, expect, test } from 'vitest';
import {
  type Denominator,
  denominatorSchema,
  type QuotaRounding,
  quotaRoundingSchema,
} from '../../../src/domain/rating/quota.ts';
import { capOf } from '../../../src/engine/rating/quota.ts';

const FIFTH = 20_00;
const QUARTER = 25_00;

const sizes = [1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 23, 100];

/** Worked out by hand from a fifth, both readings of the text and the roundings. */
const byHand: readonly (readonly [Denominator, QuotaRounding, readonly number[]])[] = [
  ['tot_tro_len', 'nua_len', [0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 5, 20]],
  ['tot_tro_len', 'xuong', [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 20]],
  ['tot_tro_len', 'nua_chan', [0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 5, 20]],
  ['chi_tot', 'nua_len', [0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4, 17]],
  ['chi_tot', 'xuong', [0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 16]],
  ['chi_tot', 'nua_chan', [0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4, 17]],
];

test.each(byHand)('a fifth of %s, rounded %s, is as worked out by hand', (denominator, rounding, wanted) => {
  expect(sizes.map((n) => capOf({ rate: FIFTH, denominator, rounding }, n))).toEqual(wanted);
});

/** The number nearest to `share` of `whole` parts, found by trying them all from below. */
const roundedByTrying = (share: number, whole: number, rounding: QuotaRounding): number => {
  let found = 0;
  while ((found + 1) * whole <= share) found += 1;
  const [toLower, toUpper] = [share - found * whole, (found + 1) * whole - share];
  if (rounding === 'xuong' || toLower < toUpper) return found;
  if (toUpper < toLower || rounding === 'nua_len') return found + 1;
  return found % 2 === 0 ? found : found + 1;
};

/** The most that are no more than the rounded share of those they are measured on, found by going down from all. */
const mostByTrying = (
  n: number,
  percent: number,
  denominator: Denominator,
  rounding: QuotaRounding,
  start: number,
): number => {
  let best = start;
  const fits = () =>
    best <= roundedByTrying(percent * (denominator === 'tot_tro_len' ? n : n - best), 100, rounding);
  while (!fits()) best -= 1;
  return best;
};

describe.each([
  [FIFTH, 20],
  [QUARTER, 25],
])('a share of %i hundredths', (rate, percent) => {
  test.each(
    denominatorSchema.options.flatMap((one) =>
      quotaRoundingSchema.options.map((other) => [one, other] as const),
    ),
  )('of %s, rounded %s, is the most that fits, for every size up to 2000', (denominator, rounding) => {
    const wrong: unknown[] = [];
    for (let n = 0; n <= 2000; n++) {
      const found = capOf({ rate, denominator, rounding }, n);
      const start = Math.min(n, Math.ceil((n * percent) / 100) + 2);
      const tried = mostByTrying(n, percent, denominator, rounding, start);
      if (found !== tried) wrong.push([n, found, tried]);
    }
    expect(wrong).toEqual([]);
  });
});

test('at a fifth the half to the even number rounds as a half up does, at a quarter it does not', () => {
  const differing = (rate: number) =>
    Array.from({ length: 41 }, (_, n) => n).filter(
      (n) =>
        capOf({ rate, denominator: 'tot_tro_len', rounding: 'nua_len' }, n) !==
        capOf({ rate, denominator: 'tot_tro_len', rounding: 'nua_chan' }, n),
    );
  expect(differing(FIFTH)).toEqual([]);
  // A quarter of 2 is half of one, which a half up makes 1 and the even number 0; so again 8 further on.
  expect(differing(QUARTER)).toEqual([2, 10, 18, 26, 34]);
});
