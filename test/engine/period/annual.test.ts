import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyYear, meanOf, possibleYearBands, type Rated } from '../../../src/engine/period/annual.ts';
import { countingRule, shippedRule } from '../../support/build-annual.ts';
import { shippedRubric } from '../../support/law.ts';
import { trying } from '../../support/tries.ts';

const { bands } = shippedRubric('an-phu/phieu-danh-gia').file;
const counting = shippedRule('phu-tho/nam');
const averaging = shippedRule('binh-quan/nam');

const letters: Readonly<Record<string, Rated>> = {
  T: { band: 'tot', total: 95_00 },
  K: { band: 'kha', total: 80_00 },
  B: { band: 'trung_binh', total: 60_00 },
  Y: { band: 'kem', total: 30_00 },
};

const months = (word: string): readonly Rated[] =>
  [...word].map((letter) => letters[letter] ?? { band: letter, total: 0 });

describe('the year by counting (phu-tho/nam)', () => {
  test.each([
    ['TTTTTTTKKKKK', 'tot', 'seven Tốt and the rest Khá'],
    ['TTTTTTKKKKKK', 'kha', 'six Tốt are too few'],
    ['TTTTTTTTTTTB', 'kha', 'one Trung bình bars Tốt, whatever the rest'],
    ['KKKKKKKBBBBB', 'kha', 'seven at least Khá'],
    ['KKKKKKBBBBBB', 'trung_binh', 'six at least Khá are too few'],
    ['TTTTTTTTTTTY', 'trung_binh', 'one Kém bars Khá'],
    ['TTTTTTTTTTYY', 'trung_binh', 'two Kém are still Trung bình'],
    ['TTTTTTTTTYYY', 'kem', 'three Kém'],
    ['TTTTTTT', 'tot', 'a unit of seven months needs them all'],
    ['TTTTTT', 'trung_binh', 'a unit of six months cannot reach seven'],
  ])('%s is %s: %s', (word, band) => {
    expect(classifyYear(counting, months(word), bands)?.band).toBe(band);
  });

  test('no meeting, no band', () => {
    expect(classifyYear(counting, [], bands)).toBeNull();
  });

  test('the reason names what held and what barred the better bands', () => {
    // Six of the seven Tốt it takes; twelve are at least Trung bình and, what Khá asks seven of, at least Khá.
    expect(classifyYear(counting, months('TTTTTTKKKKKK'), bands)).toStrictEqual({
      band: 'kha',
      title: 'Khá',
      reason: {
        code: 'year-band',
        args: {
          met: [
            {
              code: 'year-count',
              args: { count: 12, held: 12, wanted: null, holds: true, from: 'Trung bình' },
            },
            {
              code: 'year-count',
              args: { count: 12, held: 12, wanted: { from: 7_00 }, holds: true, from: 'Khá' },
            },
          ],
          failed: [
            {
              band: 'Tốt',
              why: {
                code: 'year-count',
                args: {
                  count: 6,
                  held: 12,
                  wanted: { from: 7_00 },
                  holds: false,
                  from: 'Tốt',
                  to: 'Tốt',
                },
              },
            },
          ],
        },
      },
      source: {
        document: 'Đề xuất cho phần nguồn không có',
        documentMark: 'de_xuat',
        mark: 'de_xuat',
      },
    });
  });

  test.each([
    ['from the best up is the best alone', { from: 'tot' }, { count: 3, from: 'Tốt', to: 'Tốt' }],
    ['from the worst down is the worst alone', { to: 'kem' }, { count: 2, from: 'Kém', to: 'Kém' }],
    ['from another band up', { from: 'trung_binh' }, { count: 10, from: 'Trung bình' }],
    ['from another band down', { to: 'kha' }, { count: 9, to: 'Khá' }],
    ['between two bands', { from: 'trung_binh', to: 'kha' }, { count: 7, from: 'Trung bình', to: 'Khá' }],
    ['the best down is every band', { to: 'tot' }, { count: 12, to: 'Tốt' }],
    ['the worst up is every band', { from: 'kem' }, { count: 12, from: 'Kém' }],
  ])('counts and names the months rated %s', (_, rated, counted) => {
    const rule = countingRule([{ id: 'dat', conditions: [{ rated, meetings: { from: '0' } }] }]);
    // Three Tốt, two Khá, five Trung bình, two Kém.
    expect(classifyYear(rule, months('TTTKKBBBBBYY'), bands)?.reason).toStrictEqual({
      code: 'year-band',
      args: {
        met: [{ code: 'year-count', args: { held: 12, wanted: { from: 0 }, holds: true, ...counted } }],
        failed: [],
      },
    });
  });

  test('a band that the rubric does not have is named as it is written', () => {
    const rated = { from: 'xuat_sac', to: 'yeu' };
    const rule = countingRule([{ id: 'dat', conditions: [{ rated, meetings: { to: '12' } }] }]);
    expect(classifyYear(rule, months('TTK'), bands)?.reason).toMatchObject({
      args: { met: [{ args: rated }] },
    });
  });

  test('where no band fits there is none, and none is possible', () => {
    const rule = countingRule([{ id: 'dat', conditions: [{ rated: { from: 'tot' }, meetings: 'tat_ca' }] }]);
    expect(classifyYear(rule, months('TK'), bands)).toBeNull();
    const open = [{ bands: ['tot', 'kha'], range: [70_00, 100_00] as const }];
    expect(possibleYearBands(rule, months('K'), open, bands)).toEqual([]);
    expect(possibleYearBands(rule, months('T'), open, bands).map(({ id }) => id)).toEqual(['dat']);
  });
});

