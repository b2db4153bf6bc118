import { describe, expect, test } from 'vitest';
import { percentOf, whole } from '../../../src/domain/values/fraction.ts';
import { contains, endsOf, type Interval, intervalSchema } from '../../../src/domain/written/interval.ts';

const at = (interval: Interval, hundredths: number) => contains(interval, whole(hundredths));

/** Just below the border, on it, and just above it, one hundredth apart. */
const around = (interval: Interval, border: number) =>
  [border - 1, border, border + 1].map((value) => at(interval, value));

describe('each end says for itself whether the border belongs', () => {
  test.each([
    ['tu holds its border and what is above', { from: 9000 }, [false, true, true]],
    ['tren holds only what is above', { above: 9000 }, [false, false, true]],
    ['duoi holds only what is below', { below: 9000 }, [true, false, false]],
    ['den holds its border and what is below', { to: 9000 }, [true, true, false]],
  ])('%s', (_, interval, expected) => {
    expect(around(interval, 9000)).toEqual(expected);
  });

  test.each([
    ['tu 75 duoi 90', { from: 7500, below: 9000 }, 7500, [false, true, true], 9000, [true, false, false]],
    ['tren 15 den 30', { above: 1500, to: 3000 }, 1500, [false, false, true], 3000, [true, true, false]],
    ['tu 40 den 50', { from: 4000, to: 5000 }, 4000, [false, true, true], 5000, [true, true, false]],
    ['tren 0 duoi 2', { above: 0, below: 200 }, 0, [false, false, true], 200, [true, false, false]],
  ])('%s is asked at both of its ends', (_, interval, lowest, atLowest, highest, atHighest) => {
    expect(around(interval, lowest)).toEqual(atLowest);
    expect(around(interval, highest)).toEqual(atHighest);
  });

  test('from and to the same value hold that value alone', () => {
    expect(around({ from: 0, to: 0 }, 0)).toEqual([false, true, false]);
  });

  test('no end at all holds every value', () => {
    expect(around({}, 0)).toEqual([true, true, true]);
    expect(at({}, -9_999_999)).toBe(true);
  });
});

test('a share is placed by its exact value, between two hundredths too', () => {
  expect(contains({ from: 9000 }, percentOf(26, 29))).toBe(false);
  expect(contains({ from: 9000 }, percentOf(27, 30))).toBe(true);
  expect(contains({ below: 9000 }, percentOf(89_999, 99_999))).toBe(true);
  expect(contains({ above: 3333 }, percentOf(1, 3))).toBe(true);
  expect(contains({ to: 3333 }, percentOf(1, 3))).toBe(false);
});

test('the ends of a level are its interval and nothing else of it', () => {
  const level = { id: 'tu_75', points: 300, from: 7500, below: 9000 };
  expect(endsOf(level)).toEqual({ from: 7500, below: 9000, above: undefined, to: undefined });
});

test('ends are written as decimals with either mark, and no other key is taken', () => {
  expect(intervalSchema.parse({ from: '89,5', below: '90' })).toEqual({ from: 8950, below: 9000 });
  expect(intervalSchema.safeParse({ from: '1e3' }).success).toBe(false);
  expect(intervalSchema.safeParse({ from: '' }).success).toBe(false);
  expect(intervalSchema.safeParse({ min: '90' }).success).toBe(false);
});
