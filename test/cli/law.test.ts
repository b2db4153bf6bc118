import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { oneLineRubric, oneLineSheet } from '../support/one-line.ts';
import { reported, scored } from '../support/reports.ts';
import { sheet, workspace } from '../support/sheets.ts';

const units = workspace('{ma: CB01, ten: Chi bộ Một}');
const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);

const folder = (secondFull: number, secondBorder: number, name: (month: string) => string): string =>
  makeFolder({
    'shcb.yaml': units.replace('an-phu/phieu-danh-gia', 'thu/mot-dong'),
    'rubrics/thu/mot-dong/2026-01-01.yaml': oneLineRubric('2026-01-01', '2026-06-30', 100, 80),
    'rubrics/thu/mot-dong/2026-07-01.yaml': oneLineRubric('2026-07-01', null, secondFull, secondBorder),
    ...Object.fromEntries(
      months.map((month, index) => [`phieu/${name(month)}.yaml`, oneLineSheet(month, index < 6 ? 70 : 45)]),
    ),
  });

describe('two versions within one year', () => {
  test('with other borders have no mean between them, whatever their files are called', async () => {
    const names = [(month: string) => month, (month: string) => (month > '2026-06' ? `00-${month}` : month)];
    const results: Awaited<ReturnType<typeof reported>>[] = [];
    for (const name of names)
      results.push(await reported(folder(50, 40, name), '2026', '--rule', 'binh-quan/nam'));
    for (const { rows } of results) {
      expect(rows[0]).toMatchObject({ band: null });
      expect(rows[0]?.reason).toContain('các mức khác nhau');
    }
  });

  test('with the same borders are one scale', async () => {
    const { rows } = await reported(
      folder(100, 80, (month) => month),
      '2026',
      '--rule',
      'binh-quan/nam',
    );
    expect(rows[0]).toMatchObject({ band: { id: 'kem' }, mean: 57.5 });
  });
});

describe('a year with one month to come', () => {
  test('cannot fall below what the lowest sheet would give', async () => {
    // Eleven months of 54 points and at least 14 in the twelfth: the mean is at least 608/12 = 50.67.
    const answers = [
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '4.6',
      '4.7',
      '4.8',
      '5.1',
      '5.2',
      '5.3',
      '5.4',
      '6.1',
      '6.2',
      '6.3',
      '6.4',
    ].map((id) => `  "${id}": khong_dat`);
    const rest = ['4.1', '4.2', '4.4', '8.1', '8.2'].map((id) => `  "${id}": dat`);
    const low = (month: string) =>
      sheet({ unit: 'CB01', date: `${month}-05`, answers: [...answers, ...rest] }).replace(
        'ty_le_chi_tieu: 90',
        'ty_le_chi_tieu: 10',
      );
    const sheets = Object.fromEntries(
      months.slice(0, 11).map((month) => [`phieu/${month}.yaml`, low(month)]),
    );
    const { rows } = await reported(
      makeFolder({ 'shcb.yaml': units, ...sheets }),
      '2026',
      '--rule',
      'binh-quan/nam',
    );
    expect(rows[0]?.months['2026-01']?.total).toBe(54);
    expect(rows[0]).toMatchObject({ missing: ['2026-12'], possibleBands: ['trung_binh'] });
  });
});

describe('a report with nothing to rest on', () => {
  test('does not speak of rubrics that differ', async () => {
    const cwd = makeFolder({ 'a.yaml': 'chi_bo: CB01\nngay: 2026-03-05\nloai: thuong_ky\n' });
    const { rows } = await reported(cwd, '2026', 'a.yaml', '--rule', 'phu-tho/nam');
    expect(rows[0]?.reason).toContain('thiếu phiếu');
    expect(rows[0]?.reason).not.toContain('khác nhau');
  });
});

describe('sheets of one batch', () => {
  const good = sheet({ unit: 'CB01', date: '2026-03-05', named: true });

  test('a broken rubric that one of them names refuses only that one', async () => {
    const broken = sheet({ unit: 'CB01', date: '2026-04-05' }).replace(
      'so_lieu:',
      'bo_tieu_chi: thu/hong\nso_lieu:',
    );
    const cwd = makeFolder({
      'shcb.yaml': units,
      'phieu/a.yaml': good,
      'phieu/b.yaml': broken,
      'rubrics/thu/hong/2026-01-01.yaml': 'bo_tieu_chi: thu/hong\n',
    });
    const { code, assessments, problems } = await scored(cwd);
    expect([code, assessments.length]).toEqual([1, 1]);
    expect(problems).toMatchObject([{ code: 'rubric-broken', file: 'phieu/b.yaml' }]);
  });

  test('two sheets with another vote or other minutes are not the same sheet', async () => {
    const voted = (inFavour: number) =>
      `${good}bieu_quyet: {dong_y: ${inFavour}, khong_dong_y: ${12 - inFavour}}\n`;
    const { assessments, problems } = await scored(
      makeFolder({ 'a.yaml': voted(12), 'b.yaml': voted(10) }),
      '.',
    );
    expect([assessments.length, problems.map(({ code }) => code)]).toEqual([0, ['two-sheets', 'two-sheets']]);
  });
});
