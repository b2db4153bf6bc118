import { z } from 'zod';
import { chooserOf, MET, UNMET } from '../choose.ts';
import { criterionShape } from '../criterion.ts';
import type { Option, Scoring } from '../scoring.ts';

/** A person judges; all the points or none. */
export const yesNoSchema = z.strictObject({ ...criterionShape, method: z.literal('dat_khong_dat') });

const yesNoOptions = (points: number): readonly Option[] => [
  { id: MET, points, label: { code: 'met' } },
  { id: UNMET, points: 0, label: { code: 'unmet' } },
];

export const yesNo = (criterion: z.output<typeof yesNoSchema>): Scoring => {
  const options = yesNoOptions(criterion.points);
  return {
    judged: true,
    facts: [],
    options,
    range: [0, criterion.points],
    choose: chooserOf(options),
    decide: () => undefined,
  };
};
