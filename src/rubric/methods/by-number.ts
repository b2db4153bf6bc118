import { z } from 'zod';
import { numberOf } from '../../domain/facts.ts';
import { whole } from '../../domain/fraction.ts';
import { ONE } from '../../domain/hundredths.ts';
import { code } from '../../domain/scalars.ts';
import { byInterval, intervalLevelsShape } from '../interval-levels.ts';
import type { Scoring, Surroundings } from '../scoring.ts';
import { unitOf } from '../units.ts';

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
