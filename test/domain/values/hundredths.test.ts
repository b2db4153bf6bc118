import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHundredths, sum, toNumber } from '../../../src/domain/values/hundredths.ts';

describe('a number is read exactly, as hundredths', () => {
  test.each([
    ['8', 800],
    ['8.5', 850],
    ['8,5', 850],
    ['8.05', 805],
    ['8,05', 805],
    ['8.50', 850],
    ['0', 0],
    ['0.01', 1],
    ['0,1', 10],
    ['08', 800],
    ['007.5', 750],
    ['100', 10_000],
    ['-1', -100],
    ['-0,5', -50],
    ['-2.25', -225],
    ['12345.67', 1_234_567],
    ['99999,99', 9_999_999],
    // Products with a power of ten that a float gets wrong.
    ['1.15', 115],
    ['0.29', 29],
    ['4.35', 435],
    ['8.57', 857],
    ['1.1', 110],
  ])('%j is %j hundredths', (text, expected) => {
    expect(parseHundredths(text)).toBe(expected);
  });

  test('minus nothing is plain zero', () => {
    for (const text of ['-0', '-0.0', '-0,00']) expect(Object.is(parseHundredths(text), 0)).toBe(true);
  });

  test('every number of two decimals comes back from its own text, with either mark', () => {
    const parts = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(parts, fc.constantFrom('.', ','), ([whole, cents], mark) => {
        const text = `${whole}${mark}${String(cents).padStart(2, '0')}`;
        return parseHundredths(text) === whole * 100 + cents;
      }),
    );
  });
});

describe('what is not a plain number is refused, never guessed', () => {
  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a space before', ' 8'],
    ['a space after', '8 '],
    ['a space within', '1 000'],
    ['a line end', '8\n'],
    ['a hard space after', '8\u00a0'],
    ['a dot for thousands', '1.000'],
    ['a comma for thousands', '1,000'],
    ['both marks', '1.000,5'],
    ['two marks', '8.5.1'],
    ['three decimals', '8.575'],
    ['no decimals after the mark', '8.'],
    ['no digit before the mark', '.5'],
    ['an exponent', '1e3'],
    ['a capital exponent', '1E3'],
    ['a plus', '+5'],
    ['two minuses', '--5'],
    ['a minus alone', '-'],
    ['a typographic minus', '−5'],
    ['another base', '0x10'],
    ['binary', '0b1'],
    ['digit separators', '1_000'],
    ['an Arabic digit', '٣'],
    ['full-width digits', '８'],
    ['a superscript', '8²'],
    ['a fraction sign', '½'],
    ['an Arabic decimal mark', '8٫5'],
    ['six digits', '100000'],
    ['not a number', 'NaN'],
    ['an infinity', 'Infinity'],
    ['a word', 'tám'],
    ['a number and a word', '8 điểm'],
    ['a percent sign', '8%'],
  ])('%s: %j', (_, text) => {
    expect(parseHundredths(text)).toBeUndefined();
  });

  test('a long run of digits is refused without being weighed', () => {
    expect(parseHundredths('9'.repeat(100_000))).toBeUndefined();
  });
});

describe('sums and numbers shown', () => {
  test('sums stay exact where floats do not', () => {
    expect(sum([10, 20])).toBe(30);
    expect(sum([])).toBe(0);
    expect(sum(Array.from({ length: 10 }, () => 650))).toBe(6500);
  });

  test.each([
    [850, '8.5'],
    [800, '8'],
    [1, '0.01'],
    [-250, '-2.5'],
    [9999, '99.99'],
  ])('%j hundredths is written %s in JSON', (hundredths, json) => {
    expect(JSON.stringify(toNumber(hundredths))).toBe(json);
  });
});
