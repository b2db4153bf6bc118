import { describe, expect, test } from 'vitest';
import { meetingFileSchema } from '../../src/domain/meeting/meeting.ts';
import { workspaceSchema } from '../../src/domain/organisation/workspace.ts';
import { problemsOf, sheet, workspace } from '../support/check-text.ts';
import { placeOf, replaced } from '../support/place.ts';
import { inShort } from '../support/read-text.ts';

describe('a wrong value is marked itself, and quoted', () => {
  test.each([
    ['a kind that is not one', sheet, 'thuong_ky', 'thuong_kì', 'wrong-choice', meetingFileSchema],
    [
      'a day that does not exist',
      sheet,
      '05/03/2026',
      '30/02/2026',
      'day-not-in-calendar',
      meetingFileSchema,
    ],
    ['a day with the month first', sheet, '05/03/2026', '03/25/2026', 'day-no-month', meetingFileSchema],
    ['a vote that is not a number', sheet, '24', 'hai sáu', 'not-a-count', meetingFileSchema],
    ['a vote with decimals', sheet, '24', '24.5', 'number-whole', meetingFileSchema],
    ['a negative vote', sheet, '24', '-1', 'number-negative', meetingFileSchema],
    ['a day of a unit', workspace, '2020-01-01', '2020-13-01', 'day-no-month', workspaceSchema],
    ['a month', workspace, '2026-08', '2026-13', 'not-a-month', workspaceSchema],
  ])('%s', (_, text, right, wrong, code, schema) => {
    const broken = replaced(text, right, wrong);
    const found = problemsOf(broken, schema);
    expect(found.map(inShort)).toEqual([`${code} ${placeOf(broken, wrong)}`]);
    expect(found.map(({ complaint }) => 'args' in complaint && complaint.args)).toEqual([
      expect.objectContaining({ found: wrong }),
    ]);
  });

  test('a wrong choice names the choices and the nearest of them', () => {
    const [problem] = problemsOf(replaced(sheet, 'thuong_ky', 'Thường kì'), meetingFileSchema);
    expect(problem?.complaint).toEqual({
      code: 'wrong-choice',
      args: { found: 'Thường kì', allowed: ['thuong_ky', 'chuyen_de', 'ket_hop'], suggestion: 'thuong_ky' },
    });
  });

  test('a long value is quoted by its beginning', () => {
    const [problem] = problemsOf(replaced(sheet, '05/03/2026', 'x'.repeat(500)), meetingFileSchema);
    expect(problem?.complaint).toEqual({ code: 'not-a-day', args: { found: `${'x'.repeat(60)}…` } });
  });
});

describe('a value of the wrong shape is marked at its key', () => {
  test.each([
    [
      'a list for a word',
      sheet,
      'chi_bo: CB01',
      'chi_bo: [CB01]',
      'expected-text 1:1',
      '[…]',
      meetingFileSchema,
    ],
    [
      'keys for a word',
      sheet,
      'ngay: 05/03/2026',
      'ngay: {tu: 1}',
      'expected-text 2:1',
      '{…}',
      meetingFileSchema,
    ],
    [
      'a word for keys',
      sheet,
      'bieu_quyet: {dong_y: 24, khong_dong_y: 1}',
      'bieu_quyet: nhất trí',
      'expected-map 10:13',
      'nhất trí',
      meetingFileSchema,
    ],
    [
      'a list for keys',
      workspace,
      '{ma: DB01, ten: Đảng bộ phường}',
      '[DB01]',
      'expected-map 1:1',
      '[…]',
      workspaceSchema,
    ],
    [
      'a word for a list',
      workspace,
      '\n      - {thang: 2026-08, ly_do: Bão}',
      ' 2026-08',
      'expected-list 6:16',
      '2026-08',
      workspaceSchema,
    ],
    [
      'keys for a list',
      workspace,
      '- {thang: 2026-08, ly_do: Bão}',
      '{thang: 2026-08, ly_do: Bão}',
      'expected-list 6:5',
      '{…}',
      workspaceSchema,
    ],
  ])('%s', (_, text, right, wrong, expected, found, schema) => {
    const problems = problemsOf(replaced(text, right, wrong), schema);
    expect(problems.map(inShort)).toEqual([expected]);
    expect(problems.map(({ complaint }) => 'args' in complaint && complaint.args)).toEqual([
      expect.objectContaining({ found }),
    ]);
  });

  test('a code of more than 40 letters or with a space is no code, a list without items too short', () => {
    for (const wrong of ['C'.repeat(41), 'CB 01', '../CB01', '"=1+1"', '-CB01'])
      expect(problemsOf(replaced(sheet, 'CB01', wrong), meetingFileSchema).map(inShort)).toEqual([
        'not-a-code 1:9',
      ]);
    for (const right of ['C'.repeat(40), '38.168.053.000.001', 'Chi_bộ-1', '" CB01 "'])
      expect(problemsOf(replaced(sheet, 'CB01', right), meetingFileSchema)).toEqual([]);
    const none = problemsOf(
      'dang_bo: {ma: DB01, ten: x}\nphan_cong:\n  - ma: UV01\n    chi_bo: []\n',
      workspaceSchema,
    );
    expect(none.map(inShort)).toEqual(['too-short 4:5']);
  });
});
