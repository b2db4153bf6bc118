import { describe, expect, test } from 'vitest';
import { dataFrom } from '../support/read-text.ts';

describe('every scalar is read as the text that was written', () => {
  test.each([
    'no',
    'yes',
    'true',
    'on',
    '010',
    '0x1F',
    '1e3',
    '1.0',
    '1_000',
    '.5',
    '-0',
    '12:30:45',
    '2026-03-05',
    '05/03/2026',
    '8,5',
    'NaN',
    '.inf',
    '<<',
    'khong',
  ])('%s', (written) => {
    expect(dataFrom(`ghi_chu: ${written}\n`)).toEqual({ note: written });
    expect(dataFrom(`{"ghi_chu": "${written}"}`)).toEqual({ note: written });
  });

  test('numbers and words of JSON too', () => {
    expect(dataFrom('{"ghi_chu": 8.50, "loai": true, "ngay": 010}')).toEqual({
      note: '8.50',
      kind: 'true',
      date: '010',
    });
  });

  test('a key that is a number is the text of it', () => {
    expect(dataFrom('tu_cham:\n  3.10: dat\n')).toEqual({ selfAnswers: { '3.10': 'dat' } });
  });

  test('in quotes a merge key is a word', () => {
    expect(dataFrom('"<<": {ngay: 1}\n')).toEqual({ '<<': { date: '1' } });
  });
});

describe('what is empty is left out, and never becomes 0 or a word', () => {
  test.each([
    ['nothing', 'co_mat:'],
    ['a comment', 'co_mat: # chưa đếm'],
    ['a tilde', 'co_mat: ~'],
    ['null', 'co_mat: null'],
    ['empty quotes', 'co_mat: ""'],
    ['spaces in quotes', 'co_mat: "  "'],
  ])('%s', (_, line) => {
    expect(dataFrom(`so_lieu:\n  ${line}\n  dang_so: 0\n`)).toEqual({ facts: { dang_so: '0' } });
  });

  test('in quotes null is a word', () => {
    expect(dataFrom('ghi_chu: "null"\n')).toEqual({ note: 'null' });
  });
});

test('one document may be opened and closed by its marks', () => {
  expect(dataFrom('---\nngay: 1\n...\n')).toEqual({ date: '1' });
});

test('JSON with the same keys is the same file', () => {
  const yaml = 'chi_bo: CB01\nso_lieu:\n  Có mặt: 27\n  dang_so: 30\ntu_cham: {"3.1": dat}\n';
  const json = '{"chi_bo": "CB01", "so_lieu": {"co_mat": 27, "dang_so": 30}, "tu_cham": {"3.1": "dat"}}';
  expect(dataFrom(json)).toEqual(dataFrom(yaml));
  expect(dataFrom(json)).toEqual({
    unit: 'CB01',
    facts: { co_mat: '27', dang_so: '30' },
    selfAnswers: { '3.1': 'dat' },
  });
});
