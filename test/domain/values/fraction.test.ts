import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, isWhole, percentOf, roundHalfUp, whole } from '../../../src/domain/values/fraction.ts';

const percent = (value: number) => whole(value * 100);

describe('shares are compared exactly, never after rounding', () => {
  test.each([
    [26, 29, 90, -1], // 89.65…
    [27, 30, 90, 0],
    [20, 25, 80, 0],
    [28, 31, 90, 1], // 90.32…
    [9, 10, 90, 0],
    [1, 3, 33, 1],
    [1, 3, 34, -1],
    [17, 20, 85, 0],
    [12, 14, 85, 1], // 85.71…
    [11, 13, 85, -1], // 84.61…
    [0, 30, 0, 0],
    [30, 30, 100, 0],
    [31, 30, 100, 1],
    [89_999, 99_999, 90, -1], // 89.9999…
  ])('%i of %i against %i%% has the sign %i', (part, base, border, sign) => {
    expect(Math.sign(compare(percentOf(part, base), percent(border)))).toBe(sign);
    expect(Math.sign(compare(percent(border), percentOf(part, base)))).toBe(sign === 0 ? 0 : -sign);
  });

  test('a share agrees with whole-number arithmetic at any border', () => {
    const base = fc.integer({ min: 1, max: 99_999 });
    const border = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.nat(99_999), base, border, (part, of, hundredths) => {
        const difference = BigInt(part) * 10_000n - BigInt(hundredths) * BigInt(of);
        const sign = difference > 0n ? 1 : difference < 0n ? -1 : 0;
        return Math.sign(compare(percentOf(part, of), whole(hundredths))) === sign;
      }),
      { numRuns: 2000 },
    );
  });

  test('people counted in hundredths give the same share', () => {
    expect(compare(percentOf(2700, 3000), percent(90))).toBe(0);
    expect(compare(percentOf(2600, 2900), percent(90))).toBeLessThan(0);
  });

  test('a negative base keeps the denominator positive', () => {
    expect(percentOf(1, -4)).toEqual({ numerator: -10_000, denominator: 4 });
    expect(compare(percentOf(1, -4), percent(-25))).toBe(0);
  });
});

describe('rounding for show is half away from zero', () => {
  test.each([
    [{ numerator: 5, denominator: 2 }, 3],
    [{ numerator: -5, denominator: 2 }, -3],
    [{ numerator: 3, denominator: 2 }, 2],
    [{ numerator: 7, denominator: 3 }, 2],
    [{ numerator: 8, denominator: 3 }, 3],
    [{ numerator: -7, denominator: 3 }, -2],
    [{ numerator: 1, denominator: 2 }, 1],
    [{ numerator: 0, denominator: 7 }, 0],
    [{ numerator: 9, denominator: 3 }, 3],
    // 8.575 points, which a float shows as 8.57.
    [{ numerator: 8575, denominator: 10 }, 858],
    // 89.995, just below the border and shown as 90.
    [{ numerator: 89_995, denominator: 10 }, 9000],
    [{ numerator: 89_994, denominator: 10 }, 8999],
  ])('%j is shown as %j', (fraction, expected) => {
    expect(roundHalfUp(fraction)).toBe(expected);
  });

  test('a little below nothing is shown as plain zero', () => {
    expect(Object.is(roundHalfUp({ numerator: -1, denominator: 3 }), 0)).toBe(true);
  });

  test('what is shown as 90 may still be below 90', () => {
    const share = { numerator: 89_995, denominator: 10 };
    expect(roundHalfUp(share)).toBe(9000);
    expect(compare(share, percent(90))).toBeLessThan(0);
  });

  test('no rounding moves a fraction by more than half a hundredth', () => {
    const numerator = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(numerator, fc.integer({ min: 1, max: 10_000 }), (top, bottom) => {
        const off = 2 * Math.abs(roundHalfUp({ numerator: top, denominator: bottom }) * bottom - top);
        return off <= bottom;
      }),
    );
  });
});

test('a fraction is whole when its denominator divides it', () => {
  expect(isWhole({ numerator: 9, denominator: 3 })).toBe(true);
  expect(isWhole({ numerator: 10, denominator: 3 })).toBe(false);
  expect(isWhole({ numerator: 0, denominator: 3 })).toBe(true);
  expect(isWhole({ numerator: -9, denominator: 3 })).toBe(true);
});
