import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder } from '../support/folder.ts';
import { workspaceText } from '../support/organisations.ts';
import { run } from '../support/run.ts';
import { RUBRIC, sheet } from '../support/sheets.ts';

/** Points of the An Phú form: 4.1 is 5, 4.2 is 10, 4.3 is 5, 5.2 is 4, 5.3 is 3, 6.1 is 1; the rest is earned. */
const losing = (unit: string, date: string, lost: readonly string[], kind = 'thuong_ky'): string =>
  lost.reduce(
    (text, id) => text.replace(`"${id}": dat`, `"${id}": {ket_qua: khong_dat, ly_do: Chưa làm}`),
    sheet({ unit, date, kind }),
  );

const twoMonths = () =>
  makeFolder({
    'shcb.yaml': workspaceText(
      `bo_tieu_chi: ${RUBRIC}`,
      'quy_tac_nam: binh-quan/nam',
      'chi_bo:',
      '  - {ma: CB01, ten: Chi bộ Một, loai_hinh: co_quan}',
      '  - {ma: CB02, ten: Chi bộ Hai, loai_hinh: co_quan}',
      '  - {ma: CB03, ten: Chi bộ Ba}',
      '  - {ma: CB04, ten: Chi bộ Bốn, loai_hinh: thon}',
      'su_kien:',
      '  - {ngay: 2026-03-01, loai: thanh_lap, quyet_dinh: 7-QĐ/ĐU, chi_bo: CB04}',
    ),
    // February: 100 Tốt, 90 Tốt, 87 Khá.
    'phieu/1-02.yaml': losing('CB01', '2026-02-05', []),
    'phieu/2-02.yaml': losing('CB02', '2026-02-05', ['4.2']),
    'phieu/3-02.yaml': losing('CB03', '2026-02-05', ['4.2', '5.3']),
    // March: 89 Khá, 78 Khá, 91 Tốt, and nothing of CB04; one thematic meeting, 95.
    'phieu/1-03.yaml': losing('CB01', '2026-03-05', ['4.2', '6.1']),
    'phieu/2-03.yaml': losing('CB02', '2026-03-05', ['4.2', '4.1', '5.2', '5.3']),
    'phieu/3-03.yaml': losing('CB03', '2026-03-05', ['4.1', '5.2']),
    'phieu/1-cd.yaml': losing('CB01', '2026-03-20', ['4.3'], 'chuyen_de'),
  });

const viewed = z.looseObject({ schema: z.literal('shcb/report@1'), table: z.string() });

/** What a view adds to the report, and its rows as lines. */
const view = async (table: string, period = '2026-03', ...more: readonly string[]) => {
  const cwd = twoMonths();
  const call = ['report', period, '--table', table, ...more];
  const { code, out } = await run([...call, '-f', 'json'], { cwd });
  const lines = await run([...call, '-f', 'ndjson'], { cwd });
  const records: readonly unknown[] = lines.out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const { table: name, ...data } = viewed.parse(JSON.parse(out));
  const added: Readonly<Record<string, unknown>> = data;
  return { code, records, name, added };
};

describe('statistics per kind of unit', () => {
  test('count units, shares of those that are rated, and the mean', async () => {
    const { code, name, added, records } = await view('loai-hinh');
    expect({ code, name }).toEqual({ code: 0, name: 'loai-hinh' });
    expect(added.kinds).toEqual(records);
    expect(records).toEqual([
      {
        kind: 'co_quan',
        units: 2,
        rated: 2,
        counts: { tot: 0, kha: 2, trung_binh: 0, kem: 0 },
        shares: { tot: 0, kha: 100, trung_binh: 0, kem: 0 },
        mean: 83.5,
      },
      {
        kind: 'thon',
        units: 1,
        rated: 0,
        counts: { tot: 0, kha: 0, trung_binh: 0, kem: 0 },
        shares: { tot: null, kha: null, trung_binh: null, kem: null },
        mean: null,
      },
      {
        kind: null,
        units: 1,
        rated: 1,
        counts: { tot: 1, kha: 0, trung_binh: 0, kem: 0 },
        shares: { tot: 100, kha: 0, trung_binh: 0, kem: 0 },
        mean: 91,
      },
    ]);
  });

  test('count meetings in a quarter, which gives units no band', async () => {
    const { records } = await view('loai-hinh', '2026-Q1');
    // CB01 100 and 89, CB02 90 and 78: two of four Tốt, mean 357/4.
    expect(records[0]).toMatchObject({ rated: 4, counts: { tot: 2, kha: 2 }, mean: 89.25 });
  });
});

