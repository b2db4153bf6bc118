import { z } from 'zod';
import { numberOf } from '../../domain/meeting/facts.ts';
import { whole } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { code } from '../../domain/written/scalars.ts';
import { unitOf } from '../file/units.ts';
import { byInterval, intervalLevelsShape } from './interval-levels.ts';
import type { Scoring, Surroundings } from './scoring.ts';

/** One recorded number decides. */
export const byNumberSchema = z.strictObject({
  ...intervalLevelsShape,
  method: z.literal('theo_so_lieu'),
  measure: code,
});

export const byNumber = (criterion: z.output<typeof byNumberSchema>, surroundings: Surroundings): Scoring => {
  const unit = unitOf(surroundings.factType(criterion.measure));
  return byInterval({
    criterion,
    surroundings,
    unit,
    facts: [criterion.measure],
    measure: ({ facts }) => {
      const value = numberOf(facts, criterion.measure);
      if (value === undefined) return { missing: [criterion.measure] };
      return {
        size: whole(value),
        step: whole(ONE),
        value: {
          code: 'number-measured',
          args: { fact: surroundings.factName(criterion.measure), value, unit },
        },
      };
    },
  });
};
