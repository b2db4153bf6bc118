import { type Hundredths, ONE } from './hundredths.ts';

/** An exact quotient of two integers, the denominator positive. Where it is measured against a border, the numerator counts hundredths of the unit. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A hundred per cent, in hundredths of a per cent. */
export const HUNDRED_PER_CENT: Hundredths = 100 * ONE;

export const whole = (value: Hundredths): Fraction => ({ numerator: value, denominator: 1 });

/** `part` of `base` in hundredths of a per cent: 27 of 30 is 270000/30. The base must not be 0. */
export const percentOf = (part: number, base: number): Fraction =>
  base < 0
    ? { numerator: -part * HUNDRED_PER_CENT, denominator: -base }
    : { numerator: part * HUNDRED_PER_CENT, denominator: base };

/** Negative, zero or positive as `left` is below, equal to or above `right`; by cross-multiplication. */
export const compare = (left: Fraction, right: Fraction): number =>
  left.numerator * right.denominator - right.numerator * left.denominator;

/** Rounds half away from zero to whole hundredths. For showing only: compare the fraction itself. */
export const roundHalfUp = ({ numerator, denominator }: Fraction): Hundredths => {
  const size = Math.floor((2 * Math.abs(numerator) + denominator) / (2 * denominator));
  return numerator < 0 && size !== 0 ? -size : size;
};

/** Whether the fraction is a whole number of hundredths, so that rounding it changes nothing. */
export const isWhole = ({ numerator, denominator }: Fraction): boolean => numerator % denominator === 0;
