import { describe, expect, test } from 'vitest';
import { refusedWith, soundRubric } from '../../../support/build-rubric.ts';
import { lineOf } from '../../../support/place.ts';

describe('facts are known, and of a type that can be measured so', () => {
  test.each([
    [
      'a number that is not declared',
      'dai_luong: vang_khong_ly_do\n',
      'dai_luong: vang_khong_ly_da\n',
      'undeclared-fact',
    ],
    ['a part that is not declared', 'tu_so: co_mat', 'tu_so: co_mac', 'undeclared-fact'],
    ['a whole that is not declared', 'mau_so: dang_so', 'mau_so: tong_so', 'undeclared-fact'],
    ['an exclusion that is not declared', 'tru: [mien_sinh_hoat]', 'tru: [mien]', 'undeclared-fact'],
    ['a day that is not declared', 'dai_luong: ngay_quy_dinh', 'dai_luong: ngay_la', 'undeclared-fact'],
    [
      'a fact shown that is not declared',
      'kem_so_lieu: [phat_bieu]',
      'kem_so_lieu: [y_kien]',
      'undeclared-fact',
    ],
    [
      'an event of an undeclared fact',
      '{dai_luong: vang_khong_ly_do, tren: 0}',
      '{dai_luong: vang, tren: 0}',
      'undeclared-fact',
    ],
    [
      'a requirement of an undeclared fact',
      '{dai_luong: dang_so, duoi: 30}',
      '{dai_luong: si_so, duoi: 30}',
      'undeclared-fact',
    ],
    [
      'a requirement replaced by an undeclared fact',
      'dai_luong: thoi_luong\n',
      'dai_luong: thoi_luong\n        thay_bang: thoi_luong_rieng\n',
      'undeclared-fact',
    ],
    [
      'a day measured as a number',
      'dai_luong: vang_khong_ly_do\n',
      'dai_luong: ngay_quy_dinh\n',
      'fact-type',
    ],
    ['a day as a share', 'tu_so: co_mat', 'tu_so: ngay_quy_dinh', 'fact-type'],
    ['a percentage of people', 'mau_so: dang_so', 'mau_so: ty_le_chi_tieu', 'fact-type'],
    ['people as a day', 'dai_luong: ngay_quy_dinh', 'dai_luong: co_mat', 'fact-type'],
    ['a percentage as minutes', 'dai_luong: thoi_luong', 'dai_luong: ty_le_chi_tieu', 'fact-type'],
    [
      'an hour as an event',
      '{dai_luong: vang_khong_ly_do, tren: 0}',
      '{dai_luong: bat_dau, tren: 0}',
      'fact-type',
    ],
  ])('%s', (_, right, wrong, code) => {
    const line = lineOf(soundRubric, right) + (wrong.includes('thay_bang') ? 1 : 0);
    expect(refusedWith(right, wrong)).toEqual([`${code} ${line}`]);
  });

  test('a fact of its own may not shadow a common one', () => {
    expect(refusedWith('{ma: so_cau_hoi', '{ma: phat_bieu')).toEqual(['fact-shadows 12']);
  });

  test('a fact of its own may be measured', () => {
    expect(refusedWith('tu_so: co_mat', 'tu_so: so_cau_hoi')).toEqual([]);
  });
});
