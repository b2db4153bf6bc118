import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scoreHaTinh } from './naive/ha-tinh.ts';
import type { NaiveScore, WrittenMeeting } from './naive/meetings.ts';
import { root, run } from './support/run.ts';

const folder = `${root}/examples/03-mot-nam`;

/** The year of the example worked out a second way: the plain scorer on the raw files, and the annual rule in a few lines. */
const sheets: readonly { readonly written: WrittenMeeting; readonly score: NaiveScore }[] = readdirSync(
  `${folder}/phieu`,
  { recursive: true, encoding: 'utf8' },
)
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => parse(readFileSync(`${folder}/phieu/${path}`, 'utf8')))
  .map((written: WrittenMeeting) => ({ written, score: scoreHaTinh(written) }));

const regular = (unit: string) =>
  sheets.filter(({ written }) => written.chi_bo === unit && written.loai !== 'chuyen_de');

const bandOfYear = (bands: readonly string[]): string => {
  const count = (...of: readonly string[]) => bands.filter((band) => of.includes(band)).length;
  if (count('tot', 'kha') === bands.length && count('tot') >= 7) return 'tot';
  if (count('kem') === 0 && count('tot', 'kha') >= 7) return 'kha';
  return count('kem') <= 2 ? 'trung_binh' : 'kem';
};

interface Row {
  readonly unit: string;
  readonly months: Readonly<Record<string, { status: string; total: number | null; band: string | null }>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly mean: number | null;
  readonly missing: readonly string[];
  readonly band: { readonly id: string } | null;
  readonly possibleBands: readonly string[];
}

describe('the year of 13 chi bộ', () => {
  let rows: readonly Row[] = [];
  let totals: Readonly<Record<string, number>> = {};
  beforeAll(async () => {
    const { out } = await run(['report', '2024', '-C', folder, '--format', 'json']);
    ({ rows, totals } = JSON.parse(out));
  });

  test('has a sheet for 151 regular meetings: 12 for each unit, less one missing and four before a founding', () => {
    expect(sheets.filter(({ written }) => written.loai !== 'chuyen_de')).toHaveLength(13 * 12 - 1 - 4);
    expect(rows).toHaveLength(13);
  });

  test('every month has the points and the band of the second way', () => {
    for (const { written, score } of sheets.filter(({ written }) => written.loai !== 'chuyen_de')) {
      const month = rows.find(({ unit }) => unit === written.chi_bo)?.months[written.ngay.slice(0, 7)];
      expect(month).toMatchObject({ total: score.total, band: score.band });
    }
  });

  test('every year has the band of the second way', () => {
    for (const row of rows.filter(({ band }) => band !== null)) {
      const bands = regular(row.unit).map(({ score }) => score.band ?? '');
      expect([row.unit, row.band?.id]).toEqual([row.unit, bandOfYear(bands)]);
      const points = regular(row.unit).map(({ score }) => score.total ?? Number.NaN);
      const hundredths = points.reduce((sum, one) => sum + one * 100, 0);
      expect(row.mean).toBe(Math.floor((2 * hundredths + points.length) / (2 * points.length)) / 100);
    }
  });

  test('each story of the example is there', () => {
    const row = (unit: string) => rows.find((one) => one.unit === unit);
    const month = (unit: string, of: string) => row(unit)?.months[of];
    expect(row('CB05')).toMatchObject({
      band: null,
      missing: ['2024-08'],
      possibleBands: ['tot', 'kha', 'trung_binh'],
    });
    expect(month('CB05', '2024-08')?.status).toBe('missing');
    expect(row('CB10')).toMatchObject({ band: null, possibleBands: ['tot', 'kha'] });
    expect(month('CB10', '2024-11')?.status).toBe('incomplete');
    expect(['01', '02', '03', '04'].map((of) => month('CB13', `2024-${of}`)?.status)).toEqual(
      Array.from({ length: 4 }, () => 'inactive'),
    );
    expect(month('CB13', '2024-05')?.status).toBe('scored');
  });

  test('17 of 20 is not above 85 %, and one unexcused absence costs its two points', async () => {
    const { out } = await run(['score', `${folder}/phieu`, '-C', folder, '--format', 'json']);
    const criterion = (unit: string, date: string, id: string) =>
      JSON.parse(out)
        .assessments.find((one: { unit: string; date: string }) => one.unit === unit && one.date === date)
        ?.criteria.find((one: { id: string }) => one.id === id);
    expect(criterion('CB08', '2024-09-04', '3.1')).toMatchObject({ awarded: 0, outcome: 'unmet' });
    expect(criterion('CB09', '2024-07-03', '3.2')).toMatchObject({ awarded: 0, outcome: 'unmet' });
    expect(criterion('CB13', '2024-05-05', '6.1')).toMatchObject({ awarded: 10, outcome: 'not-applicable' });
  });

  test('the totals are the rows counted again', () => {
    const count = (id: string | null) => rows.filter(({ band }) => (band?.id ?? null) === id).length;
    expect(totals).toEqual({
      tot: count('tot'),
      kha: count('kha'),
      trung_binh: count('trung_binh'),
      kem: count('kem'),
      none: count(null),
    });
    expect(totals).toEqual({ tot: 6, kha: 2, trung_binh: 2, kem: 1, none: 2 });
  });
});
