import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toneKey } from '../../../src/domain/written/tone-key.ts';
import { vietnamese } from '../../support/syllables.ts';

describe('both schools of placing the tone give one key', () => {
  test.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['hoá', 'hóa'],
    ['hoả', 'hỏa'],
    ['hoã', 'hõa'],
    ['hoạ', 'họa'],
    ['khoẻ', 'khỏe'],
    ['loè', 'lòe'],
    ['uỷ', 'ủy'],
    ['uý', 'úy'],
    ['Thuỵ', 'Thụy'],
    ['thuỷ', 'thủy'],
    ['HOÀ', 'HÒA'],
    ['ngoài', 'ngòai'],
    ['hoàn', 'hòan'],
    ['thuở', 'thủơ'],
    ['tuệ', 'tụê'],
    ['quý', 'qúy'],
    ['quả', 'qủa'],
    ['quốc', 'qúôc'],
  ])('%s and %s', (one, other) => {
    expect(toneKey(one)).toBe(toneKey(other));
    expect(toneKey(one.normalize('NFD'))).toBe(toneKey(other));
    expect(toneKey(`Chi bộ ${one}, ${other}`)).toBe(`Chi bộ ${toneKey(one)}, ${toneKey(one)}`);
  });

  test.each([
    ['Hoa Bình', 'Hoà Bình'],
    ['Hoá', 'Hoà'],
    ['hoà', 'Hoà'],
    ['lý', 'lí'],
    ['của', 'cuả'],
    ['kìa', 'kià'],
    ['già', 'gìa'],
    ['hoắc', 'hóăc'],
    ['luân', 'luận'],
  ])('%s and %s stay apart', (one, other) => {
    expect(toneKey(one)).not.toBe(toneKey(other));
  });

  test.each([
    'quý',
    'quả',
    'già',
    'của',
    'mùa',
    'kìa',
    'hoặc',
    'luật',
    'khuyến',
    'ngoằn ngoèo',
    'Đảng ủy viên'.replace('ủy', 'uỷ'),
  ])('%s is its own key', (text) => {
    expect(toneKey(text)).toBe(text.normalize('NFC'));
  });
});

test('a key is its own key, whatever the text', () => {
  const text = fc.oneof(
    vietnamese,
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('q', 'u', 'o', 'a', 'e', 'y', '\u0301', '\u0323', '\u0302', '\u031b', '\u0306'),
    }),
  );
  fc.assert(
    fc.property(text, (one) => {
      expect(toneKey(toneKey(one))).toBe(toneKey(one));
      expect(toneKey(one.normalize('NFD'))).toBe(toneKey(one.normalize('NFC')));
    }),
  );
});

test('nothing but the place of tones changes', () => {
  const bare = (text: string) => [...text.normalize('NFD')].sort().join('');
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(bare(toneKey(text))).toBe(bare(text));
    }),
  );
});
