import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { root, run } from '../support/run.ts';
import { makeBook, sheetOf } from '../support/workbook.ts';

const SHEET = readFileSync(`${root}/examples/01-mot-buoi/phieu.yaml`, 'utf8');

const scored = async (cwd: string, file: string) => {
  const { code, out } = await run(['score', file, '-f', 'json'], { cwd });
  const { assessments, problems } = JSON.parse(out);
  const all = [...(assessments[0]?.warnings ?? []), ...problems];
  return {
    code,
    total: assessments[0]?.total,
    said: all.map(({ code: id, severity, cell, line }: Record<string, unknown>) => [
      severity,
      id,
      cell ?? line,
    ]),
  };
};

const withAnswers = (...lines: readonly string[]): string =>
  SHEET.replace('tu_cham:\n', `tu_cham:\n${lines.map((line) => `  ${line}\n`).join('')}`);

test('words beside a line that facts decide refuse nothing: the facts decide, the points are compared, the words are named', async () => {
  const cwd = makeFolder({
    'goc.yaml': SHEET,
    'ghi.yaml': withAnswers(
      '"1.1": {ket_qua: 4, ly_do: Mất điện 5 phút}',
      '"4.5": {ket_qua: 5, ly_do: Có 13 ý kiến}',
      '"7.1": {ly_do: Vốn về chậm}',
    ),
  });
  const { total } = await scored(cwd, 'goc.yaml');
  const line = withAnswers('').split('\n').indexOf('tu_cham:') + 2;
  expect(await scored(cwd, 'ghi.yaml')).toEqual({
    code: 0,
    total,
    said: expect.arrayContaining([
      ['warning', 'reason-not-asked', line],
      ['warning', 'stated-points-differ', line + 1],
    ]),
  });
});

test('words beside a line that does not apply to the meeting are named, and its points are compared', async () => {
  const cwd = makeFolder({
    'ghi.yaml': withAnswers('"4.3": {ket_qua: 5, ly_do: Tháng này không có chuyên đề}'),
  });
  const { code, said } = await scored(cwd, 'ghi.yaml');
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.arrayContaining([['warning', 'reason-not-asked', expect.anything()]]),
  });
});

test('a word for a line that facts decide stays an error, with words of explanation too', async () => {
  const cwd = makeFolder({ 'ghi.yaml': withAnswers('"1.1": {ket_qua: đạt, ly_do: Họp đủ}') });
  const { code, said } = await scored(cwd, 'ghi.yaml');
  expect({ code, said }).toEqual({ code: 1, said: [['error', 'answer-for-measured', expect.anything()]] });
});

test('words alone beside a line that a person judges are no answer', async () => {
  const cwd = makeFolder({
    'ghi.yaml': withAnswers('"4.4": {ly_do: Chưa biểu dương}').replace(/\n {2}"4\.4": dat.*/, ''),
  });
  const { code, said } = await scored(cwd, 'ghi.yaml');
  expect({ code, first: said[0]?.slice(0, 2) }).toEqual({ code: 1, first: ['error', expect.any(String)] });
});

test('the notes of a printed form stand beside points in any line, each named by its cell', async () => {
  const rows = [
    ['Chi bộ', 'CB01'],
    ['Ngày họp', '05/03/2026'],
    ['Loại', 'Thường kỳ'],
    ['Bộ tiêu chí', 'an-phu/phieu-danh-gia'],
    ['Đảng số', 20],
    ['Thời lượng', 90],
    [],
    ['TT', 'Tiêu chí', 'Điểm tự chấm', 'Ghi chú'],
    ['1.1', 'Thời gian họp', 5, 'Đủ thời gian'],
    ['3.1', 'Nội dung đúng, đủ', 3, ''],
  ];
  const cwd = makeFolder({ 'phieu.xlsx': await makeBook(sheetOf(rows)) });
  const { code, said } = await scored(cwd, 'phieu.xlsx');
  expect({ code, said }).toEqual({ code: 0, said: [['warning', 'reason-not-asked', 'D9']] });
});
