import { z } from 'zod';
import { criterionShape } from '../file/criterion.ts';
import { chooserOf, MET, UNMET } from './choose.ts';
import type { Option, Scoring } from './scoring.ts';

/** A person judges; all the points or none. A deduction takes its points when the line is not met. */
export const yesNoSchema = z.strictObject({ ...criterionShape, method: z.literal('dat_khong_dat') });

const yesNoOptions = ({ role, points }: z.output<typeof yesNoSchema>): readonly Option[] => [
  { id: MET, points: role === 'diem_tru' ? 0 : points, label: { code: 'met' } },
  { id: UNMET, points: role === 'diem_tru' ? points : 0, label: { code: 'unmet' } },
];

export const yesNo = (criterion: z.output<typeof yesNoSchema>): Scoring => {
  const options = yesNoOptions(criterion);
  return {
    judged: true,
    facts: [],
    options,
    range: [0, criterion.points],
    borders: [],
    choose: chooserOf(options),
    decide: () => undefined,
  };
};
