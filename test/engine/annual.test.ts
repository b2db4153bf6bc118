import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyYear, possibleYearBands, type Rated } from '../../src/engine/annual.ts';
import { shippedRule } from '../support/build-annual.ts';
import { shippedRubric } from '../support/law.ts';
import { trying } from '../support/tries.ts';

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
    const reason = classifyYear(counting, months('TTTTTTKKKKKK'), bands)?.reason;
    expect(reason).toMatchObject({
      code: 'year-band',
      args: {
        met: [{ args: { count: 12, held: 12 } }, { args: { count: 12, held: 12 } }],
        failed: [{ band: 'Tốt', why: { args: { count: 6, held: 12, holds: false } } }],
      },
    });
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

  test('by mean: from the lowest to the highest total that is still possible', () => {
    const known = [{ band: 'tot', total: 100_00 }];
    const open = [{ bands: ids, range: [80_00, 100_00] as const }];
    expect(possibleYearBands(averaging, known, open, bands).map(({ id }) => id)).toEqual(['tot']);
    const wide = [{ bands: ids, range: [40_00, 100_00] as const }];
    expect(possibleYearBands(averaging, known, wide, bands).map(({ id }) => id)).toEqual(['tot', 'kha']);
  });
});
