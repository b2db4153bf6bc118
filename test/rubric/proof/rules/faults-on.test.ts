import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whole } from '../../../../src/domain/values/fraction.ts';
import { contains, type Interval } from '../../../../src/domain/written/interval.ts';
import { overlap, runOf } from '../../../../src/domain/written/run.ts';
import { faultsOn } from '../../../../src/rubric/proof/rules/faults-on.ts';
import { lawProblems, rubricPath, soundRubric } from '../../../support/build-rubric.ts';
import { lineOf } from '../../../support/place.ts';
import { trying } from '../../../support/tries.ts';

const end = fc.integer({ min: -8, max: 30 });
const interval: fc.Arbitrary<Interval> = fc
  .record({
    lower: fc.option(fc.tuple(fc.constantFrom('from', 'above'), end), { nil: undefined }),
    upper: fc.option(fc.tuple(fc.constantFrom('to', 'below'), end), { nil: undefined }),
  })
  .map(({ lower, upper }) => ({
    ...(lower === undefined ? {} : { [lower[0]]: lower[1] }),
    ...(upper === undefined ? {} : { [upper[0]]: upper[1] }),
  }));

describe('the grid', () => {
  test('a run holds exactly the multiples of the step that the interval holds', () => {
    fc.assert(
      fc.property(interval, fc.integer({ min: 1, max: 5 }), (one, step) => {
        const { first, last } = runOf(one, step);
        for (let at = -20; at <= 40; at++)
          expect(at >= first && at <= last).toBe(contains(one, whole(at * step)));
      }),
      trying(1_000),
    );
  });

  /** The linter's proof against a walk over every value: the two share no code but the interval itself. */
  test('a set of bands has no fault exactly when every value of the range is in one band', () => {
    fc.assert(
      fc.property(
        fc.array(interval, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 20 }),
        (bands, step, last) => {
          const range = { first: 0, last };
          const items = bands.map((item) => ({ item, run: runOf(item, step) }));
          const faults = faultsOn(items, range);
          const held = Array.from(
            { length: last + 1 },
            (_, at) => bands.filter((band) => contains(band, whole(at * step))).length,
          );
          const within = (at: number, kind: 'gap' | 'overlap') =>
            faults.some(({ fault, at: run }) => fault === kind && at >= run.first && at <= run.last);
          for (const [at, count] of held.entries()) {
            expect(within(at, 'gap')).toBe(count === 0);
            expect(within(at, 'overlap')).toBe(count > 1);
          }
        },
      ),
      trying(1_000),
    );
  });

  test('overlaps are the common part', () => {
    expect(overlap({ first: 1, last: 5 }, { first: 4, last: 9 })).toEqual({ first: 4, last: 5 });
    expect(overlap({ first: 1, last: 2 }, { first: 4, last: 9 })).toEqual({ first: 4, last: 2 });
  });

  test('a fault names its neighbours, or that there is none', () => {
    const items = [
      { item: 'low', run: { first: 2, last: 3 } },
      { item: 'high', run: { first: 5, last: 8 } },
    ];
    expect(faultsOn(items, { first: 0, last: 10 })).toEqual([
      { fault: 'gap', at: { first: 0, last: 1 }, lower: null, upper: 'low' },
      { fault: 'gap', at: { first: 4, last: 4 }, lower: 'low', upper: 'high' },
      { fault: 'gap', at: { first: 9, last: 10 }, lower: 'high', upper: null },
    ]);
    expect(faultsOn([], { first: 0, last: 1 })).toEqual([
      { fault: 'gap', at: { first: 0, last: 1 }, lower: null, upper: null },
    ]);
  });
});

describe('the proof of whole band sets', () => {
  const cut = soundRubric.indexOf('muc_xep_loai:');
  const band = (at: number, ends: string) =>
    `  - {ma: b${at}, ten: B${at}, ${ends}, can_cu: {van_ban: qd}, xac_minh: thu_cap}\n`;

  /** Totals of the sound rubric lie between 2.5 and 50, a hundredth apart because one line is free. */
  test('agrees with a walk over the totals, for borders and kinds of ends at random', () => {
    const borders = fc.uniqueArray(fc.integer({ min: 3, max: 49 }), { minLength: 1, maxLength: 3 });
    const ends = fc.array(fc.constantFrom('tu', 'tren'), { minLength: 3, maxLength: 3 });
    const uppers = fc.array(fc.constantFrom('duoi', 'den'), { minLength: 3, maxLength: 3 });
    const slips = fc.array(fc.constantFrom(0, 0, 0, 0.01, -0.01, 0.5), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(borders, ends, uppers, slips, (points, lowers, tops, slip) => {
        const falling = [...points].sort((left, right) => right - left);
        const bands = [...falling, null].map((from, at) => {
          const above = falling[at - 1];
          return [
            ...(from === null ? [] : [`${lowers[at]}: ${from}`]),
            ...(above === undefined ? [] : [`${tops[at - 1]}: ${above + (slip[at - 1] ?? 0)}`]),
          ].join(', ');
        });
        const text = `${soundRubric.slice(0, cut)}muc_xep_loai:\n${bands.map((one, at) => band(at, one)).join('')}`;
        const codes = lawProblems(text, rubricPath).map((one) => one.split(' ')[0]);
        let [gap, twice] = [false, false];
        for (let total = 250; total <= 5000; total++) {
          const count = [...falling, null].filter((from, at) => {
            const above = falling[at - 1];
            const low = from === null || (lowers[at] === 'tu' ? total >= from * 100 : total > from * 100);
            const top = Math.round(((above ?? 0) + (slip[at - 1] ?? 0)) * 100);
            return low && (above === undefined || (tops[at - 1] === 'den' ? total <= top : total < top));
          }).length;
          gap ||= count === 0;
          twice ||= count > 1;
        }
        expect([codes.includes('bands-gap'), codes.includes('bands-overlap')]).toEqual([gap, twice]);
      }),
      trying(300),
    );
  });

  test('integer ranges "90–100", "70–89" leave out 89.5 where half points are given, and nothing where they are not', () => {
    const ranges = (step: string) =>
      `${soundRubric.slice(0, cut).replace('tong_diem: 50', `tong_diem: 50\nbuoc_diem: ${step}`)}muc_xep_loai:\n${band(0, 'tu: 45, den: 50')}${band(1, 'den: 44')}`;
    const halves = ranges('0.5');
    expect(lawProblems(halves, rubricPath)).toEqual([`bands-gap ${lineOf(halves, '{ma: b1')}`]);
    const whole = ranges('1')
      .replaceAll('diem: 7.5', 'diem: 8')
      .replace('diem: 2.5', 'diem: 3')
      .replace('ten: Cho điểm\n        diem: 8', 'ten: Cho điểm\n        diem: 7');
    expect(lawProblems(whole, rubricPath)).toEqual([]);
  });
});
