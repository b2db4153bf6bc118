import { z } from 'zod';
import { parseDay, parseMonth } from '../values/day.ts';
import { parseHundredths } from '../values/hundredths.ts';
import { parseCount } from './count.ts';
import { letterFault } from './letters.ts';
import { trimmed } from './trimmed.ts';

/** Why a scalar was refused; the sentence for each stands in the message catalogue. */
export const scalarFaults = [
  'not-a-number',
  'not-a-count',
  'not-a-day',
  'not-a-month',
  'not-a-month-number',
  'not-a-code',
] as const;
export type ScalarFault = (typeof scalarFaults)[number];

/** How a scalar looks in a JSON Schema; readers hand every scalar over as text, so zod alone cannot tell. */
export interface ScalarJson {
  readonly type: 'string' | 'number' | 'integer' | readonly ('string' | 'number')[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly enum?: readonly string[];
}

const scalar = <T>(parse: (text: string) => T | undefined, fault: ScalarFault, json: ScalarJson) =>
  z
    .string()
    .transform((text, context): T => {
      const value = letterFault(text) === null ? parse(trimmed(text)) : undefined;
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom', message: fault });
      return z.NEVER;
    })
    .meta({ scalar: json });

/** A number with at most two decimals, as integer hundredths. */
export const decimal = scalar(parseHundredths, 'not-a-number', { type: ['number', 'string'] });

/** A whole number of people, times or minutes, not negative. */
export const count = scalar(parseCount, 'not-a-count', { type: 'integer', minimum: 0 });

/** A calendar day, ISO or day first. */
export const day = scalar(parseDay, 'not-a-day', {
  type: 'string',
  pattern: '^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})$',
});

/** A calendar month, `YYYY-MM`. */
export const month = scalar(parseMonth, 'not-a-month', {
  type: 'string',
  pattern: '^(\\d{4}-\\d{2}|\\d{1,2}/\\d{4})$',
});

const MONTH_NUMBER = /^(?:0?[1-9]|1[0-2])$/;
const parseMonthNumber = (written: string): number | undefined =>
  MONTH_NUMBER.test(written) ? Number(written) : undefined;

/** A month of any year, 1 to 12. */
export const monthNumber = scalar(parseMonthNumber, 'not-a-month-number', { type: 'integer', minimum: 1 });

/** Free text, not empty. */
export const text = z.string().min(1);

/** A short stable id inside a file: of a criterion, a level, a fact, a source, a rubric. */
export const code = text
  .max(80)
  .refine((written) => letterFault(written) === null, 'not-a-code' satisfies ScalarFault)
  .meta({ scalar: { type: ['string', 'number'] } satisfies ScalarJson });

const UNIT_CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;
const parseUnitCode = (written: string): string | undefined =>
  UNIT_CODE.test(written) ? written : undefined;

/** The code of an organisation: letters, digits, dots and dashes, so that it can stand in a file name, a table cell and a terminal as it is. */
export const unitCode = scalar(parseUnitCode, 'not-a-code', { type: ['string', 'number'] });
