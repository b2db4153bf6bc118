import { z } from 'zod';
import { criterionShape } from '../file/criterion.ts';
import { chooserOf, MET, UNMET } from './choose.ts';
import { defineMethod } from './method.ts';
import { answersById } from './told.ts';

/** A person judges; all the points or none. A deduction takes its points when the line is not met. */
export const yesNo = defineMethod({
  schema: z.strictObject({ ...criterionShape, method: z.literal('dat_khong_dat') }),
  name: { code: 'method-yes-no' },
  uses: () => [],
  intervals: () => [],
  scales: () => [],
  scoring: ({ role, points }) => {
    const [met, unmet] = role === 'diem_tru' ? [0, points] : [points, 0];
    const options = [
      { id: MET, points: met, label: { code: 'met' } },
      { id: UNMET, points: unmet, label: { code: 'unmet' } },
    ] as const;
    return {
      judged: true,
      facts: [],
      options,
      range: [0, points],
      borders: [],
      choose: chooserOf(options),
      decide: () => undefined,
    };
  },
  told: { lines: () => [], answers: answersById },
});
