import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { makeFolder, put } from '../support/folder.ts';
import { filePart } from '../support/paper.ts';
import { run } from '../support/run.ts';
import { sheet, workspace } from '../support/sheets.ts';

const made = (first = ''): string => {
  const cwd = makeFolder({
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Văn phòng}', '{ma: CB02, ten: Chi bộ Y tế}'),
  });
  put(cwd, {
    'phieu/2026-03/CB01.yaml': `${sheet({ unit: 'CB01', date: '2026-03-05' })}bieu_quyet: {dong_y: 12, khong_dong_y: 0}\nbien_ban: Sổ 2026, trang 14\n${first}`,
    'phieu/2026-03/CB02.yaml': sheet({ unit: 'CB02', date: '2026-03-06', present: 10 }),
  });
  return cwd;
};

const bookOf = async (cwd: string, ...paths: readonly string[]) => {
  const { code, err } = await run(['score', ...paths, '-q', '-o', 'a.xlsx'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return join(cwd, 'a.xlsx');
};

const rowsOf = async (path: string, name: string | number = 1) =>
  (await readSheet(path, name)).map((row) => row.filter((value) => value !== null));

test('a scored sheet as a workbook is the form of its rubric: heads, facts, lines, vote, minutes, band, who signs', async () => {
  const rows = await rowsOf(await bookOf(made(), 'phieu/2026-03/CB01.yaml'));
  const texts = rows.map((row) => row.join(' | '));
  expect(texts.slice(0, 6).filter(Boolean)).toEqual([
    'ĐẢNG BỘ PHƯỜNG (VÍ DỤ) | ĐẢNG CỘNG SẢN VIỆT NAM',
    'CHI BỘ VĂN PHÒNG | …………, ngày …… tháng …… năm ……',
    '*',
    'PHIẾU ĐÁNH GIÁ',
    'Chất lượng sinh hoạt chi bộ tháng 3 năm 2026',
  ]);
  expect(texts).toContain('STT | TIÊU CHÍ ĐÁNH GIÁ | Thang điểm | Điểm tự chấm | Ghi chú');
  expect(texts.find((line) => line.startsWith('Buổi sinh hoạt thường kỳ ngày 05/03/2026'))).toContain(
    'đảng số 12',
  );
  expect(texts).toContain('Biên bản: Sổ 2026, trang 14.');
  expect(texts).toContain('Biểu quyết: 12/12 đảng viên có mặt đồng ý (100%).');
  expect(texts).toContain('Xếp loại chất lượng sinh hoạt chi bộ tháng 3 năm 2026: Tốt.');
  const signed = texts.indexOf('T/M BAN CHI ỦY | CẤP ỦY CẤP TRÊN PHỤ TRÁCH');
  expect(signed).toBeGreaterThan(0);
  expect(texts[signed + 1]).toBe('BÍ THƯ');
});

test('its points are numbers, those of the JSON', async () => {
  const cwd = made();
  const rows = await rowsOf(await bookOf(cwd, 'phieu/2026-03/CB02.yaml'));
  const { out } = await run(['score', 'phieu/2026-03/CB02.yaml', '-f', 'json'], { cwd });
  const [{ criteria, total, possible }] = JSON.parse(out).assessments;
  const lines = rows.filter(([id]) => /^\d\.\d\*?$/.test(String(id)));
  expect(lines.map(([id, , of, awarded]) => [String(id).replace('*', ''), of, awarded])).toEqual(
    criteria.map((one: { id: string; possible: number; awarded: number }) => [
      one.id,
      one.possible,
      one.awarded,
    ]),
  );
  // 10 of 12 are 83,33 %: 3 of 4 points, and the note says why.
  expect(lines.find(([id]) => id === '2.1*')?.slice(2, 5)).toEqual([
    4,
    3,
    'Có mặt 10/12 ≈ 83,33%: từ 75% đến dưới 90%',
  ]);
  expect(rows.find(([title]) => title === 'TỔNG ĐIỂM')).toEqual(['TỔNG ĐIỂM', possible, total]);
});

test('a superior who scored has a column of his own', async () => {
  const path = await bookOf(
    made('tham_dinh:\n  "3.1": {ket_qua: khong_dat, ly_do: Chưa trọng tâm}\n'),
    'phieu/2026-03/CB01.yaml',
  );
  const rows = await rowsOf(path);
  expect(rows.map((row) => row.join(' | '))).toContain(
    'STT | TIÊU CHÍ ĐÁNH GIÁ | Thang điểm | Điểm tự chấm | Điểm thẩm định | Ghi chú',
  );
  expect(rows.find(([id]) => id === '3.1')?.slice(2, 5)).toEqual([3, 3, 0]);
});

test('a month has its table and a sheet for each meeting, upright on A4 and without a filter', async () => {
  const path = await bookOf(made(), 'phieu/2026-03');
  const bytes = readFileSync(path);
  expect(
    [...filePart(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name),
  ).toEqual(['Bảng điểm', 'CB01 2026-03-05', 'CB02 2026-03-06']);
  const form = filePart(bytes, 'xl/worksheets/sheet2.xml');
  expect(form).toMatch(/<pageSetup paperSize="9" orientation="portrait"/);
  expect(form).not.toContain('autoFilter');
  expect(filePart(bytes, 'xl/worksheets/sheet1.xml')).toContain('autoFilter');
});
