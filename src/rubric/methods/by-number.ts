import { z } from 'zod';
import { betterOf, numericTypes } from '../../domain/meeting/facts.ts';
import { quantityOf } from '../../domain/meeting/quantity.ts';
import { whole } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { code } from '../../domain/written/scalars.ts';
import { amount, plain } from '../decisions/test.ts';
import { unitOf } from '../file/units.ts';
import { defineIntervalMethod, intervalLevelsShape } from './interval-levels.ts';
import { sizeTold } from './told.ts';

const schema = z.strictObject({ ...intervalLevelsShape, method: z.literal('theo_so_lieu'), measure: code });

/** One recorded number decides. */
export const byNumber = defineIntervalMethod(schema, {
  name: { code: 'method-by-number' },
  unit: ({ measure }, { factType }) => unitOf(factType(measure)),
  grid: ({ measure }, { grid }) => grid(measure),
  uses: ({ measure }) => [{ id: measure, types: numericTypes, path: ['measure'] }],
  tests: ({ measure }) => measure,
  better: ({ measure }) => betterOf.get(measure),
  size: ({ measure }) => plain(amount(measure)),
  measure: (criterion, meeting, surroundings) => {
    const { id, measure } = criterion;
    const quantity = quantityOf(meeting, measure);
    if ('missing' in quantity) return quantity;
    if ('emptyBase' in quantity)
      return {
        conflict: {
          code: 'empty-base',
          args: { criterion: id, base: 0, facts: quantity.emptyBase.map(surroundings.factName) },
        },
      };
    const { size } = quantity;
    return {
      size,
      step: whole(ONE),
      value: sizeTold(measure, size, surroundings.borders, surroundings),
    };
  },
});
