import { describe, expect, test } from 'vitest';
import { lawProblems, refusedWith, rubricPath, soundRubric } from '../../support/build-rubric.ts';
import { lineOf, replaced } from '../../support/place.ts';

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

describe('bands meet from the best down', () => {
  test.each([
    ['a gap', '{ma: kha, ten: Khá, tu: 35, duoi: 44,', [`bands-gap ${khaLine}`]],
    ['a gap of half a point', '{ma: kha, ten: Khá, tu: 35, duoi: 44.5,', [`bands-gap ${khaLine}`]],
    ['an overlap', '{ma: kha, ten: Khá, tu: 35, duoi: 46,', [`bands-gap ${khaLine}`]],
    ['an overlap of a hundredth', '{ma: kha, ten: Khá, tu: 35, duoi: 45.01,', [`bands-gap ${khaLine}`]],
    ['a gap below', '{ma: kha, ten: Khá, tu: 36, duoi: 45,', [`bands-gap ${kemLine}`]],
    ['a middle band without tu', '{ma: kha, ten: Khá, duoi: 45,', [`bands-end ${khaLine}`]],
    ['a middle band without duoi', '{ma: kha, ten: Khá, tu: 35,', [`bands-end ${khaLine}`]],
  ])('%s is refused', (_, wrong, expected) => {
    expect(refusedWith(kha, wrong)).toEqual(expected);
  });

  test('the best band has no upper end', () => {
    expect(refusedWith(tot, '    ten: Tốt\n    tu: 45\n    duoi: 50\n')).toEqual([`bands-end ${totLine}`]);
  });

  test('the best band has a lower end', () => {
    expect(refusedWith(tot, '    ten: Tốt\n')).toEqual([`bands-end ${totLine}`]);
  });

  test('the last band has no lower end', () => {
    expect(refusedWith(kem, '{ma: kem, ten: Kém, tu: 0, duoi: 35,')).toEqual([`bands-end ${kemLine}`]);
  });

  test('the last band has an upper end', () => {
    expect(refusedWith(kem, '{ma: kem, ten: Kém,')).toEqual([`bands-end ${kemLine}`]);
  });
});

test('no band begins beyond the total; the total itself can be reached', () => {
  const best = (from: string) => {
    const text = replaced(soundRubric, tot, `    ten: Tốt\n    tu: ${from}\n`);
    return lawProblems(replaced(text, kha, `{ma: kha, ten: Khá, tu: 35, duoi: ${from},`), rubricPath);
  };
  expect(best('50.01')).toEqual([`band-unreachable ${totLine + 2}`]);
  expect(best('50')).toEqual([]);
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