describe('the year by the exact mean (binh-quan/nam)', () => {
  const totals = (...points: readonly number[]): readonly Rated[] =>
    points.map((total) => ({ band: 'kha', total: total * 100 }));

  test.each([
    [[90, 90, 90], 'tot', 'exactly on the border'],
    [[90, 90, 89.99], 'kha', 'a hundredth of a point below it'],
    [[90.01, 90, 89.99], 'tot', 'above and below even out'],
    [[70, 69.99], 'trung_binh', 'just under Khá'],
    [[100, 100, 0], 'trung_binh', 'two thirds of a hundred'],
    [[50], 'trung_binh', 'one month on the border'],
    [[49.99], 'kem', 'one month below it'],
  ])('%j is %s: %s', (points, band) => {
    expect(classifyYear(averaging, totals(...points), bands)?.band).toBe(band);
  });

  test('the reason gives the mean, whether it is rounded, and the band it lies in', () => {
    // 269.99 / 3 = 89.996…, which two decimals would show as the 90 that it is below.
    expect(classifyYear(averaging, totals(90, 90, 89.99), bands)).toEqual({
      band: 'kha',
      title: 'Khá',
      reason: {
        code: 'year-mean',
        args: {
          mean: { numerator: 269_99, denominator: 3 },
          ends: { from: 70_00, below: 90_00 },
          months: 3,
        },
      },
      source: { document: 'Đề xuất tính bình quân', documentMark: 'de_xuat', mark: 'de_xuat' },
    });
  });

  test('a mean outside every band has none', () => {
    expect(classifyYear(averaging, totals(49.99), bands.slice(0, 3))).toBeNull();
    expect(classifyYear(averaging, totals(50), bands.slice(0, 3))?.band).toBe('trung_binh');
  });

  test('no totals, no mean', () => {
    expect(meanOf([])).toBeNull();
    expect(meanOf([70_00, 69_99])).toEqual({ numerator: 139_99, denominator: 2 });
  });

  test('agrees with big integers for means around every border', () => {
    const border = fc.constantFrom(50_00, 70_00, 90_00);
    fc.assert(
      fc.property(
        border,
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 }),
        (at, steps) => {
          const points = steps.map((step) => at + step);
          const mean = points.reduce((total, one) => total + BigInt(one), 0n);
          const reached = mean >= BigInt(at) * BigInt(points.length);
          const band = classifyYear(
            averaging,
            points.map((total) => ({ band: 'kha', total })),
            bands,
          );
          const above = { 5000: 'trung_binh', 7000: 'kha', 9000: 'tot' }[at];
          expect(band?.band === above).toBe(reached);
        },
      ),
      trying(5_000),
    );
  });
});

