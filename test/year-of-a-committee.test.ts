import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { root, run } from './support/run.ts';

/** The year of `examples/09-nam-cua-dang-uy` as worked out by hand in its `TINH-TAY.md`: every number here stands there too. */
const folder = `${root}/examples/09-nam-cua-dang-uy`;

const tally = z.record(z.string(), z.number());
const reportSchema = z.object({
  rows: z.array(
    z.object({
      unit: z.string(),
      months: z.record(z.string(), z.object({ status: z.string(), total: z.number().nullable() })),
      counts: tally,
      mean: z.number().nullable(),
      band: z.object({ id: z.string() }).nullable(),
    }),
  ),
  totals: tally,
  counts: tally,
  movement: z.object({ opening: z.number(), in: tally, out: tally, closing: z.number() }),
  problems: z.array(z.object({ code: z.string(), severity: z.string() })),
});

const reportOf = async (period: string) => {
  const { out } = await run(['report', period, '-C', folder, '-f', 'json']);
  return reportSchema.parse(JSON.parse(out));
};

/** Points of the six patterns of sheets. */
const points: Readonly<Record<string, number>> = { A: 100, B: 97, C: 94, D: 86, E: 82, F: 68 };
const states: Readonly<Record<string, string>> = { '!': 'missing', o: 'not-held', '-': 'inactive' };

/** Units by months: a letter is a pattern; `!` no sheet, `o` not held, `-` not active. */
const plan: Readonly<Record<string, string>> = {
  CB01: 'AABAABAABAAB',
  CB10: 'AABADBAABAAB',
  CB07: 'CCCCCCCCCCCC',
  CB08: '----BBBBBBBB',
  CB09: 'DDDDDDDoD---',
  CB02: 'BBBBBBBBBBBB',
  CB03: 'CCCCCC------',
  CB04: 'DDDDDD------',
  CB05: 'EEEEE!------',
  CB06: 'BFBBDBBBBBBB',
  CB20: '------BBBBBB',
};

let year: z.output<typeof reportSchema>;
beforeAll(async () => {
  year = await reportOf('2025');
});

describe('the months of the year', () => {
  test.each(Object.entries(plan))('%s has the sheets of the plan', (unit, letters) => {
    const row = year.rows.find((one) => one.unit === unit);
    const found = Object.values(row?.months ?? {}).map(({ status, total }) => total ?? status);
    expect(found).toEqual([...letters].map((letter) => points[letter] ?? states[letter]));
  });

  test('a sheet that was sent twice counts once; beside it only the ratings are noticed', () => {
    expect(year.counts).toMatchObject({ inputs: 108, scored: 105, duplicates: 1, aside: 2 });
    expect(year.problems).toEqual(
      ['same-sheet', 'quota-exceeded', 'rating-above-allowed', 'rating-differs'].map((code) => ({
        code,
        severity: 'warning',
      })),
    );
  });
});

describe('the table of the year', () => {
  test.each([
    ['CB01', 99, [12, 0, 0], 'tot'],
    ['CB10', 97.83, [11, 1, 0], 'tot'],
    ['CB08', 97, [8, 0, 0], 'tot'],
    ['CB02', 97, [12, 0, 0], 'tot'],
    ['CB07', 94, [12, 0, 0], 'tot'],
    ['CB06', 93.67, [10, 1, 1], 'kha'],
    ['CB20', 97, [6, 0, 0], 'trung_binh'],
    ['CB09', 86, [0, 8, 0], null],
    ['CB03', 94, [6, 0, 0], null],
    ['CB04', 86, [0, 6, 0], null],
    ['CB05', 82, [0, 5, 0], null],
  ])('%s: mean %d, counts %j, band %s', (unit, mean, [tot, kha, trung_binh], band) => {
    const row = year.rows.find((one) => one.unit === unit);
    expect(row).toMatchObject({ mean, counts: { tot, kha, trung_binh, kem: 0 } });
    expect(row?.band?.id ?? null).toBe(band);
  });

  test('the units stand under their superiors of the last day, those that ended after all others', () => {
    expect(year.rows.map(({ unit }) => unit)).toEqual([
      ...['CB01', 'CB10', 'CB08', 'CB02', 'CB07', 'CB06', 'CB20'],
      ...['CB09', 'CB03', 'CB04', 'CB05'],
    ]);
    expect(year.totals).toEqual({ tot: 5, kha: 1, trung_binh: 1, kem: 0, none: 0 });
  });
});

describe('what came and went', () => {
  test('9 + 2 − 4 = 7 in the year', () => {
    expect(year.movement).toMatchObject({
      opening: 9,
      in: { thanh_lap: 1, hop_nhat: 1 },
      out: { hop_nhat: 2, sap_nhap: 1, ket_thuc: 1 },
      closing: 7,
    });
  });

  test('10 + 1 − 3 = 8 in July, and those 8 are the list of the month', async () => {
    const { movement, rows, totals } = await reportOf('2025-07');
    expect(movement).toMatchObject({
      opening: 10,
      in: { hop_nhat: 1 },
      out: { hop_nhat: 2, sap_nhap: 1 },
      closing: 8,
    });
    expect(rows.map(({ unit }) => unit)).toEqual([
      ...['CB01', 'CB10', 'CB07', 'CB08', 'CB09', 'CB02', 'CB06', 'CB20'],
    ]);
    expect(totals).toMatchObject({ tot: 7, kha: 1, trung_binh: 0, kem: 0 });
  });
});

test('the means of the second quarter', async () => {
  const { rows } = await reportOf('2025-Q2');
  expect(Object.fromEntries(rows.map(({ unit, mean }) => [unit, mean]))).toEqual({
    ...{ CB01: 99, CB10: 94.33, CB07: 94, CB08: 97, CB09: 86 },
    ...{ CB02: 97, CB03: 94, CB04: 86, CB05: 82, CB06: 93.33 },
  });
});
