import { describe, expect, test } from 'vitest';
import { refusedWith } from '../../../support/build-rubric.ts';

describe('a measured line has levels or a single condition', () => {
  test.each([
    ['neither', '        dat_khi: {den: 0}\n', ''],
    [
      'both',
      '        dat_khi: {den: 0}\n',
      '        dat_khi: {den: 0}\n        muc: [{ma: a, diem: 5, den: 0}, {ma: b, diem: 0, tren: 0}]\n',
    ],
  ])('%s is refused at the line', (_, right, wrong) => {
    expect(refusedWith(right, wrong)).toEqual(['levels-or-met-when 71']);
  });
});

describe('levels hold every value once', () => {
  test.each([
    ['a gap', 'tu: 75, duoi: 90', 'tu: 75, duoi: 89', ['levels-gap 67']],
    ['a gap of the border alone', 'tu: 75, duoi: 90', 'tren: 75, duoi: 90', ['levels-gap 68']],
    ['a gap between whole numbers', 'tu: 75, duoi: 90', 'tu: 75, den: 89', ['levels-gap 67']],
    ['an overlap', 'tu: 75, duoi: 90', 'tu: 74, duoi: 90', ['levels-overlap 68']],
    ['an overlap of the border alone', 'tu: 75, duoi: 90', 'tu: 75, den: 90', ['levels-overlap 67']],
    [
      'no level for the lowest values',
      '{ma: duoi_75, diem: 0, duoi: 75}',
      '{ma: duoi_75, diem: 0, tu: 1, duoi: 75}',
      ['levels-open 65'],
    ],
    [
      'no level for exactly nothing',
      '{ma: duoi_75, diem: 0, duoi: 75}',
      '{ma: duoi_75, diem: 0, tren: 0, duoi: 75}',
      ['levels-open 65'],
    ],
    ['no level for the whole', 'diem: 10, tu: 90}', 'diem: 10, tu: 90, duoi: 100}', ['levels-open 65']],
    [
      'no level for much',
      '        dat_khi: {den: 0}\n',
      '        muc: [{ma: a, diem: 5, den: 0}, {ma: b, diem: 0, tren: 0, den: 9}]\n',
      ['levels-open 76'],
    ],
  ])('%s', (_, right, wrong, expected) => {
    expect(refusedWith(right, wrong)).toEqual(expected);
  });

  test('a share may end at the whole, and a number may begin at nothing', () => {
    expect(refusedWith('diem: 10, tu: 90}', 'diem: 10, tu: 90, den: 100}')).toEqual([]);
    expect(
      refusedWith('{ma: duoi_75, diem: 0, duoi: 75}', '{ma: duoi_75, diem: 0, tu: 0, duoi: 75}'),
    ).toEqual([]);
  });
});
