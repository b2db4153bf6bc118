import type { Assessment } from '../../domain/meeting/assessment.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { fold } from '../../domain/written/fold.ts';
import type { Complaint } from '../../messages/index.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { assess } from '../meeting/assess.ts';

/** A scored sheet as far as its own figures are compared with the score. */
export interface ScoredMeeting {
  readonly meeting: Meeting;
  readonly rubric: Rubric;
  readonly assessment: Assessment;
}

/** A figure of the form that is not what its lines come to. */
export interface StatedOtherwise {
  readonly figure: 'total' | 'rated';
  readonly complaint: Complaint;
}

/** The scores that a form may rightly show: the one that counts, and the unit's own where a superior's counts. */
const scoresOf = ({ meeting, rubric, assessment }: ScoredMeeting): readonly Assessment[] => {
  if (assessment.scorer === 'tu_cham') return [assessment];
  const own = assess(rubric, meeting, 'tu_cham');
  return 'conflicts' in own ? [assessment] : [assessment, own];
};

const totalOtherwise = (stated: number, scores: readonly Assessment[]): readonly StatedOtherwise[] => {
  const [{ total: computed } = { total: null }] = scores;
  if (computed === null || scores.some(({ total }) => total === stated)) return [];
  return [{ figure: 'total', complaint: { code: 'stated-total-differs', args: { stated, computed } } }];
};

/** The words by which a band may be named: its id, its name, its short form; before and after it was set otherwise. */
const namesOf = ({ classification }: Assessment, { file }: Rubric): readonly string[] => {
  const ids = [classification?.band, classification?.computed?.band];
  return file.bands
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, name, short }) => [id, name, ...(short === undefined ? [] : [short])])
    .map(fold);
};

const bandOtherwise = (
  stated: string,
  scores: readonly Assessment[],
  rubric: Rubric,
): readonly StatedOtherwise[] => {
  const computed = scores[0]?.classification?.title;
  if (computed === undefined || scores.some((score) => namesOf(score, rubric).includes(fold(stated))))
    return [];
  return [{ figure: 'rated', complaint: { code: 'stated-band-differs', args: { stated, computed } } }];
};

/** Where the total or the band that the form itself shows is not what its lines come to. An unfinished score is not compared. */
export const statedOtherwise = (scored: ScoredMeeting): readonly StatedOtherwise[] => {
  const { total, band } = scored.meeting.stated ?? {};
  if (total === undefined && band === undefined) return [];
  const scores = scoresOf(scored);
  return [
    ...(total === undefined ? [] : totalOtherwise(total, scores)),
    ...(band === undefined ? [] : bandOtherwise(band, scores, scored.rubric)),
  ];
};
