import { describe, expect, test } from 'vitest';
import { codeOfHash, readPaperCode } from '../../../src/domain/values/paper-code.ts';

describe('the code of a paper', () => {
  test('is the first fifty bits of a hash, five to a digit', () => {
    // 50 times 0, and 50 times 1; the bits beyond say nothing.
    expect(codeOfHash(`${'0'.repeat(12)}3${'f'.repeat(51)}`)).toBe('00000-00000');
    expect(codeOfHash(`${'f'.repeat(12)}c${'0'.repeat(51)}`)).toBe('ZZZZZ-ZZZZZ');
    // 00001 00010 00011 00100 00101 00110 00111 01000 01001 01010 and 00: 1 to 10.
    expect(codeOfHash(`08864298e84a8${'0'.repeat(51)}`)).toBe('12345-6789A');
    // 10011 10100 10101 10110 10111 11000 11001 11010 11011 11100 and 00: no I, L, O or U among them.
    expect(codeOfHash(`9d2b6be33adf0`.padEnd(64, '0'))).toBe('KMNPQ-RSTVW');
  });

  test('is read as people copy it', () => {
    for (const written of [
      '1A0B1-C2D3E',
      '1a0b1c2d3e',
      'IAOBL-C2D3E',
      ' 1a0b1 – c2d3e ',
      'l a o b i c 2 d 3 e',
    ])
      expect([written, readPaperCode(written)]).toEqual([written, '1A0B1-C2D3E']);
    for (const written of ['', '1A0B1', '1A0B1-C2D3', '1A0B1-C2D3E4', '1A0B1-C2D3U', '1A0B1-C2D3Đ'])
      expect([written, readPaperCode(written)]).toEqual([written, null]);
  });
});
