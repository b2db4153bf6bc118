import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/domain/written/nearest.ts';

const keys = ['chi_bo', 'ngay', 'loai', 'so_lieu', 'tu_cham', 'tham_dinh', 'diem_toi_da'];

describe('the word that was probably meant', () => {
  test.each([
    ['the word itself', 'chi_bo', 'chi_bo'],
    ['a letter missing', 'diem_toi_d', 'diem_toi_da'],
    ['a letter too many', 'chi_boo', 'chi_bo'],
    ['another letter', 'chi_ba', 'chi_bo'],
    ['two neighbours swapped', 'tu_hcam', 'tu_cham'],
    ['with its diacritics', 'Chi bộ', 'chi_bo'],
    ['with other diacritics', 'Số liêu', 'so_lieu'],
    ['with đ', 'thẩm đinh', 'tham_dinh'],
    ['decomposed', 'Chi bộ'.normalize('NFD'), 'chi_bo'],
    ['only the beginning, which no other word has', 'diem', 'diem_toi_da'],
  ])('%s: %j', (_, word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  test('a swap of two neighbours is one edit, not two', () => {
    // Three letters allow one edit: two replacements would be too far.
    expect(nearest('abc', ['acb'])).toBe('acb');
    expect(nearest('abc', ['axy'])).toBeNull();
  });

  test('the nearest of several is taken', () => {
    expect(nearest('co_mat', ['co_mắt', 'co_mac', 'vang_mat'])).toBe('co_mắt');
    expect(nearest('vang_mac', ['co_mat', 'vang_mat'])).toBe('vang_mat');
  });

  test('the word is given back as it is spelled among the allowed ones', () => {
    expect(nearest('kha', ['Khá'])).toBe('Khá');
  });
});

describe('nothing is suggested', () => {
  test.each([
    ['when every word is too far', 'hoàn toàn khác', keys],
    ['when more than a third would have to change', 'abcdef', ['abcxyz']],
    ['when the beginning fits two words', 'tham', ['tham_dinh_1', 'tham_dinh_2']],
    ['for a beginning of two letters', 'di', ['diem_toi_da']],
    ['for an empty word', '', ['a']],
    ['for spaces', '   ', ['a']],
    ['when nothing is allowed', 'chi_bo', []],
    ['for a word of more than 60 letters', `${'a'.repeat(61)}`, ['a'.repeat(61)]],
  ])('%s', (_, word, allowed) => {
    expect(nearest(word, allowed)).toBeNull();
  });

  test('a third of the letters may differ, and no more', () => {
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearest('abcdef', ['abcxyz'])).toBeNull();
  });

  test('very long input is answered at once', () => {
    expect(nearest('x'.repeat(1_000_000), keys)).toBeNull();
  });
});
