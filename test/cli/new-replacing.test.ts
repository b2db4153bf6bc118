import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeFolder, put } from '../support/folder.ts';
import { codesIn, reportShape } from '../support/results.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const units = workspace('{ma: CB01, ten: Chi bộ Một}');
const march = sheet({ unit: 'CB01', date: '2026-03-05' });

const made = (files: Readonly<Record<string, string>> = {}): string =>
  makeFolder({ 'shcb.yaml': units, 'phieu/2026-03/CB01.yaml': march, ...files });

const blank = async (cwd: string, kind: string, path = 'phieu/2026-03/CB01.yaml'): Promise<string> => {
  const { code, out, err } = await run(['new', kind, path], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

/** The month of the unit by one scorer's answers, and how many sheets were taken for what. */
const monthBy = async (cwd: string, scorer: string) => {
  const { code, out } = await run(['report', '2026-03', '--scorer', scorer, '-f', 'json'], { cwd });
  const { rows } = reportShape.parse(JSON.parse(out));
  return { code, month: rows[0]?.months['2026-03'] };
};

describe('the blank of an appraisal', () => {
  test('has every line with what its unit gave it, and where it is empty changes nothing', async () => {
    const cwd = made();
    const text = await blank(cwd, 'tham-dinh');
    expect(text).toMatch(/thay_the:\n {2}phieu: "2026-03\/CB01\.yaml#[0-9a-f]{12}"\n {2}ly_do: Thẩm định/);
    expect(text).toContain(
      '# 3.1 Nội dung đúng, đủ, trọng tâm, sát thực tế (3 điểm). Tự chấm: 3/3 điểm\n  "3.1": #',
    );
    expect(text).toMatch(/Tự chấm: 5\/5 điểm\n {2}"4\.5": # máy chấm theo số liệu; .*: tren_50 \| tu_40/);
    put(cwd, { 'phieu/2026-03/CB01-tham-dinh.yaml': text });
    expect((await run(['check'], { cwd })).code).toBe(0);
    expect(await monthBy(cwd, 'tu_cham')).toMatchObject({ code: 0, month: { status: 'scored', total: 100 } });
    expect(await monthBy(cwd, 'tham_dinh')).toMatchObject({ month: { status: 'not-appraised' } });
  });

  test('comes back filled in, beside the score of the unit itself', async () => {
    const cwd = made();
    const filled = (await blank(cwd, 'tham-dinh'))
      .replace('"3.1": #', '"3.1": {ket_qua: khong_dat, ly_do: Thiếu nội dung} #')
      .replace('"4.5": #', '"4.5": {ket_qua: tu_40, ly_do: Biên bản ghi ít hơn} #');
    put(cwd, { 'phieu/2026-03/CB01-tham-dinh.yaml': filled });
    expect(await monthBy(cwd, 'tu_cham')).toMatchObject({ code: 0, month: { total: 100 } });
    expect(await monthBy(cwd, 'tham_dinh')).toMatchObject({ code: 0, month: { total: 96 } });
    const again = await blank(cwd, 'tham-dinh', 'phieu/2026-03/CB01-tham-dinh.yaml');
    expect(again).toContain('phieu: "2026-03/CB01-tham-dinh.yaml#');
    expect(again).toContain('"3.1": {ket_qua: khong_dat, ly_do: Thiếu nội dung} #');
    expect(again.match(/^tham_dinh:/gm)).toHaveLength(1);
  });

  test('is not made of a sheet that cannot be scored: what is wrong with it is told', async () => {
    const cwd = made({ 'phieu/2026-03/CB01.yaml': march.replace('dang_so: 12', 'dang_so: 2') });
    const { code, out, err } = await run(['new', 'tham-dinh', 'phieu/2026-03/CB01.yaml'], { cwd });
    expect([code, out, err.includes('CB01.yaml')]).toEqual([2, '', true]);
  });

  test.each([
    ['-o', 'a.html', 'extension-invalid'],
    ['--form', 'html', 'format-invalid'],
  ])('%s %s is refused, and nothing is written', async (option, value, fault) => {
    const cwd = made();
    const call = ['new', 'tham-dinh', 'phieu/2026-03/CB01.yaml', option, value];
    const { code, err } = await run(call, { cwd });
    expect([code, err.includes(`[${fault}]`), existsSync(join(cwd, 'a.html'))]).toEqual([2, true, false]);
  });
});

const changed = march.replace('thoi_luong: 95', 'thoi_luong: 45');

describe('a blank of an appraisal in which nothing is appraised', () => {
  const NOTHING = { code: 0, codes: ['sheets-unappraised'] };
  const checked = async (cwd: string) => {
    const { code, out } = await run(['check', '-f', 'json'], { cwd });
    return { code, codes: codesIn(out) };
  };

  test.each([
    ['as it was made', (text: string) => text],
    ['without its lines', (text: string) => text.replace(/^ {2}"\d.*\n/gm, '')],
    ['with empty braces', (text: string) => text.replace('"3.1": #', '"3.1": {ket_qua: , ly_do: } #')],
  ])('%s replaces nothing: the unit may still change its sheet', async (_, edit) => {
    const cwd = made();
    put(cwd, { 'phieu/2026-03/td.yaml': edit(await blank(cwd, 'tham-dinh')) });
    expect(await checked(cwd)).toEqual(NOTHING);
    put(cwd, { 'phieu/2026-03/CB01.yaml': changed });
    expect(await checked(cwd)).toEqual(NOTHING);
    // 1.1: 45 minutes are half of the required 90, which is worth 2 of 5 points.
    expect(await monthBy(cwd, 'tu_cham')).toMatchObject({ code: 0, month: { total: 97 } });
  });

  test('stands for its sheet where it is called a correction, or names the sheet by its file alone', async () => {
    const cwd = made();
    const text = (await blank(cwd, 'tham-dinh')).replace('thoi_luong: 95', 'thoi_luong: 45');
    for (const filled of [
      text.replace('thay_the:', 'trang_thai: dinh_chinh\nthay_the:'),
      text.replace(/#[0-9a-f]{12}"/, '"'),
    ]) {
      put(cwd, { 'phieu/2026-03/td.yaml': filled });
      expect(await monthBy(cwd, 'tu_cham')).toMatchObject({ code: 0, month: { total: 97 } });
    }
  });

  test('is one notice for a whole file of them, each with its place', async () => {
    const cwd = made();
    const one = parse(await blank(cwd, 'tham-dinh'));
    put(cwd, {
      'phieu/td.ndjson': [{ ...one, tham_dinh: { 3.1: 'dat' } }, one, { ...one, ghi_chu: 'Bản hai' }]
        .map((of) => JSON.stringify(of))
        .join('\n'),
    });
    const { code, out, err } = await run(['check'], { cwd });
    expect(out).toMatch(/td\.ndjson +phiếu +dùng được/);
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringMatching(/dòng 2, .*2 phiếu thẩm định chưa ghi kết quả nào/),
    ]);
  });
});

test.each([
  ['tham-dinh', '"3.1": #', '"3.1": {ket_qua: khong_dat, ly_do: Thiếu} #'],
  ['dinh-chinh', /ly_do: #.*/, 'ly_do: Đếm lại'],
])(
  'a sheet that was changed after the blank of %s was made is not replaced by its old copy',
  async (kind, what, by) => {
    const cwd = made();
    put(cwd, { 'phieu/2026-03/thay.yaml': (await blank(cwd, kind)).replace(what, by) });
    expect((await run(['check'], { cwd })).code).toBe(0);
    put(cwd, { 'phieu/2026-03/CB01.yaml': changed });
    const { code, err } = await run(['check'], { cwd });
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('phiếu được thay (phieu/2026-03/CB01.yaml) đã sửa sau khi lập phiếu này'),
    ]);
  },
);

test('a copy whose unit was changed by mistake replaces no sheet of the other unit', async () => {
  const cwd = makeFolder({
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}', '{ma: CB02, ten: Chi bộ Hai}'),
    'phieu/03.ndjson': [march, march.replace('CB01', 'CB02').replace('thoi_luong: 95', 'thoi_luong: 96')]
      .map((text) => JSON.stringify(parse(text)))
      .join('\n'),
  });
  const { out } = await run(['new', 'dinh-chinh', 'phieu/03.ndjson', 'CB01'], { cwd });
  put(cwd, {
    'phieu/sua.yaml': out.replace(/ly_do: #.*/, 'ly_do: Đếm lại').replace('chi_bo: CB01', 'chi_bo: CB02'),
  });
  const { code, err } = await run(['check'], { cwd });
  expect([code, err]).toEqual([1, expect.stringContaining('[corrects-other-unit]')]);
});

test('the cure for two sheets of one meeting works among months whose files have equal names', async () => {
  const second = march.replace('thoi_luong: 95', 'thoi_luong: 96');
  const cwd = made({
    'phieu/2026-02/CB01.yaml': sheet({ unit: 'CB01', date: '2026-02-05' }).replace('95', '97'),
    'phieu/2026-03/CB01-sua.yaml': second,
  });
  const { err } = await run(['check'], { cwd });
  const cure = /thêm vào đây: thay_the: \{phieu: (\S+\/CB01\.yaml), ly_do: …\}/u.exec(
    err.replace(/\s+/g, ' '),
  );
  put(cwd, {
    'phieu/2026-03/CB01-sua.yaml': `${second}thay_the: {phieu: ${cure?.[1]}, ly_do: Đếm lại}\n`,
  });
  const { code, out } = await run(['check', '-f', 'json'], { cwd });
  expect([code, out.includes('"severity":"error"')]).toEqual([0, false]);
});

test('an appraisal that changes nothing of the unit is silent, however its answers are written; one that changes the vote names it', async () => {
  const own = march
    .replace('"3.3": dat', '"3.3": {ket_qua: khong_ap_dung, ly_do: Chi bộ chỉ có bí thư}')
    .concat('bieu_quyet: {dong_y: 12}\n');
  const cwd = made({ 'phieu/2026-03/CB01.yaml': own });
  const filled = (await blank(cwd, 'tham-dinh')).replace('"3.1": #', '"3.1": dat #');
  const told = async (text: string) => {
    put(cwd, { 'phieu/2026-03/td.yaml': text });
    const { code, err } = await run(['check'], { cwd });
    return [code, err.replace(/\s+/g, ' ')];
  };
  const written = filled
    .replace('ket_qua: khong_ap_dung', 'ket_qua: Không áp dụng')
    .replace('"4.1": dat', '"4.1": Đạt');
  expect(written).not.toBe(filled);
  expect(await told(written)).toEqual([0, expect.not.stringContaining('[appraised-otherwise]')]);
  expect(await told(written.replace('dong_y: 12', 'dong_y: 11'))).toEqual([
    0,
    expect.stringContaining(
      'không giữ phần tự chấm của phiếu gốc (phieu/2026-03/CB01.yaml): dong_y ghi khác',
    ),
  ]);
});

describe('the blank of a correction', () => {
  const reasoned = (text: string): string => text.replace(/ly_do: #.*/, 'ly_do: Đếm lại');

  test('of a correction names that one alone', async () => {
    const cwd = made();
    put(cwd, { 'phieu/2026-03/sua.yaml': reasoned(await blank(cwd, 'dinh-chinh')) });
    const second = await blank(cwd, 'dinh-chinh', 'phieu/2026-03/sua.yaml');
    expect(second.match(/^(?:trang_thai|thay_the|loai|ngay):/gm)).toHaveLength(4);
    put(cwd, {
      'phieu/2026-03/sua-2.yaml': reasoned(second).replace(
        '"3.1": dat',
        '"3.1": {ket_qua: khong_dat, ly_do: a}',
      ),
    });
    expect(await monthBy(cwd, 'tu_cham')).toMatchObject({ code: 0, month: { total: 97 } });
  });

  test('of a sheet in JSON is one in YAML', async () => {
    const cwd = made({
      'phieu/a.json': '{"chi_bo":"CB01","ngay":"2026-04-05","loai":"thuong_ky","so_lieu":{"dang_so":12}}',
    });
    const text = reasoned(await blank(cwd, 'dinh-chinh', 'phieu/a.json'));
    put(cwd, { 'phieu/a-sua.yaml': text });
    const { code, out } = await run(['check', '-f', 'json'], { cwd });
    expect([code, out.includes('"severity":"error"')]).toEqual([0, false]);
    expect(readFileSync(join(cwd, 'phieu/a-sua.yaml'), 'utf8')).toContain('thay_the:\n  phieu: "a.json#');
  });
});
