import { z } from 'zod';
import { dayOf } from '../../domain/meeting/facts.ts';
import { daysBetween } from '../../domain/values/day.ts';
import { whole } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { code } from '../../domain/written/scalars.ts';
import { byInterval, intervalLevelsShape } from './interval-levels.ts';
import type { Scoring, Surroundings } from './scoring.ts';

/** Whole days between a recorded day and the meeting: counted before the meeting or after it. */
export const byDaysSchema = z.strictObject({
  ...intervalLevelsShape,
  method: z.literal('theo_ngay'),
  measure: code,
  direction: z.enum(['truoc', 'sau']),
});

export const byDays = (criterion: z.output<typeof byDaysSchema>, surroundings: Surroundings): Scoring => {
  const { measure, direction } = criterion;
  return byInterval({
    criterion,
    surroundings,
    unit: 'ngay',
    facts: [measure],
    measure: ({ facts, date }) => {
      const recorded = dayOf(facts, measure);
      if (recorded === undefined) return { missing: [measure] };
      const after = daysBetween(date, recorded);
      return {
        size: whole((direction === 'sau' ? after : -after) * ONE),
        step: whole(ONE),
        value: {
          code: 'days-measured',
          args: { fact: surroundings.factName(measure), day: recorded, after },
        },
      };
    },
  });
};
