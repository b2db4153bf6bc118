import { type Assessment, findingsOf } from '../../domain/meeting/assessment.ts';
import { type Meeting, type Scorer, scorers } from '../../domain/meeting/meeting.ts';
import type { Path } from '../../domain/problem/location.ts';
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

/** A figure of the form that is not what its lines or the facts come to, by its place in the file. */
export interface StatedOtherwise {
  readonly path: Path;
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
  return [
    { path: ['stated', 'total'], complaint: { code: 'stated-total-differs', args: { stated, computed } } },
  ];
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
  return [
    { path: ['stated', 'rated'], complaint: { code: 'stated-band-differs', args: { stated, computed } } },
  ];
};

const fields = { tu_cham: 'selfAnswers', tham_dinh: 'appraisedAnswers' } as const;

/** The points of each line in the score of one scorer, as a form writes them: a deduction without its sign. */
const pointsBy = (scorer: Scorer, { meeting, rubric, assessment }: ScoredMeeting) => {
  const score = assessment.scorer === scorer ? assessment : assess(rubric, meeting, scorer);
  const findings = 'conflicts' in score ? [] : findingsOf(score);
  return new Map(findings.map(({ criterion, awarded }) => [criterion, awarded]));
};

const linesOtherwise = (scorer: Scorer, scored: ScoredMeeting): readonly StatedOtherwise[] => {
  const written = scored.meeting.written?.[scorer];
  if (written === undefined || written.size === 0) return [];
  const points = pointsBy(scorer, scored);
  return [...written].flatMap(([id, stated]): readonly StatedOtherwise[] => {
    const computed = points.get(id) ?? null;
    if (computed === null || Math.abs(computed) === Math.abs(stated)) return [];
    const args = { id, stated, computed };
    return [{ path: [fields[scorer], id], complaint: { code: 'stated-points-differ', args } }];
  });
};

/** Where the points of a line that facts decide, the total or the band that the form itself shows are not what they come to. An unfinished total is not compared. */
export const statedOtherwise = (scored: ScoredMeeting): readonly StatedOtherwise[] => {
  const { total, band } = scored.meeting.stated ?? {};
  const lines = scorers.flatMap((scorer) => linesOtherwise(scorer, scored));
  if (total === undefined && band === undefined) return lines;
  const scores = scoresOf(scored);
  return [
    ...lines,
    ...(total === undefined ? [] : totalOtherwise(total, scores)),
    ...(band === undefined ? [] : bandOtherwise(band, scores, scored.rubric)),
  ];
};
