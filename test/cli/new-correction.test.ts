import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fillWorkbook } from '../support/fill-workbook.ts';
import { makeFolder, put } from '../support/folder.ts';
import { assessmentsShape, codesIn, reportShape } from '../support/results.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const LINES = ['3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.4', '4.6', '4.7', '4.8'];
const MORE = ['5.1', '5.2', '5.3', '5.4', '6.1', '6.2', '6.3', '6.4', '8.1', '8.2'];

/** What every unit says: twelve members who all came, and nothing lost. */
const full = {
  ...{ 'Ngày họp': '2026-04-05', 'Đảng số': '12', 'Miễn sinh hoạt': '0', 'Làm nhiệm vụ đặc biệt': '0' },
  ...{ 'Có mặt': '12', 'Vắng có lý do': '0', 'Vắng không lý do': '0', 'Phát biểu': '12' },
  ...{ 'Vắng có lý do quá 3 lần liên tiếp': '0', 'Thời lượng': '95', 'Tỷ lệ chỉ tiêu đạt': '90' },
  ...{ 'Ngày đăng tải tài liệu': '2026-04-01', 'Ngày đăng tải kết luận': '2026-04-06' },
  ...{ 'Đồng ý': '10', 'Không đồng ý': '0' },
  ...Object.fromEntries([...LINES, ...MORE].map((id) => [id, 'dat'])),
};

const UNITS = ['CB01', 'CB02', 'CB03', 'CB04', 'CB05'];

const units = workspace(...UNITS.map((id) => `{ma: ${id}, ten: Chi bộ số ${Number(id.slice(2))}}`));

/** A workspace whose April is one workbook, a row each of five units. */
const withMonth = async (): Promise<string> => {
  const cwd = makeFolder({ 'shcb.yaml': units, 'phieu/.giu': '' });
  expect((await run(['new', '2026-04', '-o', 'trong.xlsx'], { cwd })).code).toBe(0);
  await fillWorkbook(join(cwd, 'trong.xlsx'), join(cwd, 'phieu/2026-04.xlsx'), { columns: full });
  return cwd;
};

const monthIn = async (cwd: string) => {
  const { out } = await run(['report', '2026-04', '-f', 'json'], { cwd });
  const { rows } = reportShape.parse(JSON.parse(out));
  return rows.map(({ unit, months }) => [
    unit,
    months['2026-04']?.status,
    z.object({ total: z.number().nullish() }).parse(months['2026-04']).total ?? null,
  ]);
};

const scored = async (cwd: string, path: string) => {
  const { out } = await run(['score', path, '-f', 'json'], { cwd });
  return assessmentsShape.parse(JSON.parse(out)).assessments.map(({ unit, total, criteria }) => ({
    unit,
    total,
    lost: criteria.filter(({ awarded, possible }) => awarded !== possible).map(({ id }) => id),
  }));
};

const correct = (cwd: string, ...given: readonly string[]) => run(['new', 'dinh-chinh', ...given], { cwd });

