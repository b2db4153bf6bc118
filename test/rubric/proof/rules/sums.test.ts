import { describe, expect, test } from 'vitest';
import {
  lawProblems,
  problemsWith,
  refusedWith,
  rubricPath,
  soundRubric,
} from '../../../support/build-rubric.ts';
import { placeOf, replaced } from '../../../support/place.ts';
import { inShort } from '../../../support/read-text.ts';

const complaintsWith = (right: string, wrong: string) =>
  problemsWith(right, wrong).map(({ complaint }) => complaint);

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

  test('the complaint names what is declared, what it adds up to, and the parts', () => {
    expect(complaintsWith('tong_diem: 50', 'tong_diem: 49,99')).toEqual([
      { code: 'total-sum', args: { declared: 49_99, sum: 50_00, parts: [20_00, 30_00] } },
    ]);
    // 5.1 + 7.5 + 7.5 = 20.1
    const line = (points: string) => `diem: ${points}\n        cach_cham: dat_khong_dat`;
    expect(complaintsWith(line('5'), line('5,1'))).toEqual([
      {
        code: 'group-sum',
        args: { group: '1', declared: 20_00, sum: 20_10, parts: [5_10, 7_50, 7_50] },
      },
    ]);
  });
});

describe('levels fit their line', () => {
  test.each([
    ['a level above the maximum', '8', 'level-above-maximum'],
    ['a level a hundredth above it', '7.51', 'level-above-maximum'],
    ['a level below nothing', '-0.01', 'negative-points'],
  ])('%s is refused at its points', (_, points, code) => {
    const [right, wrong] = ['{ma: thap, diem: 2.5}', `{ma: thap, diem: ${points}}`];
    const place = placeOf(replaced(soundRubric, right, wrong), `${points}}`);
    expect(problemsWith(right, wrong).map(inShort)).toEqual([`${code} ${place}`]);
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

  test('a line of no points is a line', () => {
    // What line 1.1 loses, line 1.3 of the same group gains: 0 + 7.5 + 12.5 = 20.
    const text = replaced(
      replaced(
        soundRubric,
        'diem: 5\n        cach_cham: dat_khong_dat',
        'diem: 0\n        cach_cham: dat_khong_dat',
      ),
      'diem: 7.5\n        cach_cham: cho_diem',
      'diem: 12.5\n        cach_cham: cho_diem',
    );
    expect(lawProblems(text, rubricPath)).toEqual([]);
  });

  test('the complaint names the line, the level and both numbers', () => {
    const level = (points: string) => `{ma: thap, diem: ${points}}`;
    expect(complaintsWith(level('2.5'), level('7.51'))).toEqual([
      {
        code: 'level-above-maximum',
        args: { criterion: '1.2', level: 'thap', points: 7_51, maximum: 7_50 },
      },
    ]);
    expect(complaintsWith(level('2.5'), level('-0.01'))).toEqual([
      { code: 'negative-points', args: { points: -1 } },
    ]);
    expect(complaintsWith('{ma: cao, diem: 7.5}', '{ma: cao, diem: 7}')).toEqual([
      { code: 'maximum-unreachable', args: { criterion: '1.2', maximum: 7_50 } },
    ]);
    const line = (points: string) => `diem: ${points}\n        cach_cham: cho_diem`;
    expect(complaintsWith(line('7.5'), line('-7.5'))).toContainEqual({
      code: 'negative-points',
      args: { points: -7_50 },
    });
  });
});
