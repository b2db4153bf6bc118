import type { Range } from '../../domain/meeting/assessment.ts';
import { type Fraction, isWhole, roundHalfUp } from '../../domain/values/fraction.ts';
import { type Hundredths, toNumber } from '../../domain/values/hundredths.ts';
import { isObject } from '../../domain/values/is-object.ts';
import { inUnits } from '../../domain/values/quotient.ts';
import type { Message } from '../../messages/index.ts';

/** Hundredths as the number that programs read; `null` where there are none. */
export const numberOrNull = (value: Hundredths | null | undefined): number | null =>
  value == null ? null : toNumber(value);

/** An exact quotient, rounded to hundredths for showing; `null` where there is none. */
export const fractionJson = (fraction: Fraction | null): number | null =>
  fraction === null ? null : toNumber(roundHalfUp(fraction));

/** The same quotient exact, in its unit and in lowest terms; left out of JSON where hundredths say it all. */
export const exactJson = (fraction: Fraction | null): Fraction | undefined =>
  fraction === null || isWhole(fraction) ? undefined : inUnits(fraction);

const isFraction = (
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & Fraction =>
  typeof value.numerator === 'number' && typeof value.denominator === 'number';

/** Every quotient that a message tells, with those of the messages inside it. */
const quotientsIn = (told: unknown): readonly Fraction[] => {
  if (Array.isArray(told)) return told.flatMap(quotientsIn);
  if (!isObject(told)) return [];
  return isFraction(told) ? [told] : Object.values(told).flatMap(quotientsIn);
};

/** The quotients that a sentence has to round, exact and in its order. */
export const exactIn = (message: Message): { readonly exact?: readonly Fraction[] } => {
  const exact = quotientsIn('args' in message ? message.args : null).flatMap(
    (quotient) => exactJson(quotient) ?? [],
  );
  return exact.length === 0 ? {} : { exact };
};

/** Both ends of what is still possible. */
export const rangeJson = ([lowest, highest]: Range): readonly [number, number] => [
  toNumber(lowest),
  toNumber(highest),
];
