import { z } from 'zod';
import { byDays, byDaysSchema } from './by-days.ts';
import { byNumber, byNumberSchema } from './by-number.ts';
import { byOccurrence, byOccurrenceSchema } from './by-occurrence.ts';
import { byRequirement, byRequirementSchema } from './by-requirement.ts';
import { byShare, byShareSchema } from './by-share.ts';
import { freePoints, freePointsSchema } from './free-points.ts';
import { judgedLevel, judgedLevelSchema } from './judged-level.ts';
import type { Scoring, Surroundings } from './scoring.ts';
import { yesNo, yesNoSchema } from './yes-no.ts';

/** The closed set of ways to score a line. A new one is a file here, a member of this union and a case below. */
export const criterionSchema = z.discriminatedUnion('method', [
  yesNoSchema,
  judgedLevelSchema,
  freePointsSchema,
  byNumberSchema,
  byShareSchema,
  byRequirementSchema,
  byDaysSchema,
  byOccurrenceSchema,
]);

export type Criterion = z.output<typeof criterionSchema>;
export type MethodName = Criterion['method'];

export const scoringOf = (criterion: Criterion, surroundings: Surroundings): Scoring => {
  switch (criterion.method) {
    case 'dat_khong_dat':
      return yesNo(criterion);
    case 'chon_muc':
      return judgedLevel(criterion, surroundings);
    case 'cho_diem':
      return freePoints(criterion, surroundings);
    case 'theo_so_lieu':
      return byNumber(criterion, surroundings);
    case 'theo_ty_le':
      return byShare(criterion, surroundings);
    case 'theo_yeu_cau':
      return byRequirement(criterion, surroundings);
    case 'theo_ngay':
      return byDays(criterion, surroundings);
    case 'theo_so_lan':
      return byOccurrence(criterion, surroundings);
  }
};
