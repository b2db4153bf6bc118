import { z } from 'zod';
import { numberOf, numericTypes } from '../../domain/meeting/facts.ts';
import { whole } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { code } from '../../domain/written/scalars.ts';
import { unitOf } from '../file/units.ts';
import { defineIntervalMethod, intervalLevelsShape } from './interval-levels.ts';
import { gridOf } from './recorded.ts';

const schema = z.strictObject({ ...intervalLevelsShape, method: z.literal('theo_so_lieu'), measure: code });

/** One recorded number decides. */
export const byNumber = defineIntervalMethod(schema, {
  name: { code: 'method-by-number' },
  unit: ({ measure }, { factType }) => unitOf(factType(measure)),
  grid: ({ measure }, { factType }) => gridOf(factType(measure)),
  uses: ({ measure }) => [{ id: measure, types: numericTypes, path: ['measure'] }],
  tests: ({ measure }) => measure,
  measure: ({ measure }, { facts }, { factName, factType }) => {
    const value = numberOf(facts, measure);
    if (value === undefined) return { missing: [measure] };
    return {
      size: whole(value),
      step: whole(ONE),
      value: {
        code: 'number-measured',
        args: { fact: factName(measure), value, unit: unitOf(factType(measure)) },
      },
    };
  },
});
