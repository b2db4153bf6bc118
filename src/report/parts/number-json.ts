import type { Range } from '../../domain/meeting/assessment.ts';
import { type Fraction, roundHalfUp } from '../../domain/values/fraction.ts';
import { type Hundredths, toNumber } from '../../domain/values/hundredths.ts';

/** Hundredths as the number that programs read; `null` where there are none. */
export const numberOrNull = (value: Hundredths | null | undefined): number | null =>
  value == null ? null : toNumber(value);

/** An exact quotient, rounded to hundredths for showing; `null` where there is none. */
export const fractionJson = (fraction: Fraction | null): number | null =>
  fraction === null ? null : toNumber(roundHalfUp(fraction));

/** Both ends of what is still possible. */
export const rangeJson = ([lowest, highest]: Range): readonly [number, number] => [
  toNumber(lowest),
  toNumber(highest),
];
