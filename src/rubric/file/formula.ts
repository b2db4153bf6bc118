import { z } from 'zod';
import type { FactId, numericTypes } from '../../domain/meeting/facts.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { code, count, decimal } from '../../domain/written/scalars.ts';

const terms = z.array(code);

/** How a fact follows from others: their sum, the first less the others, one times a constant, a share in per cent, a mean, the smallest, the largest, the mean of the best few, a weighted mean, a number kept between two ends. */
export const formulaSchema = z.discriminatedUnion('operation', [
  z.strictObject({ operation: z.literal('tong'), terms: terms.min(2) }),
  z.strictObject({ operation: z.literal('hieu'), terms: terms.min(2) }),
  z.strictObject({ operation: z.literal('nhan'), terms: terms.length(1), factor: decimal }),
  z.strictObject({
    operation: z.literal('phan_tram'),
    numerator: code,
    denominator: code,
    excluded: z.array(code).default([]),
  }),
  z.strictObject({ operation: z.literal('trung_binh'), terms: terms.min(2) }),
  z.strictObject({ operation: z.literal('nho_nhat'), terms: terms.min(2) }),
  z.strictObject({ operation: z.literal('lon_nhat'), terms: terms.min(2) }),
  z.strictObject({ operation: z.literal('tot_nhat'), terms: terms.min(2), take: count }),
  z.strictObject({
    operation: z.literal('gia_quyen'),
    terms: terms.min(2),
    weights: z.array(decimal).min(2),
  }),
  z.strictObject({
    operation: z.literal('trong_khoang'),
    terms: terms.length(1),
    from: decimal.optional(),
    to: decimal.optional(),
  }),
]);

export type Formula = Readonly<z.output<typeof formulaSchema>>;

/** The facts that a formula names, in its own order. */
export const termsOf = (formula: Formula): readonly FactId[] =>
  formula.operation === 'phan_tram'
    ? [formula.numerator, formula.denominator, ...formula.excluded]
    : formula.terms;

/** Whether the result of a formula is a whole number where its terms are. */
export const keepsWhole = (formula: Formula): boolean => {
  switch (formula.operation) {
    case 'tong':
    case 'hieu':
    case 'nho_nhat':
    case 'lon_nhat':
      return true;
    case 'nhan':
      return formula.factor % ONE === 0;
    case 'trong_khoang':
      return [formula.from ?? 0, formula.to ?? 0].every((end) => end % ONE === 0);
    default:
      return false;
  }
};

/** Types that the result of a formula may have: a share is in per cent, and what need not be whole is not counted. */
export const resultTypes = (formula: Formula): readonly (typeof numericTypes)[number][] => {
  if (formula.operation === 'phan_tram') return ['phan_tram'];
  return keepsWhole(formula) ? ['nguoi', 'lan', 'phut', 'phan_tram', 'so'] : ['phan_tram', 'so'];
};
