import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/written/fold.ts';

describe('spellings of one word fold to one text', () => {
  test.each([
    ['Có mặt', 'co_mat'],
    ['co_mat', 'co_mat'],
    ['Co mat', 'co_mat'],
    ['CÓ MẶT', 'co_mat'],
    ['có-mặt', 'co_mat'],
    ['  Có   mặt  ', 'co_mat'],
    ['Có\u00a0mặt', 'co_mat'],
    ['Có\tmặt', 'co_mat'],
    ['Có _ mặt', 'co_mat'],
    ['Đảng số', 'dang_so'],
    ['đảng số', 'dang_so'],
    ['Vắng quá 3 kỳ', 'vang_qua_3_ky'],
    ['Ưỡn ẹo ÂÊÔ ăơư', 'uon_eo_aeo_aou'],
    ['Hoà Bình', 'hoa_binh'],
    ['Hòa Bình', 'hoa_binh'],
    ['', ''],
    ['   ', ''],
  ])('%j folds to %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text.normalize('NFD'))).toBe(expected);
  });

  test('other words stay apart', () => {
    expect(fold('co_mat')).not.toBe(fold('comat'));
    expect(fold('Khá')).not.toBe(fold('Kha_'));
  });

  test('a letter of another script is not made into ours', () => {
    expect(fold('Сhi bộ')).not.toBe('chi_bo');
  });
});

test('both normal forms agree, and what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
