import { describe, expect, test } from 'vitest';
import { codesOf } from '../../src/domain/meeting/facts.ts';
import { readWritten } from '../support/law.ts';

const meeting = (so_lieu: Readonly<Record<string, unknown>>) =>
  readWritten({ chi_bo: 'CB01', ngay: '2026-03-05', loai: 'thuong_ky', so_lieu }, 'an-phu/phieu-danh-gia');

describe('a fact written as a list', () => {
  test('is a list of codes, in code-point order, however it is written', () => {
    for (const written of [['DV07', 'DV03'], 'DV07, DV03', 'DV03; DV07', 'DV03 DV07'])
      expect(codesOf(meeting({ ma_vang_co_ly_do: written }).facts, 'ma_vang_co_ly_do')).toEqual([
        'DV03',
        'DV07',
      ]);
  });

  test('may name nobody, said with an empty list or a 0', () => {
    for (const written of [[], '0', 0])
      expect(codesOf(meeting({ ma_vang_co_ly_do: written }).facts, 'ma_vang_co_ly_do')).toEqual([]);
  });

  test('names nobody twice', () => {
    expect(() => meeting({ ma_vang_co_ly_do: ['DV03', 'DV03'] })).toThrow('codes-twice');
  });

  test('has as many codes as there are members', () => {
    expect(() => meeting({ vang_co_ly_do: 2, ma_vang_co_ly_do: ['DV03'] })).toThrow('codes-differ');
    expect(meeting({ vang_co_ly_do: 1, ma_vang_co_ly_do: ['DV03'] }).facts.size).toBe(2);
  });

  test('is refused where a number is wanted: a decimal comma in brackets', () => {
    expect(() => meeting({ dang_so: ['8', '5'] })).toThrow('decimal-comma');
  });
});
