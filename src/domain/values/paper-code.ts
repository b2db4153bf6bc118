/** Digits that nobody takes for each other: without I, L, O and U (Crockford's base 32). */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const LENGTH = 10;
const HALF = LENGTH / 2;
const BITS_OF_DIGIT = 5;
const BITS_OF_HEX = 4;

/** So many hexadecimal digits hold all bits of a code; what they hold beyond is cut off. */
const HEX = Math.ceil((LENGTH * BITS_OF_DIGIT) / BITS_OF_HEX);
const BEYOND = 2 ** (HEX * BITS_OF_HEX - LENGTH * BITS_OF_DIGIT);

const halves = (digits: string): string => `${digits.slice(0, HALF)}-${digits.slice(HALF)}`;

/** The code of a paper, like `7K3QF-9D2MX`: the first 50 bits of a hash in hexadecimal digits. */
export const codeOfHash = (sha256: string): string => {
  const bits = BigInt(`0x${sha256.slice(0, HEX)}`) / BigInt(BEYOND);
  const digits = Array.from({ length: LENGTH }, (_, index) => {
    const digit = (bits >> BigInt(BITS_OF_DIGIT * (LENGTH - 1 - index))) % BigInt(DIGITS.length);
    return DIGITS[Number(digit)];
  });
  return halves(digits.join(''));
};

/** A code as a person copies it from paper, with O for 0 and I or L for 1, with or without its stroke; `null` where it cannot be one. */
export const readPaperCode = (written: string): string | null => {
  const digits = written
    .toUpperCase()
    .replaceAll(/[\s\-\u2010-\u2015\u2212]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return digits.length === LENGTH && [...digits].every((digit) => DIGITS.includes(digit))
    ? halves(digits)
    : null;
};
