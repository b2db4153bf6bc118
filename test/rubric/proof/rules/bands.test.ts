import { describe, expect, test } from 'vitest';
import { lawProblems, refusedWith, rubricPath, soundRubric } from '../../../support/build-rubric.ts';
import { lineOf, replaced } from '../../../support/place.ts';

const [tot, kha, kem] = [
  '    ten: Tốt\n    tu: 45\n',
  '{ma: kha, ten: Khá, tu: 35, duoi: 45,',
  '{ma: kem, ten: Kém, duoi: 35,',
];
const [totLine, khaLine, kemLine] = [
  lineOf(soundRubric, '  - ma: tot'),
  lineOf(soundRubric, kha),
  lineOf(soundRubric, kem),
];

describe('every total from 0 to 50 is in exactly one band', () => {
  test.each([
    ['a gap', kha, '{ma: kha, ten: Khá, tu: 35, duoi: 44,', [`bands-gap ${khaLine}`]],
    ['a gap of half a point', kha, '{ma: kha, ten: Khá, tu: 35, duoi: 44.5,', [`bands-gap ${khaLine}`]],
    ['a gap of the border alone', kha, '{ma: kha, ten: Khá, tren: 35, duoi: 45,', [`bands-gap ${kemLine}`]],
    ['an overlap', kha, '{ma: kha, ten: Khá, tu: 35, duoi: 46,', [`bands-overlap ${khaLine}`]],
    [
      'an overlap of a hundredth',
      kha,
      '{ma: kha, ten: Khá, tu: 35, duoi: 45.01,',
      [`bands-overlap ${khaLine}`],
    ],
    [
      'an overlap of the border alone',
      kha,
      '{ma: kha, ten: Khá, tu: 35, den: 45,',
      [`bands-overlap ${khaLine}`],
    ],
    ['a gap below', kha, '{ma: kha, ten: Khá, tu: 36, duoi: 45,', [`bands-gap ${kemLine}`]],
    [
      'a best band that ends before the total',
      tot,
      '    ten: Tốt\n    tu: 45\n    duoi: 50\n',
      [`bands-gap ${totLine}`],
    ],
    [
      'a last band that does not reach down',
      kem,
      '{ma: kem, ten: Kém, tu: 3, duoi: 35,',
      [`bands-gap ${kemLine}`],
    ],
  ])('%s is refused', (_, right, wrong, expected) => {
    expect(refusedWith(right, wrong)).toEqual(expected);
  });

  test.each([
    ['a best band that ends at the total', tot, '    ten: Tốt\n    tu: 45\n    den: 50\n'],
    ['a last band from nothing', kem, '{ma: kem, ten: Kém, tu: 0, duoi: 35,'],
  ])('%s is accepted', (_, right, wrong) => {
    expect(refusedWith(right, wrong)).toEqual([]);
  });

  test('integer ranges leave nothing out where all points are whole', () => {
    // Points of 2.5 and 7.5 lie on the grid of a half, so 44.5 is a total that "35 to 44" leaves out.
    const ranges = replaced(soundRubric, kha, '{ma: kha, ten: Khá, tu: 35, den: 44,');
    expect(lawProblems(ranges, rubricPath)).toEqual([`bands-gap ${khaLine}`]);
    const halves = replaced(ranges, 'tong_diem: 50', 'tong_diem: 50\nbuoc_diem: 0.5');
    expect(lawProblems(halves, rubricPath)).toEqual([`bands-gap ${khaLine + 1}`]);
    const whole = ['diem: 7.5\n        cach_cham: cho_diem', 'diem: 7.5\n        cach_cham: chon_muc'].reduce(
      (text, right, index) => replaced(text, right, right.replace('7.5', index === 0 ? '7' : '8')),
      halves,
    );
    const levels = replaced(whole, '{ma: cao, diem: 7.5}', '{ma: cao, diem: 8}');
    const sound = replaced(levels, '{ma: thap, diem: 2.5}', '{ma: thap, diem: 3}');
    expect(lawProblems(replaced(sound, 'buoc_diem: 0.5', 'buoc_diem: 1'), rubricPath)).toEqual([]);
  });
});

test('bands without an end on one side run into their neighbours', () => {
  expect(refusedWith(kha, '{ma: kha, ten: Khá, duoi: 45,')).toEqual([
    `bands-order ${kemLine}`,
    `bands-overlap ${kemLine}`,
  ]);
});

test('no band begins beyond the total; the total itself can be reached', () => {
  const best = (from: string) => {
    const text = replaced(soundRubric, tot, `    ten: Tốt\n    tu: ${from}\n`);
    return lawProblems(replaced(text, kha, `{ma: kha, ten: Khá, tu: 35, duoi: ${from},`), rubricPath);
  };
  expect(best('50.01')).toEqual([`band-unreachable ${totLine}`]);
  expect(best('50')).toEqual([]);
});

test('a band between two totals that lines can give is unreachable, unless a clause leads to it', () => {
  // With the free line fixed, what a sheet can lose is 5 (four times), 7.5, 4 or 10, and 10: never between 5 and 5.5.
  const fixed = replaced(
    soundRubric,
    'cach_cham: cho_diem\n        kem_so_lieu: [phat_bieu]',
    'cach_cham: dat_khong_dat',
  );
  const between = replaced(fixed, kha, '{ma: kha, ten: Khá, tu: 44.5, duoi: 45,');
  const text = replaced(between, kem, '{ma: kem, ten: Kém, duoi: 44.5,');
  expect(lawProblems(text, rubricPath)).toEqual([]);
  const elsewhere = replaced(text, 'neu_khong: kha', 'neu_khong: kem');
  expect(lawProblems(elsewhere, rubricPath)).toEqual([`band-unreachable ${khaLine - 1}`]);
});

describe('a band that asks for more than points', () => {
  const line = lineOf(soundRubric, 'du_diem');

  test.each([
    ['names a line that is not there', '["1.1", "2.4"]', '["1.1", "2.9"]', 'unknown-criterion-in-rubric'],
    ['names a group', '["1.1", "2.4"]', '["1", "2.4"]', 'unknown-criterion-in-rubric'],
    ['falls to itself', 'neu_khong: kha', 'neu_khong: tot', 'condition-not-lower'],
    ['falls to no band', 'neu_khong: kha', 'neu_khong: gioi', 'condition-not-lower'],
    ['names no line', '["1.1", "2.4"]', '[]', 'too-short'],
  ])('%s', (_, right, wrong, code) => {
    expect(refusedWith(right, wrong)).toEqual([`${code} ${line}`]);
  });

  test('may fall by two bands, but never rises', () => {
    expect(refusedWith('neu_khong: kha', 'neu_khong: kem')).toEqual([]);
    const condition =
      'dieu_kien: [{du_diem: ["1.1"], neu_khong: tot, can_cu: {van_ban: qd}, xac_minh: thu_cap}],';
    expect(refusedWith(kha, `${kha} ${condition}`)).toEqual([`condition-not-lower ${khaLine}`]);
  });

  test('gives its source and how sure it is', () => {
    expect(refusedWith('neu_khong: kha, can_cu: {van_ban: qd}, ', 'neu_khong: kha, ')).toEqual([
      `missing-key ${line}`,
    ]);
    expect(
      refusedWith(
        'neu_khong: kha, can_cu: {van_ban: qd}, xac_minh: thu_cap',
        'neu_khong: kha, can_cu: {van_ban: qd}',
      ),
    ).toEqual([`missing-key ${line}`]);
  });
});
