import { z } from 'zod';
import { parseHundredths } from '../../domain/values/hundredths.ts';
import { criterionShape } from '../file/criterion.ts';
import { defineMethod } from './method.ts';

/** A person gives a number of points from 0 to the maximum, on the grid of the rubric. */
export const freePoints = defineMethod({
  schema: z.strictObject({ ...criterionShape, method: z.literal('cho_diem') }),
  name: { code: 'method-free-points' },
  uses: () => [],
  intervals: () => [],
  scales: () => [],
  scoring: (criterion, { step }) => ({
    judged: true,
    facts: [],
    options: null,
    range: [0, criterion.points],
    borders: [],
    choose: ({ result }) => {
      const points = parseHundredths(result);
      return points !== undefined && points >= 0 && points <= criterion.points && points % step === 0
        ? { id: result, points, label: { code: 'points-given', args: { points } } }
        : undefined;
    },
    decide: () => undefined,
  }),
  decisions: () => [],
  told: {
    lines: ({ points }) => [{ code: 'points-from-zero', args: { points } }],
    answers: (_, { points }) => [{ code: 'points-from-zero', args: { points } }],
  },
});
