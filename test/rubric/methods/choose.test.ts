import { describe, expect, test } from 'vitest';
import { chooserOf, rangeOf, saysNotApplicable } from '../../../src/rubric/methods/choose.ts';
import type { Option } from '../../../src/rubric/methods/scoring.ts';

const option = (id: string, points: number, name?: string): Option => ({
  id,
  points,
  label: { code: 'met' },
  ...(name === undefined ? {} : { name }),
});

const yesNo = [option('dat', 5_00), option('khong_dat', 0)];
const levels = [
  option('rat_tot', 5_00, 'Xuất sắc'),
  option('Kha', 3_00, 'Khá'),
  option('vua', 3_00),
  option('khong', 0, 'Có'),
];

describe('the option that an answer names', () => {
  test.each([
    ['dat', 'dat'],
    ['Đạt', 'dat'],
    ['có', 'dat'],
    ['Đúng', 'dat'],
    ['không đạt', 'khong_dat'],
    ['chưa đạt', 'khong_dat'],
    ['Không', 'khong_dat'],
    ['chưa', 'khong_dat'],
    ['5', 'dat'],
    ['5,00', 'dat'],
    ['0', 'khong_dat'],
  ])('%s of a line met or not: %s', (result, id) => {
    expect(chooserOf(yesNo)({ result })?.id).toBe(id);
  });

  test.each(['sai', '3', 'khong_ap_dung', ''])('%j of a line met or not: none', (result) => {
    expect(chooserOf(yesNo)({ result })).toBeUndefined();
  });

  test.each([
    ['rat_tot', 'rat_tot'],
    ['Rất tốt', 'rat_tot'],
    ['xuất sắc', 'rat_tot'],
    ['Kha', 'Kha'],
    ['khá', 'Kha'],
    ['vua', 'vua'],
    // The id itself goes before what the word means elsewhere.
    ['khong', 'khong'],
    ['5', 'rat_tot'],
  ])('%s of a line with levels: %s', (result, id) => {
    expect(chooserOf(levels)({ result })?.id).toBe(id);
  });

  test.each(['3', '4', 'dat', 'giỏi'])('%s of a line with levels: none, or not one alone', (result) => {
    expect(chooserOf(levels)({ result })).toBeUndefined();
  });

  test('an id goes before the name of another level', () => {
    const choose = chooserOf([option('tot', 5_00, 'Khá'), option('kha', 3_00, 'Tốt')]);
    expect(choose({ result: 'Tốt' })?.id).toBe('tot');
    expect(choose({ result: 'Khá' })?.id).toBe('kha');
  });
});

test.each([
  ['khong_ap_dung', true],
  ['Không áp dụng', true],
  ['không  áp dụng', true],
  ['N/A', true],
  ['n/a', true],
  ['NA', true],
  ['KAD', true],
  ['Không AD', true],
  ['K. áp dụng', true],
  ['K.áp dụng', true],
  ['k.a.d', true],
  ['N.A.', true],
  ['3.0', false],
  ['khong_ap_dun', false],
  ['không', false],
  ['không áp dụng được', false],
])('%s says that a line does not apply: %s', (result, expected) => {
  expect(saysNotApplicable({ result })).toBe(expected);
});

test('the range of some options goes from the lowest to the highest', () => {
  expect(rangeOf([option('a', 3_00), option('b', 1_00), option('c', 5_00)])).toEqual([1_00, 5_00]);
});