describe('the most frequent losses', () => {
  test('are told by criterion over all meetings, thematic ones too, most points first', async () => {
    const { added, records } = await view('mat-diem');
    expect(added.losses).toEqual(records);
    const rubric = `${RUBRIC}@2026-01-01`;
    const told = records.map((one) => z.looseObject({ title: z.string() }).parse(one));
    // Of 47 points, in per cent.
    const of47 = (numerator: number) => ({ numerator, denominator: 47 });
    expect(told.map(({ title: _, ...one }) => one)).toEqual([
      { rubric, criterion: '4.2', meetings: 2, units: 2, points: 20, share: 42.55, shareExact: of47(2000) },
      { rubric, criterion: '4.1', meetings: 2, units: 2, points: 10, share: 21.28, shareExact: of47(1000) },
      { rubric, criterion: '5.2', meetings: 2, units: 2, points: 8, share: 17.02, shareExact: of47(800) },
      { rubric, criterion: '4.3', meetings: 1, units: 1, points: 5, share: 10.64, shareExact: of47(500) },
      { rubric, criterion: '5.3', meetings: 1, units: 1, points: 3, share: 6.38, shareExact: of47(300) },
      { rubric, criterion: '6.1', meetings: 1, units: 1, points: 1, share: 2.13, shareExact: of47(100) },
    ]);
    expect(told[0]?.title).toBe('Sinh hoạt thường kỳ - tư tưởng, nhiệm vụ, nhiệm vụ tháng sau khả thi');
  });

  test('count a unit once however often it lost there', async () => {
    const { records } = await view('mat-diem', '2026-Q1');
    expect(records[0]).toMatchObject({ criterion: '4.2', meetings: 4, units: 3, points: 40 });
  });
});

describe('results near a border', () => {
  const told = (records: readonly unknown[]) =>
    records.map((one) =>
      z
        .object({ unit: z.string(), month: z.string().nullable(), border: z.object({ band: z.string() }) })
        .loose()
        .parse(one),
    );
  const short = async (...more: readonly string[]) =>
    told((await view('sat-muc', ...(more.length === 0 ? ['2026-03'] : more))).records).map(
      ({ unit, month, border, distance }) => [unit, month, border.band, distance],
    );

  test('are within two points, above or below, unless the call says otherwise', async () => {
    expect(await short()).toEqual([
      ['CB01', '2026-03', 'tot', -1],
      ['CB03', '2026-03', 'tot', 1],
    ]);
    expect(await short('2026-03', '--within', '1')).toHaveLength(2);
    expect(await short('2026-03', '--within', '0,99')).toEqual([]);
    expect(await short('2026-03', '--within', '8')).toContainEqual(['CB02', '2026-03', 'kha', 8]);
  });

  test('say what was lost', async () => {
    const { records, added } = await view('sat-muc');
    expect(added.nearBorder).toEqual(records);
    expect(added.within).toBe(2);
    expect(records[0]).toMatchObject({ total: 89, band: 'kha', border: { band: 'tot', from: 90 } });
    expect(records[0]).toMatchObject({ decides: '4.2\u00a0−10 (Chưa làm), 6.1\u00a0−1 (Chưa làm)' });
  });

  test('are the means too where the year is placed by them', async () => {
    // Means 94.5, 84 and 89.
    expect(await short('2026', '--as-of', '2026-03-31')).toContainEqual(['CB03', null, 'tot', -1]);
    expect((await short('2026-Q1')).filter(([, month]) => month === null)).toEqual([]);
  });
});

describe('the trend', () => {
  test('sets each unit and each band beside the period before', async () => {
    const { added, records } = await view('Xu hướng');
    expect(added.trend).toEqual(records);
    expect(records).toEqual([
      {
        unit: 'CB01',
        before: { mean: 100, band: 'tot' },
        now: { mean: 89, band: 'kha' },
        change: -11,
      },
      {
        unit: 'CB02',
        before: { mean: 90, band: 'tot' },
        now: { mean: 78, band: 'kha' },
        change: -12,
      },
      { unit: 'CB03', before: { mean: 87, band: 'kha' }, now: { mean: 91, band: 'tot' }, change: 4 },
      { unit: 'CB04', before: { mean: null, band: null }, now: { mean: null, band: null }, change: null },
    ]);
    expect(added.trendBands).toEqual([
      { band: 'tot', before: 2, now: 1 },
      { band: 'kha', before: 1, now: 2 },
      { band: 'trung_binh', before: 0, now: 0 },
      { band: 'kem', before: 0, now: 0 },
    ]);
  });

  test('goes back over the turn of the year', async () => {
    const { out } = await run(['report', '2026-01', '--table', 'xu-huong'], { cwd: twoMonths() });
    expect(out).toContain('Đối chiếu tháng 12/2025 với tháng 01/2026');
  });
});

describe('the movement of units', () => {
  test('balances, with the events behind it', async () => {
    const { added, records } = await view('bien-dong');
    expect(added.movement).toMatchObject({ opening: 3, in: { thanh_lap: 1 }, out: {}, closing: 4 });
    expect(added.events).toEqual(records);
    expect(records).toMatchObject([
      { kind: 'thanh_lap', on: '2026-03-01', decisions: ['7-QĐ/ĐU'], after: ['CB04'] },
    ]);
    const { out } = await run(['report', '2026-03', '--table', 'bien-dong'], { cwd: twoMonths() });
    expect(out).toMatch(/Số chi bộ đến hết ngày 28\/02\/2026 +3\nTăng: thành lập +1\n/);
    expect(out).toMatch(/Số chi bộ đến hết ngày 31\/03\/2026 +4\n/);
  });
});

test('a table that there is not, and a distance that is none', async () => {
  const cwd = twoMonths();
  const wrong = await run(['report', '2026-03', '--table', 'mat-diemm'], { cwd });
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('"mat-diem"');
  expect((await run(['report', '2026-03', '--table', 'sat-muc', '--within=-1'], { cwd })).code).toBe(2);
});

test('the list is what a report without a table is', async () => {
  const cwd = twoMonths();
  expect((await run(['report', '2026-03', '--table', 'danh-sach'], { cwd })).out).toBe(
    (await run(['report', '2026-03'], { cwd })).out,
  );
});
