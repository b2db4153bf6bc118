import { afterAll, describe, expect, test } from 'vitest';
import { meetingFileSchema } from '../../../src/domain/meeting/meeting.ts';
import { workspaceSchema } from '../../../src/domain/organisation/workspace.ts';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import { yearCasesSchema } from '../../../src/rubric/file/law-cases.ts';
import { problemsOf, sheet, workspace } from '../../support/check-text.ts';
import { placeOf, replaced } from '../../support/place.ts';
import { inShort } from '../../support/read-text.ts';

const suggestionOf = ({ complaint }: Problem): string | null | undefined =>
  complaint.code === 'unknown-key' || complaint.code === 'wrong-choice'
    ? complaint.args.suggestion
    : undefined;

const namesOfObjects = Object.getOwnPropertyNames(Object.prototype).join();

afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(namesOfObjects);
});

test('the sheet and the workspace that the cases start from have no problem', () => {
  expect(problemsOf(sheet, meetingFileSchema)).toEqual([]);
  expect(problemsOf(workspace, workspaceSchema)).toEqual([]);
});

describe('an unknown key is marked where it stands, with the key that was probably meant', () => {
  test.each([
    ['at the top', sheet, 'loai: thuong_ky', 'loại_: thuong_ky', 'loai', meetingFileSchema],
    ['without its end', sheet, 'bieu_quyet', 'bieu', 'bieu_quyet', meetingFileSchema],
    ['with two letters swapped', sheet, 'tu_cham:', 'tu_hcam:', 'tu_cham', meetingFileSchema],
    ['in an answer', sheet, 'ket_qua', 'kết quà_', 'ket_qua', meetingFileSchema],
    ['beside a vote', sheet, 'khong_dong_y', 'khong_dog_y', 'khong_dong_y', meetingFileSchema],
    ['in a list', sheet, 'chuc_danh', 'chuc_dan', 'chuc_danh', meetingFileSchema],
    ['that means nothing here', sheet, 'chuc_danh', 'xyzzy', null, meetingFileSchema],
    [
      'of another kind of file',
      sheet,
      'bieu_quyet: {dong_y: 24, khong_dong_y: 1}',
      'muc: 3',
      null,
      meetingFileSchema,
    ],
    ['in a unit', workspace, 'ten: Chi bộ 1', 'tenn: Chi bộ 1', 'ten', workspaceSchema],
    ['in a month not held', workspace, 'thang', 'thag', 'thang', workspaceSchema],
  ])('%s', (_, text, right, wrong, suggestion, schema) => {
    const broken = replaced(text, right, wrong);
    const key = wrong.split(':')[0] ?? '';
    const found = problemsOf(broken, schema).filter(({ complaint }) => complaint.code === 'unknown-key');
    expect(found.map(inShort)).toEqual([`unknown-key ${placeOf(broken, key)}`]);
    expect(found.map(suggestionOf)).toEqual([suggestion]);
  });

  test('the keys that may stand there are named as they are written in files', () => {
    const [problem] = problemsOf(replaced(sheet, 'khong_dong_y', 'xyzzy'), meetingFileSchema);
    expect(problem?.complaint).toEqual({
      code: 'unknown-key',
      args: { key: 'xyzzy', suggestion: null, allowed: ['dong_y', 'khong_dong_y'] },
    });
  });
});

describe('a missing key is named, and marked at the thing that lacks it', () => {
  test.each([
    ['the unit', sheet, 'chi_bo: CB01\n', '', { key: 'chi_bo' }, '1:1', meetingFileSchema],
    ['the kind', sheet, 'loai: thuong_ky\n', '', { key: 'loai' }, '1:1', meetingFileSchema],
    [
      'the result of an answer',
      sheet,
      '{ket_qua: khong_dat, ly_do',
      '{ly_do',
      { key: 'ket_qua', within: 'tu_cham' },
      '9:3',
      meetingFileSchema,
    ],
    [
      'the votes in favour',
      sheet,
      'dong_y: 24, ',
      '',
      { key: 'dong_y', within: 'bieu_quyet' },
      '10:1',
      meetingFileSchema,
    ],
    [
      'an id in a list',
      sheet,
      'ma: UV03, ',
      '',
      { key: 'ma', within: 'cap_tren_du' },
      '12:5',
      meetingFileSchema,
    ],
    [
      'the name of the organisation',
      workspace,
      ', ten: Đảng bộ phường',
      '',
      { key: 'ten', within: 'dang_bo' },
      '1:1',
      workspaceSchema,
    ],
  ])('%s', (_, text, right, wrong, args, place, schema) => {
    const found = problemsOf(replaced(text, right, wrong), schema).filter(
      ({ complaint }) => complaint.code === 'missing-key',
    );
    expect(found.map(inShort)).toEqual([`missing-key ${place}`]);
    expect(found.map(({ complaint }) => complaint)).toEqual([{ code: 'missing-key', args }]);
  });
});

test('a key without a value is filled in where it stands', () => {
  const [problem, ...others] = problemsOf(replaced(sheet, 'ngay: 05/03/2026', 'ngay:'), meetingFileSchema);
  expect(others).toEqual([]);
  expect(problem?.complaint).toEqual({ code: 'empty-value', args: { key: 'ngay' } });
  expect(problem?.location).toMatchObject({ line: 2, column: 1 });
});

test('items of a list are counted, and named by their number', () => {
  const year = (months: string): string =>
    `quy_tac_nam: thu/nam\nbo_tieu_chi: thu/phieu\ntruong_hop:\n  - ten: x\n    khi: {thang: [${months}]}\n    thi: {xep_loai: tot}\n`;
  const told = (text: string, schema: Parameters<typeof problemsOf>[1]) =>
    problemsOf(text, schema).map(({ complaint }) => complaint);
  expect(told(year(Array(12).fill('tot').join(', ')), yearCasesSchema)).toEqual([]);
  expect(told(year(Array(13).fill('tot').join(', ')), yearCasesSchema)).toEqual([
    { code: 'too-many-items', args: { maximum: 12, found: 13 } },
  ]);
  expect(told(year('tot, null, kha'), yearCasesSchema)).toEqual([
    { code: 'empty-item', args: { key: 'thang', item: 2 } },
  ]);
  expect(told(year(''), yearCasesSchema)).toEqual([{ code: 'too-short', args: { minimum: 1 } }]);
});

test('all problems of one file are listed, in the order of the file', () => {
  const text = `chi_bo: [CB01]
ngay: 31/04/2026
loai: thuong_ki
so_lieu:
  co_mat: {a: 1}
tu_cham:
  "3.1": {ly_do: x, ket_quaa: dat}
bieu_quyet: {dong_y: x, phieu_trang: 1}
xyzzy: 1
`;
  expect(problemsOf(text, meetingFileSchema).map(inShort)).toEqual([
    'expected-text 1:1',
    'day-not-in-calendar 2:7',
    'wrong-choice 3:7',
    'expected-text 5:3',
    // The misspelt key alone; that the right one is missing says nothing more.
    'unknown-key 7:21',
    'not-a-count 8:22',
    'unknown-key 8:25',
    'unknown-key 9:1',
  ]);
});

test('an unknown key named like a part of every object is unknown, not found', () => {
  for (const key of ['toString', 'hasOwnProperty', 'valueOf', 'Constructor']) {
    const found = problemsOf(`${sheet}${key}: 1\n`, meetingFileSchema);
    expect(found.map(inShort)).toEqual(['unknown-key 13:1']);
  }
});
