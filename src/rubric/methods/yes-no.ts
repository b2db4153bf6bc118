import { z } from 'zod';
import type { Points } from '../../domain/values/hundredths.ts';
import { criterionShape } from '../file/criterion.ts';
import { chooserOf, MET, UNMET, type Words } from './choose.ts';
import { defineMethod } from './method.ts';
import type { Option } from './scoring.ts';
import { answersById } from './told.ts';

const CLEAR = 'khong_vi_pham';
const FAULT = 'co_vi_pham';

/** A deduction asks for a fault: on its line, yes is the fault. Who writes of it as of other lines means that it is met without one. */
const wordsOfFault: Words = new Map([
  ['co', FAULT],
  ['vi_pham', FAULT],
  ['bi_tru', FAULT],
  ['tru', FAULT],
  [UNMET, FAULT],
  ['khong', CLEAR],
  ['chua_vi_pham', CLEAR],
  ['khong_bi_tru', CLEAR],
  ['khong_tru', CLEAR],
  [MET, CLEAR],
]);

const deduction = (points: Points): readonly Option[] => [
  { id: CLEAR, points: 0, label: { code: 'clear-of-fault' } },
  { id: FAULT, points, label: { code: 'at-fault' } },
];

const scored = (points: Points): readonly Option[] => [
  { id: MET, points, label: { code: 'met' } },
  { id: UNMET, points: 0, label: { code: 'unmet' } },
];

/** A person judges; all the points or none. A deduction takes its points where there is a fault. */
export const yesNo = defineMethod({
  schema: z.strictObject({ ...criterionShape, method: z.literal('dat_khong_dat') }),
  name: { code: 'method-yes-no' },
  uses: () => [],
  intervals: () => [],
  scales: () => [],
  scoring: ({ role, points }) => {
    const deducts = role === 'diem_tru';
    const options = deducts ? deduction(points) : scored(points);
    return {
      judged: true,
      facts: [],
      options,
      range: [0, points],
      borders: [],
      choose: deducts ? chooserOf(options, wordsOfFault) : chooserOf(options),
      decide: () => undefined,
    };
  },
  decisions: () => [],
  told: { lines: () => [], answers: answersById },
});