describe('a sheet that was sent in a table of Excel', () => {
  test('is corrected after the month was closed: one unit changes, and the closing and the history tell of it', async () => {
    const cwd = await withMonth();
    expect((await run(['close', '2026-04', '--before-end', 'Thử'], { cwd })).code).toBe(0);
    expect((await correct(cwd, 'phieu/2026-04.xlsx', 'CB03', '-o', 'phieu/CB03-sua.xlsx')).code).toBe(0);

    const open = await run(['check'], { cwd });
    expect(open.code).toBe(1);
    expect(open.err).toMatch(/CB03-sua\.xlsx: 1 lỗi\n.*ô D13: lỗi: "Lý do thay thế" còn để trống/);

    const filled = join(cwd, 'phieu/CB03-sua.xlsx');
    await fillWorkbook(filled, filled, {
      facts: { co_mat: '10', vang_co_ly_do: '2', phat_bieu: '5', ly_do_thay_the: 'Đếm lại số người dự' },
      answers: { '4.1': { ket_qua: 'khong_dat', ly_do: 'Thiếu một bước' } },
    });
    // 2.1: 10 of 12 are 83 %, one point less; 4.1: five less; 4.5: 5 of 10 are 50 %, one less.
    expect(await monthIn(cwd)).toEqual([
      ['CB01', 'scored', 100],
      ['CB02', 'scored', 100],
      ['CB03', 'scored', 93],
      ['CB04', 'scored', 100],
      ['CB05', 'scored', 100],
    ]);
    const { code, out } = await run(['verify'], { cwd });
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'CB03, buổi ngày 05/04/2026: 100 điểm (Tốt) → 93 điểm (Tốt); đính chính sau khi chốt: Đếm lại số người dự',
    );
    const { sheets } = z
      .object({ sheets: z.array(z.object({ state: z.string(), standing: z.string(), total: z.number() })) })
      .parse(JSON.parse((await run(['history', 'CB03', '-f', 'json'], { cwd })).out));
    expect(sheets).toEqual([
      { state: 'chinh_thuc', standing: 'aside', total: 100 },
      { state: 'dinh_chinh', standing: 'counted', total: 93 },
    ]);
  });

  test('is corrected in words as well, and a unit may be told by its name', async () => {
    const cwd = await withMonth();
    const { code, out } = await correct(cwd, 'phieu/2026-04.xlsx', 'Chi bộ số 3');
    expect(code).toBe(0);
    expect(out).toContain('chi_bo: CB03\n');
    expect(out).toContain('thay_the:\n  phieu: "2026-04.xlsx#');
    put(cwd, {
      'phieu/sua.yaml': out
        .replace('ly_do: #', 'ly_do: Ghi nhầm #')
        .replace('"4.1": Đạt', '"4.1": {ket_qua: Không đạt, ly_do: Thiếu}'),
    });
    expect((await monthIn(cwd))[2]).toEqual(['CB03', 'scored', 95]);
  });

  test.each([
    ['no unit is named', [], 'sheet-not-named'],
    ['the unit has no sheet there', ['CB09'], 'sheet-not-in-file'],
    ['the unit met on another day', ['CB03', '2026-04-06'], 'sheet-not-in-file'],
    ['more is named than that', ['CB03', '2026-04-05', 'CB04'], 'too-many-arguments'],
  ])('where %s, the answer says so and nothing is written', async (_, named, fault) => {
    const cwd = await withMonth();
    const { code, err } = await correct(cwd, 'phieu/2026-04.xlsx', ...named, '-o', 'phieu/sua.xlsx');
    expect([code, err.includes(`[${fault}]`)]).toEqual([2, true]);
    expect((await run(['check', 'phieu/sua.xlsx'], { cwd })).err).toContain('[file-missing]');
  });
});

