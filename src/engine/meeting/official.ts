import type { Meeting, Scorer } from '../../domain/meeting/meeting.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/** Whose score of a meeting is the official one by its rubric; the unit's own where the rubric does not say. */
export const officialScorer = ({ file }: Rubric, { answers }: Meeting): Scorer => {
  switch (file.official?.scorer) {
    case 'tham_dinh':
      return 'tham_dinh';
    case 'tham_dinh_neu_co':
      return answers.tham_dinh.size > 0 ? 'tham_dinh' : 'tu_cham';
    default:
      return 'tu_cham';
  }
};
