import { z } from 'zod';
import type { Fraction } from '../../domain/values/fraction.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import { decimal } from '../../domain/written/scalars.ts';
import { provenanceShape } from './provenance.ts';

/** How a total is rounded: to which step, and which way. A rubric that names no rounding has none. */
export const roundingSchema = z.strictObject({
  to: decimal,
  type: z.enum(['nua_len', 'len', 'xuong']),
  ...provenanceShape,
});

export type Rounding = Readonly<z.output<typeof roundingSchema>>;

/** The multiple of the step that a total is rounded to; half way up, always up, or always down on the number line. */
export const rounded = ({ numerator, denominator }: Fraction, { to, type }: Rounding): Points => {
  const unit = denominator * to;
  switch (type) {
    case 'nua_len':
      return Math.floor((2 * numerator + unit) / (2 * unit)) * to;
    case 'len':
      return Math.ceil(numerator / unit) * to;
    case 'xuong':
      return Math.floor(numerator / unit) * to;
  }
};
