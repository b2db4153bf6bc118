import { z } from 'zod';
import { dayOf, soonIsBetter } from '../../domain/meeting/facts.ts';
import { daysBetween } from '../../domain/values/day.ts';
import { whole } from '../../domain/values/fraction.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import { code } from '../../domain/written/scalars.ts';
import { daysAfter, plain, times } from '../decisions/test.ts';
import { defineIntervalMethod, intervalLevelsShape } from './interval-levels.ts';
import { DAYS } from './recorded.ts';

const schema = z.strictObject({
  ...intervalLevelsShape,
  method: z.literal('theo_ngay'),
  measure: code,
  direction: z.enum(['truoc', 'sau']),
});

/** Whole days between a recorded day and the meeting: counted before the meeting or after it. */
export const byDays = defineIntervalMethod(schema, {
  name: { code: 'method-by-days' },
  unit: () => 'ngay',
  grid: () => DAYS,
  uses: ({ measure }) => [{ id: measure, types: ['ngay'], path: ['measure'] }],
  better: ({ measure, direction }) => {
    if (!soonIsBetter.has(measure)) return undefined;
    return direction === 'truoc' ? 'more' : 'less';
  },
  size: ({ measure, direction }) => plain(times(daysAfter(measure), direction === 'sau' ? 1 : -1)),
  measure: ({ measure, direction }, { facts, date }, { factName }) => {
    const recorded = dayOf(facts, measure);
    if (recorded === undefined) return { missing: [measure] };
    const after = daysBetween(date, recorded);
    return {
      size: whole((direction === 'sau' ? after : -after) * ONE),
      step: whole(ONE),
      value: { code: 'days-measured', args: { fact: factName(measure), day: recorded, after } },
    };
  },
});