describe('a blank of a correction in Excel', () => {
  const ofForm = async (text: string, path = 'goc.yaml') => {
    const cwd = makeFolder({ 'shcb.yaml': units, [`phieu/${path}`]: text });
    expect((await correct(cwd, `phieu/${path}`, '-o', 'phieu/sua.xlsx')).code).toBe(0);
    const sua = join(cwd, 'phieu/sua.xlsx');
    await fillWorkbook(sua, sua, { facts: { ly_do_thay_the: 'Ghi lại' }, answers: {} });
    return cwd;
  };

  test('holds all that the sheet says: nothing changed, it scores the same, and it can be corrected again', async () => {
    const text = sheet({ unit: 'CB01', date: '2026-04-05', present: 9 })
      .replace('"3.1": dat', '"3.1": {ket_qua: khong_dat, ly_do: "Chưa sát"}')
      .replace('thoi_luong: 95', 'bat_dau: "14:00"\n  ket_thuc: "15:20"');
    const cwd = await ofForm(`${text}\nghi_chu: Họp ghép\nngay_nhan: 2026-04-07\nbien_ban: Sổ 1, trang 4\n`);
    const [of, by] = [await scored(cwd, 'phieu/goc.yaml'), await scored(cwd, 'phieu/sua.xlsx')];
    expect(by).toEqual(of);
    expect(of[0]?.lost).toEqual(['1.1', '2.1', '3.1']);
    const again = await correct(cwd, 'phieu/sua.xlsx');
    expect(again.out).toContain('phieu: "sua.xlsx#');
    for (const line of [
      '"3.1": {ket_qua: Không đạt, ly_do: Chưa sát}',
      'ghi_chu: Họp ghép',
      'ngay_nhan: 2026-04-07',
      'bat_dau: "14:00"',
      'bien_ban: "Sổ 1, trang 4"',
    ])
      expect(again.out).toContain(line);
    expect((await correct(cwd, 'phieu/sua.xlsx', '-o', 'phieu/sua-2.xlsx')).code).toBe(0);
  });

  test('has the columns of the superior where a superior answered', async () => {
    const text = `${sheet({ unit: 'CB01', date: '2026-04-05' })}\ntham_dinh:\n  "4.5": {ket_qua: tu_40, ly_do: Biên bản ghi ít hơn}\n  "3.2": {ket_qua: khong_dat, ly_do: Chưa có dự thảo}\n`;
    const cwd = await ofForm(text);
    const { out } = await run(['score', 'phieu/sua.xlsx', '--scorer', 'tham_dinh', '-f', 'json'], { cwd });
    expect(assessmentsShape.parse(JSON.parse(out)).assessments.map(({ total }) => total)).toEqual([97]);
  });

  test('of one of two sheets of a unit in one table is chosen by its day, and named by what it says', async () => {
    const head = 'Chi bộ;Ngày;Loại;Đảng số;Có mặt';
    const cwd = makeFolder({
      'shcb.yaml': units,
      'phieu/quy.csv': `${head}\nCB01;05/04/2026;Thường kỳ;12;11\nCB01;05/05/2026;Thường kỳ;12;10\nCB02;05/05/2026;Thường kỳ;9;9\n`,
    });
    const unclear = await correct(cwd, 'phieu/quy.csv', 'CB01', '-o', 'phieu/sua.xlsx');
    expect(unclear.err.replace(/\s+/g, ' ')).toContain('CB01 ngày 05/04/2026, CB01 ngày 05/05/2026 [');
    expect((await correct(cwd, 'phieu/quy.csv', 'CB01', '05/05/2026', '-o', 'phieu/sua.xlsx')).code).toBe(0);
    const sua = join(cwd, 'phieu/sua.xlsx');
    await fillWorkbook(sua, sua, { facts: { co_mat: '12', ly_do_thay_the: 'Ghi nhầm' }, answers: {} });
    const { out } = await run(['check', '-f', 'json'], { cwd });
    expect(codesIn(out).filter((code) => code.startsWith('correct') || code.startsWith('two'))).toEqual([]);
    const { sheets } = z
      .object({ sheets: z.array(z.object({ date: z.string(), standing: z.string() })) })
      .parse(JSON.parse((await run(['history', 'CB01', '-f', 'json'], { cwd })).out));
    expect(sheets.map(({ date, standing }) => [date, standing])).toEqual([
      ['2026-04-05', 'counted'],
      ['2026-05-05', 'aside'],
      ['2026-05-05', 'counted'],
    ]);
  });
});