describe('what a year may still become', () => {
  const ids = ['tot', 'kha', 'trung_binh', 'kem'];

  test('by counting: agrees with trying every month in every order', () => {
    const every = (choices: readonly (readonly string[])[]): readonly (readonly string[])[] =>
      choices.reduce<readonly (readonly string[])[]>(
        (done, choice) => done.flatMap((head) => choice.map((band) => [...head, band])),
        [[]],
      );
    const choice = fc.subarray(ids, { minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ids), { maxLength: 11 }),
        fc.array(choice, { minLength: 1, maxLength: 4 }),
        (known, open) => {
          const rated = known.map((band) => ({ band, total: 0 }));
          const tried = new Set(
            every(open).map(
              (rest) =>
                classifyYear(counting, [...rated, ...rest.map((band) => ({ band, total: 0 }))], bands)?.band,
            ),
          );
          const got = possibleYearBands(
            counting,
            rated,
            open.map((of) => ({ bands: of, range: [0, 100_00] as const })),
            bands,
          );
          expect(new Set(got.map(({ id }) => id))).toEqual(tried);
        },
      ),
      trying(1_000),
    );
  });

  test('twelve open months of different kinds are settled at once', () => {
    const open = Array.from({ length: 12 }, (_, index) => ({
      bands: ids.filter((_id, at) => ((index + 3) >> at) % 2 === 1 || at === index % 4),
      range: [0, 100_00] as const,
    }));
    expect(possibleYearBands(counting, [], open, bands).length).toBeGreaterThan(0);
  });

  test('eleven months that can be anything beside a Kém are 364 mixtures, not four million orders', () => {
    const open = Array.from({ length: 11 }, () => ({ bands: ids, range: [0, 100_00] as const }));
    const possible = possibleYearBands(counting, months('Y'), open, bands);
    expect(possible.map(({ id }) => id)).toEqual(['trung_binh', 'kem']);
  });

  test('by mean: from the lowest to the highest total that is still possible', () => {
    const known = [{ band: 'tot', total: 100_00 }];
    const open = [{ bands: ids, range: [80_00, 100_00] as const }];
    expect(possibleYearBands(averaging, known, open, bands).map(({ id }) => id)).toEqual(['tot']);
    const wide = [{ bands: ids, range: [40_00, 100_00] as const }];
    expect(possibleYearBands(averaging, known, wide, bands).map(({ id }) => id)).toEqual(['tot', 'kha']);
  });

  test.each([
    [[0, 100], ids, 'everything'],
    [[40, 60], ['trung_binh', 'kem'], 'neither above nor below'],
    [[50, 70], ['kha', 'trung_binh'], 'a border belongs to the band above it, at both ends'],
    [[50.01, 69.99], ['trung_binh'], 'a hundredth of a point inside'],
    [[49.99, 50], ['trung_binh', 'kem'], 'a hundredth of a point below the border'],
  ])('by mean, one month from %j alone: %j, %s', ([lowest = 0, highest = 0], expected) => {
    const open = [{ bands: ids, range: [lowest * 100, highest * 100] as const }];
    expect(possibleYearBands(averaging, [], open, bands).map(({ id }) => id)).toEqual(expected);
  });

  test('no month at all, no band', () => {
    expect(possibleYearBands(averaging, [], [], bands)).toEqual([]);
  });
});
