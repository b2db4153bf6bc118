import { describe, expect, test } from 'vitest';
import { letterComplaint, letterFault } from '../../../src/domain/written/letters.ts';

describe('letters that have no business in a key, a code or a number', () => {
  test.each([
    ['CB\u200b01', 'hidden', '200B', 2, null],
    ['\ufeffCB01', 'hidden', 'FEFF', 0, null],
    ['CB01\u00ad', 'hidden', '00AD', 4, null],
    ['a\u202eb', 'hidden', '202E', 1, null],
    ['a\u0000b', 'hidden', '0000', 1, null],
    ['a\u0085b', 'hidden', '0085', 1, null],
    ['a\u034fb', 'hidden', '034F', 1, null],
    ['27\u00a0', 'space', '00A0', 2, null],
    ['\u202f27', 'space', '202F', 0, null],
    ['1\u30000', 'space', '3000', 1, null],
    ['\u0421B01', 'foreign', '0421', 0, 'C'],
    ['C\u041201', 'foreign', '0412', 1, 'B'],
    ['\u0391', 'foreign', '0391', 0, 'A'],
    ['c\u03bf_mat', 'foreign', '03BF', 1, 'o'],
    ['\u0416', 'foreign', '0416', 0, null],
    ['\u00d0ạt', 'foreign', '00D0', 0, '\u0110'],
    ['\u0189ạt', 'foreign', '0189', 0, '\u0110'],
    ['\u00f0ạt', 'foreign', '00F0', 0, '\u0111'],
    ['\uff22\uff23', 'foreign', 'FF22', 0, 'B'],
    ['2\uff17', 'foreign', 'FF17', 1, '7'],
    ['\u0663', 'foreign', '0663', 0, '3'],
    ['\u06f9', 'foreign', '06F9', 0, '9'],
    ['\u0660', 'foreign', '0660', 0, '0'],
    ['m\u00b2', 'foreign', '00B2', 1, '2'],
    ['\u{1d7d9}', 'foreign', '1D7D9', 0, '1'],
    ['🙂\u0421', 'foreign', '0421', 2, 'C'],
  ])('%j: %s U+%s at %i, meant %j', (text, kind, point, index, meant) => {
    expect(letterFault(text)).toMatchObject({ kind, point, index, meant });
  });

  test.each([
    '',
    'CB01',
    'Có mặt',
    'ĐẢNG ỦY',
    'đảng viên'.normalize('NFD'),
    'a b\tc\nd',
    '支部',
    '8,5',
    'Ä é ñ',
    '½ …',
    '🙂',
  ])('%j has none', (text) => {
    expect(letterFault(text)).toBeNull();
    expect(letterComplaint(text)).toBeNull();
  });

  test('the complaint quotes what is left without a letter that cannot be seen', () => {
    expect(letterComplaint('CB\u200b01')).toEqual({
      code: 'letter-hidden',
      args: { found: 'CB01', point: '200B' },
    });
    expect(letterComplaint('27\u00a0')).toEqual({
      code: 'letter-space',
      args: { found: '27', point: '00A0' },
    });
    expect(letterComplaint('\u0421B01')).toEqual({
      code: 'letter-foreign',
      args: { found: '\u0421B01', letter: '\u0421', point: '0421', meant: 'C' },
    });
    expect(letterComplaint(`\u0421${'x'.repeat(1_000_000)}`)).toMatchObject({ args: { letter: '\u0421' } });
  });
});