describe('a form in which a superior appraises one sheet', () => {
  const appraise = (cwd: string, ...given: readonly string[]) => run(['new', 'tham-dinh', ...given], { cwd });
  const codes = async (cwd: string) => {
    const { code, out } = await run(['check', '-f', 'json'], { cwd });
    return [code, codesIn(out).filter((one) => one !== 'all-units-full')];
  };
  const total = async (cwd: string, scorer: string) => {
    const { out } = await run(['report', '2026-04', '--scorer', scorer, '-f', 'json'], { cwd });
    const { rows } = reportShape.parse(JSON.parse(out));
    const month = rows.find(({ unit }) => unit === 'CB03')?.months['2026-04'];
    return z.object({ total: z.number().nullish() }).parse(month).total;
  };
  const fill = async (cwd: string) => {
    const td = join(cwd, 'phieu/td.xlsx');
    await fillWorkbook(td, td, {
      facts: {},
      answers: {},
      appraised: {
        '3.1': { ket_qua: 'Không đạt', ly_do: 'Thiếu nội dung' },
        '4.5': { ket_qua: 'tu_40', ly_do: 'Biên bản ghi ít hơn' },
      },
    });
  };

  test('is made of a row of a table; left empty it replaces nothing, filled in it stands beside the score of the unit', async () => {
    const cwd = await withMonth();
    const { code, err } = await appraise(cwd, 'phieu/2026-04.xlsx', 'CB03', '-o', 'phieu/td.xlsx');
    expect([code, err]).toEqual([0, expect.stringContaining('chỉ ghi tiêu chí thẩm định khác tự chấm')]);
    expect(await codes(cwd)).toEqual([0, ['sheets-unappraised']]);
    expect([await total(cwd, 'tu_cham'), await total(cwd, 'tham_dinh')]).toEqual([100, null]);
    await fill(cwd);
    expect(await codes(cwd)).toEqual([0, []]);
    // 3.1 is worth 3 points, and 4.5 gives 4 of 5.
    expect([await total(cwd, 'tu_cham'), await total(cwd, 'tham_dinh')]).toEqual([100, 96]);
    const compared = await run(['compare'], { cwd });
    expect(compared.out.replace(/\s+/g, ' ')).toContain('Thiếu nội dung');
    expect((await appraise(cwd, 'phieu/td.xlsx', '-o', 'phieu/td-2.xlsx')).code).toBe(0);
  });

  test('left empty lets its unit change its sheet, filled in it stands for what it was made of', async () => {
    const of = (present: number) => sheet({ unit: 'CB03', date: '2026-04-05', present });
    const cwd = makeFolder({ 'shcb.yaml': units, 'phieu/CB03.yaml': of(12) });
    await appraise(cwd, 'phieu/CB03.yaml', '-o', 'phieu/td.xlsx');
    put(cwd, { 'phieu/CB03.yaml': of(9) });
    expect(await codes(cwd)).toEqual([0, ['sheets-unappraised']]);
    await fill(cwd);
    expect(await codes(cwd)).toEqual([1, ['corrected-changed']]);
  });

  test('leaves nothing to be changed but the answers of the superior, with the choices of each judged line', async () => {
    const cwd = await withMonth();
    await appraise(cwd, 'phieu/2026-04.xlsx', 'CB03', '-o', 'td.xlsx');
    const book = await readXlsx(readFileSync(join(cwd, 'td.xlsx')), { readStyles: true });
    const [page] = book.sheets;
    const open = [...(page?.cells ?? [])].flatMap(([at, { style }]) =>
      style?.protection?.locked === false ? [Number(at.split(',')[1])] : [],
    );
    expect(new Set(open)).toEqual(new Set([6, 7]));
    const checks = page?.dataValidations?.filter(({ range }) => /^G\d/.test(range)) ?? [];
    expect(checks).toHaveLength(LINES.length + MORE.length);
  });

  test('is one in words as well', async () => {
    const cwd = await withMonth();
    const { code, out } = await appraise(cwd, 'phieu/2026-04.xlsx', 'Chi bộ số 3');
    expect(code).toBe(0);
    expect(out).toContain('thay_the:\n  phieu: "2026-04.xlsx#');
    expect(out).toContain('Tự chấm: 3/3 điểm\n  "3.1": # ');
    put(cwd, { 'phieu/td.yaml': out.replace('"3.1": # ', '"3.1": {ket_qua: khong_dat, ly_do: Thiếu} # ') });
    expect([await total(cwd, 'tu_cham'), await total(cwd, 'tham_dinh')]).toEqual([100, 97]);
  });

  test.each([
    ['no unit is named', ['phieu/2026-04.xlsx'], 'sheet-not-named'],
    ['the sheet says what no cell holds', ['phieu/CB01.yaml'], 'sheet-beyond-cells'],
    ['the month is named with a unit', ['2026-04', 'CB03'], 'too-many-arguments'],
    ['it is to be a page', ['phieu/2026-04.xlsx', 'CB03', '--form', 'html'], 'format-invalid'],
  ])('where %s, the answer says so and nothing is written', async (_, named, fault) => {
    const cwd = await withMonth();
    put(cwd, {
      'phieu/CB01.yaml': `${sheet({ unit: 'CB01', date: '2026-04-07' })}\ncap_tren_du: [{ma: UV03}]\n`,
    });
    const { code, err } = await appraise(cwd, ...named, '-o', 'phieu/td.xlsx');
    expect([code, err.includes(`[${fault}]`)]).toEqual([2, true]);
    expect((await run(['check', 'phieu/td.xlsx'], { cwd })).err).toContain('[file-missing]');
  });
});

