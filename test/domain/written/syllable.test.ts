import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSyllable } from '../../../src/domain/written/syllable.ts';
import { fromViqr, spell } from '../../../src/domain/written/viqr.ts';
import { syllable } from '../../support/syllables.ts';

const right =
  'Đảng ủy phường tổ chức họp chi bộ nghị quyết nhiệm vụ đảng viên giữa quý giếng gìn khuỷu nghiêng thuở quốc xoong huơ người rượu yêu ỷ hoà hòa toàn tuyệt khuya ngoẹo loắt gì Huỳnh quần kỹ ngành ghế cả uống ở ạ Ờ ƯỚC';

const wrong =
  'chia?t café née Đảngủy mãt bọch ngủp cê kả ghá ngề gẻ ngha André fương zậy wổi éaềng phýừèng Ñaûng ñy bäë x q đ áa';

describe('what is spelt as a Vietnamese syllable', () => {
  test.each(right.split(' '))('%s is', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
    expect(isSyllable(word.toUpperCase())).toBe(true);
  });

  test.each(wrong.split(' '))('%s is not', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  test('nor is nothing, nor anything long', () => {
    expect(isSyllable('')).toBe(false);
    expect(isSyllable('a'.repeat(1_000_000))).toBe(false);
  });

  test('a final that stops the voice has two tones', () => {
    const of = (rime: string) => [...'àáảãạ'].filter((letter) => isSyllable(rime.replace('a', letter)));
    expect(of('tat')).toEqual(['á', 'ạ']);
    expect(of('tan')).toEqual(['à', 'á', 'ả', 'ã', 'ạ']);
  });

  test('every syllable that is put together from parts is one', () => {
    fc.assert(fc.property(syllable, (word) => isSyllable(word)));
  });
});

describe('VIQR', () => {
  test.each([
    ['DDa?ng u?y phu+o+`ng', 'Đảng ủy phường'],
    ["ke^'t lua^.n, qua('ng", 'kết luận, quắng'],
    ['dde^~ nghi. cu~ng o+?', 'đễ nghị cũng ở'],
  ])('%s stands for %s', (written, text) => {
    expect(fromViqr(written)).toBe(text.normalize('NFC'));
  });

  test('a word is spelt with its tone apart', () => {
    expect(spell('ƯỢNG')).toEqual({ letters: 'u+o+ng', tones: '.' });
    expect(spell('đặc')).toEqual({ letters: 'dda(c', tones: '.' });
    expect(spell('Quyền')).toEqual({ letters: 'quye^n', tones: '`' });
  });
});
