import { describe, expect, test } from 'vitest';
import { compare, whole } from '../../../src/domain/values/fraction.ts';
import { rounded } from '../../../src/rubric/file/rounding.ts';
import { type Along, pointsAlong, spreadOf } from '../../../src/rubric/methods/along.ts';
import { DAYS, gridOf, SHARES } from '../../../src/rubric/methods/recorded.ts';
import { cited } from '../../support/rubric-parts.ts';

const share: Along = { from: { at: 0, points: 0 }, to: { at: 100_00, points: 2_00 } };
const late: Along = { from: { at: 0, points: 5_00 }, to: { at: 1_00, points: 4_50 } };
const rule = (to: number, type: 'nua_len' | 'len' | 'xuong') => ({ to, type, ...cited });

describe('the points along a line', () => {
  test.each([
    ['two thirds of two points', share, 2_00, { numerator: 200_00, denominator: 3 }, 400, 3],
    ['all of it', share, 2_00, whole(100_00), 200, 1],
    ['never more than the level gives', share, 2_00, whole(130_00), 200, 1],
    ['half a point less for each per cent', late, 5_00, whole(3_00), 350, 1],
    [
      'a third of a per cent counts for a third of it',
      late,
      5_00,
      { numerator: 1_00, denominator: 3 },
      1450,
      3,
    ],
    ['never less than nothing', late, 5_00, whole(11_00), 0, 1],
  ])('%s', (_, along, points, size, numerator, denominator) => {
    expect(compare(pointsAlong({ along, points }, size), { numerator, denominator })).toBe(0);
  });

  test('are the same line whichever place is named first', () => {
    const turned: Along = { from: share.to, to: share.from };
    for (let part = 0; part <= 40; part++) {
      const size = { numerator: part * 100_00, denominator: 37 };
      const points = 2_00;
      const [one, other] = [turned, share].map((along) => pointsAlong({ along, points }, size));
      expect(rounded(one ?? whole(0), rule(1, 'len'))).toBe(rounded(other ?? whole(1), rule(1, 'len')));
    }
  });
});

describe('what a level along a line may come to', () => {
  test('is each number of points that some recorded value gives', () => {
    const { least, worths } = spreadOf(
      { along: late, points: 5_00 },
      { to: 3_00 },
      gridOf('lan'),
      rule(1, 'nua_len'),
    );
    expect([least, worths()]).toEqual([3_50, [3_50, 4_00, 4_50, 5_00]]);
  });

  test('goes down to nothing where values go on for ever', () => {
    const { least, worths } = spreadOf(
      { along: late, points: 5_00 },
      { above: 0 },
      gridOf('lan'),
      rule(1_00, 'xuong'),
    );
    expect([least, worths()]).toEqual([0, [0, 1_00, 2_00, 3_00, 4_00]]);
  });

  test('counts days before and after alike', () => {
    const { worths } = spreadOf(
      { along: late, points: 5_00 },
      { from: -1_00, to: 1_00 },
      DAYS,
      rule(50, 'len'),
    );
    expect(worths()).toEqual([4_50, 5_00]);
  });

  test.each(['nua_len', 'len', 'xuong'] as const)(
    'is what shares near and far are rounded to: %s',
    (type) => {
      // Every share of bases to 240 between the ends, rounded one by one: dense enough for steps of a twentieth.
      for (const [ends, holds] of [
        [{ from: 50_00, below: 100_00 }, (part: number, base: number) => 2 * part >= base && part < base],
        [{ above: 50_00, to: 100_00 }, (part: number, base: number) => 2 * part > base && part <= base],
        [
          { above: 12_50, below: 87_50 },
          (part: number, base: number) => 8 * part > base && 8 * part < 7 * base,
        ],
      ] as const) {
        const seen = new Set<number>();
        for (let base = 1; base <= 240; base++)
          for (let part = 0; part <= base; part++)
            if (holds(part, base))
              seen.add(
                rounded(
                  pointsAlong(
                    { along: share, points: 2_00 },
                    { numerator: part * 100_00, denominator: base },
                  ),
                  rule(5, type),
                ),
              );
        const { least, worths } = spreadOf({ along: share, points: 2_00 }, ends, SHARES, rule(5, type));
        expect(worths()).toEqual([...seen].sort((left, right) => left - right));
        expect(least).toBe(Math.min(...seen));
      }
    },
  );
});
