import { describe, expect, test } from 'vitest';
import { meetingFileSchema } from '../../../src/domain/meeting/meeting.ts';
import { workspaceSchema } from '../../../src/domain/organisation/workspace.ts';
import { readYaml } from '../../../src/intake/formats/yaml/yaml.ts';
import { problemsOf, sheet, workspace } from '../../support/check-text.ts';
import { inShort } from '../../support/read-text.ts';

const inSheet = (from: string, to: string): readonly string[] => {
  const text = sheet.replace(from, to);
  expect(text).not.toBe(sheet);
  return problemsOf(text, meetingFileSchema).map(inShort);
};

describe('a letter that is taken for another is told where it stands', () => {
  test.each([
    ['in a key', 'ngay:', 'ng\u0430y:', ['letter-foreign 2:3']],
    ['in a fact', '  dang_so:', '  dang_s\u03bf:', ['letter-foreign 5:9']],
    ['in the code of a unit', 'CB01', 'C\u041201', ['letter-foreign 1:10']],
    ['in a quoted code', 'chi_bo: CB01', 'chi_bo: "C\u041201"', ['letter-foreign 1:11']],
    ['in a date', '05/03/2026', '05/03/202\uff16', ['letter-foreign 2:16']],
    ['in a number', 'dong_y: 24', 'dong_y: 2\u0664', ['letter-foreign 10:23']],
    ['in a word', 'thuong_ky', 'thu\u043eng_ky', ['letter-foreign 3:10']],
    ['in an answer', '"3.1": dat', '"3.1": \u00f0ạt', ['letter-foreign 8:10']],
    ['in a code of a person', 'UV03', '\uff35V03', ['letter-foreign 12:10']],
  ])('%s', (_, from, to, expected) => {
    expect(inSheet(from, to)).toEqual(expected);
  });

  test('and what cannot be seen likewise', () => {
    expect(inSheet('CB01', 'CB\u200b01')).toEqual(['letter-hidden 1:11']);
    expect(inSheet('CB01', 'CB01\u00a0')).toEqual(['letter-space 1:13']);
    expect(inSheet('dong_y: 24', 'dong_y: \u202f24')).toEqual(['letter-space 10:22']);
    expect(inSheet('ngay:', 'ng\u200bay:')).toEqual(['key-hidden 2:1']);
  });

  test('ordinary spaces around a value are nothing', () => {
    expect(inSheet('CB01', '"  CB01 "')).toEqual([]);
  });

  test('free text may hold any letter', () => {
    expect(inSheet('Đảng ủy viên', '\u0421\u03bf\u00a0\u200bủy 支部')).toEqual([]);
  });

  test('in the workspace file too', () => {
    const text = workspace.replace('CB02', '\u0421B02');
    expect(problemsOf(text, workspaceSchema).map(inShort)).toEqual(['letter-foreign 5:9']);
  });
});

const refusals = (text: string): readonly string[] => {
  const read = readYaml('a.yaml', text);
  return 'problems' in read ? read.problems.map(inShort) : [];
};

describe('spaces that are none in front of a key or behind its colon', () => {
  test.each([
    ['the whole indent', 'so_lieu:\n\u00a0\u00a0co_mat: 3\n', ['indent-hidden 2:1']],
    ['a part of it', 'so_lieu:\n  dang_so: 4\n \u00a0co_mat: 3\n', ['indent-hidden 3:2']],
    ['behind a right one', 'so_lieu:\n  dang_so: 4\n  \u00a0co_mat: 3\n', ['indent-hidden 3:3']],
    ['behind the dash of a list', 'a:\n  - \u00a0ma: 1\n', ['indent-hidden 2:5']],
    ['a mark of order within the text', 'chi_bo: CB01\n\ufeffngay: 1\n', ['indent-hidden 2:1']],
    ['behind the colon', 'chi_bo:\u00a0CB01\nngay: 1\n', ['indent-hidden 1:8']],
    ['within a key it is no indent', 'a\u00a0b: 1\n', ['key-hidden 1:1']],
    ['in JSON', '{\n\u00a0"a": 1, "b" 2}\n', ['indent-hidden 2:1']],
  ])('%s', (_, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });

  test('free text over several lines may begin with one', () => {
    expect(refusals('ghi_chu: |\n  Một\n  \u00a0hai: ba\nngay: 1\n')).toEqual([]);
  });
});

describe('signs that turn the order of letters', () => {
  test('are a warning, once a file', () => {
    const read = readYaml('a.yaml', 'ghi_chu: a\u202eb\nten: c\u2066d\n');
    expect('notices' in read && read.notices?.map((one) => [one.severity, inShort(one)])).toEqual([
      ['warning', 'text-turned 1:11'],
    ]);
  });
});
