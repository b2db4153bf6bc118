import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/written/fold.ts';
import { nearest, nearestAmong } from '../../../src/domain/written/nearest.ts';
import { tries } from '../../support/tries.ts';

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

/** Edits between two words, worked out from their whole table. */
const edits = (from: string, to: string): number => {
  const table = Array.from({ length: from.length + 1 }, (_, row) =>
    Array.from({ length: to.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row++)
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const swap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      (table[row] ?? [])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + same,
        swap && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return at(from.length, to.length);
};

/** The same, by comparing with each word. */
const byComparing = (word: string, allowed: readonly string[]): string | null => {
  const folded = fold(word);
  if (!/[a-z]/.test(folded)) return null;
  const distances = allowed.map((one) => edits(folded, fold(one)));
  const least = Math.min(...distances);
  if (least < folded.length && least <= Math.max(1, Math.floor(folded.length / 3)))
    return allowed[distances.indexOf(least)] ?? null;
  const begun = allowed.filter((one) => folded.length > 2 && fold(one).startsWith(folded));
  return begun.length === 1 ? (begun[0] ?? null) : null;
};

test('among many words it is the one that comparing with each of them finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'ạ', '1', '2', '_'), maxLength: 9 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), (one, words) => {
      expect(nearestAmong(words)(one)).toBe(byComparing(one, words));
    }),
    { numRuns: tries(3_000) },
  );
});
