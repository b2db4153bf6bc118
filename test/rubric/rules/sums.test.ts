import { describe, expect, test } from 'vitest';
import { refusedWith, soundRubric } from '../../support/build-rubric.ts';
import { lineOf } from '../../support/place.ts';

describe('points add up exactly', () => {
  test.each([
    ['the total, too high', 'tong_diem: 50', 'tong_diem: 51', ['total-sum 9']],
    ['the total, a hundredth too low', 'tong_diem: 50', 'tong_diem: 49,99', ['total-sum 9']],
    [
      'a line, a tenth too much',
      'diem: 5\n        cach_cham: dat_khong_dat',
      'diem: 5,1\n        cach_cham: dat_khong_dat',
      ['group-sum 16'],
    ],
    [
      'a line, a hundredth too little',
      'diem: 7.5\n        cach_cham: cho_diem',
      'diem: 7.49\n        cach_cham: cho_diem',
      ['group-sum 16'],
    ],
    [
      'a group that its lines do not make, nor it the total',
      '    diem: 30\n',
      '    diem: 31\n',
      ['total-sum 9', 'group-sum 54'],
    ],
  ])('%s', (_, right, wrong, expected) => {
    expect(refusedWith(right, wrong)).toEqual(expected);
  });
});

describe('levels fit their line', () => {
  test.each([
    ['a level above the maximum', '{ma: thap, diem: 2.5}', '{ma: thap, diem: 8}', 'level-above-maximum'],
    [
      'a level a hundredth above it',
      '{ma: thap, diem: 2.5}',
      '{ma: thap, diem: 7.51}',
      'level-above-maximum',
    ],
    ['a level below nothing', '{ma: thap, diem: 2.5}', '{ma: thap, diem: -0.01}', 'negative-points'],
  ])('%s is refused at the level', (_, right, wrong, code) => {
    expect(refusedWith(right, wrong)).toEqual([`${code} ${lineOf(soundRubric, right)}`]);
  });

  test('a maximum that no level gives is refused at the line', () => {
    expect(refusedWith('{ma: cao, diem: 7.5}', '{ma: cao, diem: 7}')).toEqual(['maximum-unreachable 33']);
    expect(refusedWith('{ma: du, diem: 10,', '{ma: du, diem: 9.99,')).toEqual(['maximum-unreachable 90']);
  });

  test('a line below nothing is refused, and its group no longer adds up', () => {
    expect(
      refusedWith('diem: 7.5\n        cach_cham: cho_diem', 'diem: -7.5\n        cach_cham: cho_diem'),
    ).toEqual(['group-sum 16', 'negative-points 47']);
  });
});