test('two sheets of one meeting say how the corrected one is sent, by the kind of file each stands in', async () => {
  const cwd = await withMonth();
  put(cwd, { 'phieu/CB02.yaml': sheet({ unit: 'CB02', date: '2026-04-05', present: 11 }) });
  const { err } = await run(['check'], { cwd });
  const told = err.replace(/\s+/g, ' ');
  expect(told).toContain('thêm vào đây: thay_the: {phieu: 2026-04.xlsx, ly_do: …}.');
  expect(told).toContain('"Thay thế phiếu" ghi CB02.yaml, "Lý do thay thế" ghi vì sao.');
  rmSync(join(cwd, 'phieu/CB02.yaml'));
  put(cwd, {
    'phieu/CB02.csv':
      'Chi bộ;Ngày;Loại;Đảng số;Có mặt;Thay thế phiếu;Lý do thay thế\nCB02;05/04/2026;Thường kỳ;12;11;2026-04.xlsx;Đếm lại\n',
  });
  expect(codesIn((await run(['check', '-f', 'json'], { cwd })).out)).not.toContain('two-sheets');
});

describe('the table in which a month is appraised', () => {
  const appraise = (cwd: string, ...given: readonly string[]) =>
    run(['new', 'tham-dinh', '2026-04', ...given], { cwd });
  const totals = async (cwd: string, scorer: string) => {
    const { out } = await run(['report', '2026-04', '--scorer', scorer, '-f', 'json'], { cwd });
    return reportShape
      .parse(JSON.parse(out))
      .rows.map(({ months }) => z.object({ total: z.number().nullish() }).parse(months['2026-04']).total);
  };

  test('has a row a sheet; left empty it changes nothing, filled in it stands beside the score of the unit', async () => {
    const cwd = await withMonth();
    expect((await appraise(cwd, '-o', 'phieu/td.xlsx')).code).toBe(0);
    const checked = await run(['check', '-f', 'json'], { cwd });
    expect([checked.code, codesIn(checked.out).filter((code) => code !== 'all-units-full')]).toEqual([
      0,
      ['sheets-unappraised'],
    ]);
    expect(await totals(cwd, 'tu_cham')).toEqual([100, 100, 100, 100, 100]);
    expect(await totals(cwd, 'tham_dinh')).toEqual([null, null, null, null, null]);

    const path = join(cwd, 'phieu/td.xlsx');
    await fillWorkbook(path, path, {
      columns: {
        ...{ 'Thẩm định 3.1': 'khong_dat', 'Lý do thẩm định 3.1': 'Thiếu nội dung' },
        ...{ 'Thẩm định 4.5': 'tu_40', 'Lý do thẩm định 4.5': 'Biên bản ghi ít hơn' },
      },
    });
    expect(await totals(cwd, 'tu_cham')).toEqual([100, 100, 100, 100, 100]);
    // 3.1 is worth 3 points, and 4.5 gives 4 of 5.
    expect(await totals(cwd, 'tham_dinh')).toEqual([96, 96, 96, 96, 96]);
    expect((await appraise(cwd, '-o', 'td-2.xlsx')).code).toBe(0);
  });

  const oneUnit = (present: number, ...lines: readonly string[]) => ({
    'phieu/CB01.yaml': [sheet({ unit: 'CB01', date: '2026-04-05', present }), ...lines].join('\n'),
  });

  test('a row without any result is passed over, so that its unit may still change its sheet', async () => {
    const cwd = makeFolder({ 'shcb.yaml': units, ...oneUnit(12) });
    await appraise(cwd, '-o', 'phieu/td.xlsx');
    put(cwd, oneUnit(9));
    const { code, out } = await run(['check', '-f', 'json'], { cwd });
    expect([code, codesIn(out)]).toEqual([0, ['sheets-unappraised']]);
    const [total] = await totals(cwd, 'tu_cham');
    rmSync(join(cwd, 'phieu/td.xlsx'));
    expect([total, await totals(cwd, 'tu_cham')]).toEqual([total, [total, null, null, null, null]]);
  });

  test('a row with a reason alone is not passed over: what it lacks is told', async () => {
    const cwd = makeFolder({ 'shcb.yaml': units, ...oneUnit(12) });
    await appraise(cwd, '-o', 'phieu/td.xlsx');
    const path = join(cwd, 'phieu/td.xlsx');
    await fillWorkbook(path, path, { columns: { 'Lý do thẩm định 3.1': 'Thiếu nội dung' } });
    const { code, err } = await run(['check'], { cwd });
    expect([code, err.includes('[sheets-unappraised]')]).toEqual([1, false]);
    expect(err.replace(/\s+/g, ' ')).toMatch(/ô O2: lỗi: "Thẩm định" còn để trống \[empty-value\]/);
  });

  test('a row in which the score of the unit itself was changed is told, also where the table says why', async () => {
    const cwd = makeFolder({ 'shcb.yaml': units, ...oneUnit(12) });
    await appraise(cwd, '-o', 'phieu/td.xlsx');
    const path = join(cwd, 'phieu/td.xlsx');
    const slip = { 'Tự chấm 3.1': 'khong_dat', 'Thẩm định 3.1': 'khong_dat', 'Lý do thẩm định 3.1': 'Thiếu' };
    await fillWorkbook(path, path, { columns: slip });
    const { code, err } = await run(['check'], { cwd });
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringContaining('không giữ phần tự chấm của phiếu gốc (phieu/CB01.yaml): 3.1 ghi khác'),
    ]);
    await fillWorkbook(path, path, { columns: { ...slip, 'Tự chấm 3.1': 'dat' } });
    expect((await run(['check', '-f', 'json'], { cwd })).out).not.toContain('appraised-otherwise');
  });

  test('a row with a result stands for the sheet that was appraised, not for what that has become', async () => {
    const cwd = makeFolder({ 'shcb.yaml': units, ...oneUnit(12) });
    await appraise(cwd, '-o', 'phieu/td.xlsx');
    const path = join(cwd, 'phieu/td.xlsx');
    const columns = { 'Thẩm định 3.1': 'khong_dat', 'Lý do thẩm định 3.1': 'Thiếu nội dung' };
    await fillWorkbook(path, path, { columns });
    expect(await totals(cwd, 'tham_dinh')).toEqual([97, null, null, null, null]);
    put(cwd, oneUnit(11));
    const { code, out } = await run(['check', '-f', 'json'], { cwd });
    expect([code, codesIn(out)]).toEqual([1, ['corrected-changed']]);
  });

  test('faulty and unfinished sheets are named, and what comes next says how the appraisal counts', async () => {
    const cwd = makeFolder({
      'shcb.yaml': units,
      'phieu/CB01.yaml': sheet({ unit: 'CB01', date: '2026-04-05' }),
      'phieu/CB02.yaml': sheet({ unit: 'CB02', date: '2026-04-05' }).replace('dang_so: 12', 'dang_so: 2'),
      'phieu/CB03.yaml': sheet({ unit: 'CB03', date: '2026-04-05' }).replace('  "3.1": dat\n', ''),
    });
    const { code, err } = await appraise(cwd, '-o', 'phieu/td.xlsx');
    const told = err.replace(/\s+/g, ' ');
    expect(code).toBe(1);
    expect(told).toContain('vì phiếu có lỗi (chạy shcb check để biết lỗi): CB02.');
    expect(told).toContain('Tự chấm chưa xong: CB03.');
    expect(told).toContain('shcb report 2026-04 --scorer tham_dinh');
  });

  test('takes the last sheet of each meeting in whatever file, and names those that a table cannot hold', async () => {
    const cwd = makeFolder({
      'shcb.yaml': units,
      'phieu/CB01.yaml': sheet({ unit: 'CB01', date: '2026-04-05' }),
      'phieu/CB01-sua.yaml': `${sheet({ unit: 'CB01', date: '2026-04-05', present: 11 })}\nthay_the: {phieu: CB01.yaml, ly_do: Đếm lại}\n`,
      'phieu/CB02.yaml': `${sheet({ unit: 'CB02', date: '2026-04-06' })}\ncap_tren_du: [{ma: UV03}]\n`,
      'phieu/CB03.yaml': sheet({ unit: 'CB03', date: '2026-03-06' }),
      'phieu/0.yaml': sheet({ unit: 'CB05', date: '2026-04-07' }),
    });
    const { code, err } = await appraise(cwd, '-o', 'phieu/td.xlsx');
    expect(code).toBe(0);
    expect(err.replace(/\s+/g, ' ')).toContain(
      'thẩm định riêng từng phiếu bằng shcb new tham-dinh với tệp của phiếu: CB02.',
    );
    const book = await readXlsx(readFileSync(join(cwd, 'phieu/td.xlsx')));
    expect(book.sheets[0]?.rows.map(([unit]) => unit)).toEqual(['Mã chi bộ', 'CB01', 'CB05']);
    await fillWorkbook(join(cwd, 'phieu/td.xlsx'), join(cwd, 'phieu/td.xlsx'), {
      columns: { 'Thẩm định 3.1': 'dat' },
    });
    const { out } = await run(['history', 'CB01', '-f', 'json'], { cwd });
    const { sheets } = z
      .object({ sheets: z.array(z.object({ file: z.string(), standing: z.string() })) })
      .parse(JSON.parse(out));
    expect(sheets.map(({ file, standing }) => `${file} ${standing}`).sort()).toEqual([
      'phieu/CB01-sua.yaml aside',
      'phieu/CB01.yaml aside',
      'phieu/td.xlsx counted',
    ]);
    expect((await correct(cwd, 'phieu/CB02.yaml', '-o', 'sua.xlsx')).err).toContain('[sheet-beyond-cells]');
  });

  test.each([
    ['no sheet of that month is there', ['-o', 'td.xlsx'], 'no-sheets-in-month'],
    ['it is to be written in words', ['-o', 'td.yaml'], 'extension-invalid'],
    ['no file is named', [], 'option-value-missing'],
  ])('where %s, the answer says so', async (_, given, fault) => {
    const cwd = makeFolder({ 'shcb.yaml': units, 'phieu/.giu': '' });
    const { code, err } = await appraise(cwd, ...given);
    expect([code, err.includes(`[${fault}]`)]).toEqual([2, true]);
  });
});
