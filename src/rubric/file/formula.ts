import { z } from 'zod';
import type { FactId, numericTypes } from '../../domain/meeting/facts.ts';
import { code, count, decimal } from '../../domain/written/scalars.ts';

const terms = z.array(code);

/** How a fact follows from others: their sum, the first less the others, one times a constant, a share in per cent, a mean, the smallest, the largest, the mean of the best few, a weighted mean. */
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
]);

export type Formula = Readonly<z.output<typeof formulaSchema>>;

/** The facts that a formula names, in its own order. */
export const termsOf = (formula: Formula): readonly FactId[] =>
  formula.operation === 'phan_tram'
    ? [formula.numerator, formula.denominator, ...formula.excluded]
    : formula.terms;

/** Formulas whose result is a whole number where their terms are. */
const keepsWhole: ReadonlySet<Formula['operation']> = new Set(['tong', 'hieu', 'nho_nhat', 'lon_nhat']);

/** Types that the result of a formula may have: a share is in per cent, and what need not be whole is not counted. */
export const resultTypes = ({ operation }: Formula): readonly (typeof numericTypes)[number][] => {
  if (operation === 'phan_tram') return ['phan_tram'];
  return keepsWhole.has(operation) ? ['nguoi', 'lan', 'phut', 'phan_tram', 'so'] : ['phan_tram', 'so'];
};
