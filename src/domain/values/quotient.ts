import { compare, type Fraction, HUNDRED_PER_CENT, whole } from './fraction.ts';
import { ONE } from './hundredths.ts';

/** The greatest number that divides both; its sign counts for nothing. */
export const commonDivisor = (left: number, right: number): number =>
  right === 0 ? left : commonDivisor(right, left % right);

/** The same quotient in its lowest terms, so that sums of many stay small; nothing is never negative. */
export const reduced = ({ numerator, denominator }: Fraction): Fraction => {
  if (numerator === 0) return whole(0);
  const common = commonDivisor(Math.abs(numerator), denominator);
  return { numerator: numerator / common, denominator: denominator / common };
};

/** A quotient that counts hundredths, in its unit: 23987 twelfths of a hundredth of a point are 23987/1200 points. */
export const inUnits = ({ numerator, denominator }: Fraction): Fraction =>
  reduced({ numerator, denominator: denominator * ONE });

export const plus = (left: Fraction, right: Fraction): Fraction =>
  reduced({
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  });

/** A quotient so many times over; the factor is any whole number. */
export const times = ({ numerator, denominator }: Fraction, factor: number): Fraction =>
  reduced({ numerator: numerator * factor, denominator });

export const minus = (left: Fraction, right: Fraction): Fraction => plus(left, times(right, -1));

/** A quotient divided by a whole number above nothing. */
export const over = ({ numerator, denominator }: Fraction, by: number): Fraction =>
  reduced({ numerator, denominator: denominator * by });

/** From the smallest up. */
export const ascending = (values: readonly Fraction[]): readonly Fraction[] => [...values].sort(compare);

export const total = (values: readonly Fraction[]): Fraction => values.reduce(plus, whole(0));

/** One as a share of another, in hundredths of a per cent; the base is above nothing. */
export const shareOf = (part: Fraction, base: Fraction): Fraction => ({
  numerator: part.numerator * base.denominator * HUNDRED_PER_CENT,
  denominator: part.denominator * base.numerator,
});
