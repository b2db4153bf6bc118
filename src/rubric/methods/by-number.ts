import { z } from 'zod';
import { numberOf } from '../../domain/facts.ts';
import { whole } from '../../domain/fraction.ts';
import { code } from '../../domain/scalars.ts';
import { intervalLevelsShape, measuredAgainst, placedOptions, unitOf } from '../interval-levels.ts';
import { placing } from '../placing.ts';
import type { Scoring, Surroundings } from '../scoring.ts';

/** One recorded number decides. */
export const byNumberSchema = z.strictObject({
  ...intervalLevelsShape,
  method: z.literal('theo_so_lieu'),
  measure: code,
});

export const byNumber = (criterion: z.output<typeof byNumberSchema>, surroundings: Surroundings): Scoring => {
  const unit = unitOf(surroundings.factType(criterion.measure));
  const placed = placedOptions(criterion, unit, surroundings);
  return placing({
    criterion,
    surroundings,
    options: placed.map(({ option }) => option),
    facts: [criterion.measure],
    measure: ({ facts }) => {
      const value = numberOf(facts, criterion.measure);
      if (value === undefined) return { missing: [criterion.measure] };
      return measuredAgainst(placed, whole(value), {
        code: 'number-measured',
        args: { fact: surroundings.factName(criterion.measure), value, unit },
      });
    },
  });
};
