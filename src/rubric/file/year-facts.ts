import { z } from 'zod';
import type { FactType } from '../../domain/meeting/facts.ts';
import { code, monthNumber, text } from '../../domain/written/scalars.ts';
import { formulaSchema } from './formula.ts';

/** Bands of the month from one to another, both included; one end alone means everything from there on. */
export const ratedSchema = z.strictObject({ from: code.optional(), to: code.optional() });

/** In every quarter or half-year by itself, and of those the smallest or the largest; one without a month that counts is left out. */
const perSpanShape = {
  every: z.enum(['quy', 'nua_nam']).optional(),
  select: z.enum(['nho_nhat', 'lon_nhat']).optional(),
};

/** The months of the year that are looked at; all where none is named. */
const monthsShape = { month: z.array(monthNumber).min(1).optional() };

const ofBands = { rated: ratedSchema, ...monthsShape, ...perSpanShape };
const ofPoints = { ...monthsShape, ...perSpanShape };

/** What is taken from the months of a year: how many are of some bands, what share of those that count, how many in a row at most, how many had a meeting, the mean, the smallest and the largest of their points, whether the year before was of some bands. */
export const seriesSchema = z.discriminatedUnion('operation', [
  z.strictObject({ operation: z.literal('dem'), ...ofBands }),
  z.strictObject({ operation: z.literal('phan_tram'), ...ofBands }),
  z.strictObject({ operation: z.literal('lien_nhau'), ...ofBands }),
  z.strictObject({ operation: z.literal('so_ky_hop'), ...ofPoints }),
  z.strictObject({ operation: z.literal('trung_binh'), ...ofPoints }),
  z.strictObject({ operation: z.literal('nho_nhat'), ...ofPoints }),
  z.strictObject({ operation: z.literal('lon_nhat'), ...ofPoints }),
  z.strictObject({ operation: z.literal('nam_truoc'), rated: ratedSchema }),
]);

export type Series = Readonly<z.output<typeof seriesSchema>>;

/** A number of the year: taken from its months, or from numbers declared before it. */
export const yearFactSchema = z.strictObject({
  id: code,
  name: text,
  unitWord: text.optional(),
  ofMonths: seriesSchema.optional(),
  formula: formulaSchema.optional(),
});

export type YearFact = Readonly<z.output<typeof yearFactSchema>>;

/** Operations over the points of months, which need rubrics of the same scale. */
const overPoints: ReadonlySet<Series['operation']> = new Set(['trung_binh', 'nho_nhat', 'lon_nhat']);

export const asksPoints = ({ ofMonths }: YearFact): boolean =>
  ofMonths !== undefined && overPoints.has(ofMonths.operation);

/** Whether a number of the year is of the year before. */
export const asksBefore = ({ ofMonths }: YearFact): boolean => ofMonths?.operation === 'nam_truoc';

/** What kind of number a fact of the year is. */
export const yearFactType = ({ ofMonths, formula }: YearFact): FactType => {
  const operation = ofMonths?.operation ?? formula?.operation;
  if (operation === 'nam_truoc') return 'co_khong';
  return operation === 'phan_tram' ? 'phan_tram' : 'so';
};

/** The bands of the month that a fact of the year speaks of. */
export const ratedIn = ({ ofMonths }: YearFact): z.output<typeof ratedSchema> =>
  ofMonths !== undefined && 'rated' in ofMonths ? ofMonths.rated : {};
