import type { SubordinateMeeting } from '../../../domain/record/published-report.ts';
import { ONE, type Points } from '../../../domain/values/hundredths.ts';
import { holdsTotal } from '../../../rubric/file/bands.ts';
import { mostOn } from '../../../rubric/file/caps.ts';
import type { Criterion } from '../../../rubric/file/criterion.ts';
import type { Occasion } from '../../../rubric/file/occasion.ts';
import type { Scoring } from '../../../rubric/methods/scoring.ts';
import { asksMonth, occasionsOf } from '../../../rubric/occasions/occasions.ts';
import { reachableTotals } from '../../../rubric/occasions/reachable.ts';
import { totalRange } from '../../../rubric/occasions/totals.ts';
import { criteriaOf, type Rubric, type RubricFile, stepOf } from '../../../rubric/rubric.ts';

/** The occasions that a published meeting may have been: nothing says of what kind its unit was. */
const occasionsAt = ({ kind, date }: SubordinateMeeting, file: RubricFile): readonly Occasion[] => {
  const month = asksMonth(file) ? Number(date.slice(5, 7)) : null;
  return occasionsOf(file).filter((one) => one.kind === kind && (month === null || one.month === month));
};

const countsPeople = ({ present, members }: SubordinateMeeting): boolean =>
  [present, members].every((count) => count === null || (count >= 0 && count % ONE === 0)) &&
  (present === null || members === null || present <= members);

/** Whether a line can lose so many points on an occasion; a bonus that was not earned loses nothing. */
const canLose = (
  criterion: Criterion,
  { options }: Pick<Scoring, 'options'>,
  points: Points,
  occasion: Occasion,
  step: Points,
): boolean => {
  const most = mostOn(criterion, occasion);
  if (points <= 0 || points > most || criterion.role === 'diem_cong') return false;
  if (points === most && criterion.notApplicable?.treatment === 'khong_diem') return true;
  if (options === null) return points % step === 0;
  const deducts = criterion.role === 'diem_tru';
  return options.some((option) => {
    const given = Math.min(option.points, most);
    return points === (deducts ? given : most - given);
  });
};

/** Every line at the points that it was left; only bonuses are open. A line that does not apply and counts in full lost nothing. */
const leftAfter = ({ losses }: SubordinateMeeting, { file, scorings }: Rubric, occasion: Occasion) => {
  const lost = new Map(losses.map(({ criterion, points }) => [criterion, points]));
  const leaving = (criterion: Criterion): Pick<Scoring, 'options'> | undefined => {
    const scoring = scorings.get(criterion.id);
    if (scoring === undefined || criterion.role === 'diem_cong') return scoring;
    const loss = lost.get(criterion.id) ?? 0;
    const points = criterion.role === 'diem_tru' ? loss : mostOn(criterion, occasion) - loss;
    return { options: [{ id: criterion.id, points, label: { code: 'points-given', args: { points } } }] };
  };
  return new Map(
    criteriaOf(file).flatMap((criterion) => {
      const left = leaving(criterion);
      return left === undefined ? [] : [[criterion.id, left] as const];
    }),
  );
};

/** Whether all that does not apply counts in full, so that losses alone tell what every line was left. */
const keepsScale = (file: RubricFile): boolean =>
  criteriaOf(file).every(
    ({ notApplicable }) => notApplicable === undefined || notApplicable.treatment === 'diem_toi_da',
  );

/** The form with every line in scope. */
const inScope = (file: RubricFile): RubricFile => ({
  ...file,
  groups: file.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map(({ notApplicable: _, ...criterion }) => criterion),
  })),
});

const isLossOf = (meeting: SubordinateMeeting, { file, criteria, scorings }: Rubric, occasion: Occasion) => {
  const named = new Set(meeting.losses.map(({ criterion }) => criterion));
  return (
    named.size === meeting.losses.length &&
    meeting.losses.every(({ criterion: id, points }) => {
      const [criterion, scoring] = [criteria.get(id), scorings.get(id)];
      return (
        criterion !== undefined &&
        scoring !== undefined &&
        canLose(criterion, scoring, points, occasion, stepOf(file))
      );
    })
  );
};

const isTotalOf = (meeting: SubordinateMeeting, rubric: Rubric, occasion: Occasion): boolean => {
  const { file } = rubric;
  if (meeting.total === null) return true;
  return keepsScale(file)
    ? reachableTotals(inScope(file), leftAfter(meeting, rubric, occasion), occasion).includes(meeting.total)
    : true;
};

/** Without words about why it was lowered, the band is the one whose points hold the total; with them it is no better, unless a committee may set it. */
const isBandOf = ({ total, band, lowered }: SubordinateMeeting, { file }: Rubric): boolean => {
  if (band === null || total === null) return band === null;
  const given = file.bands.findIndex(({ id }) => id === band);
  const earned = file.bands.findIndex((one) => holdsTotal(one, total));
  if (earned < 0 || given < 0) return false;
  if (lowered === undefined) return given === earned;
  const conditional = file.knockOuts.length > 0 || file.bands.some(({ conditions }) => conditions.length > 0);
  return file.override !== undefined || (conditional && given > earned);
};

const isRangeOf = ({ range, total }: SubordinateMeeting, { file }: Rubric): boolean => {
  if (range === undefined) return true;
  const [low, high] = range;
  if (total !== null) return low === total && high === total;
  const [lowest, highest] = totalRange(file);
  return lowest <= low && low <= high && high <= highest;
};

/** The part of a published meeting that its own rubric or its other parts contradict; `null` where there is none. */
export const meetingFault = (meeting: SubordinateMeeting, rubric: Rubric): string | null => {
  if (!countsPeople(meeting)) return 'present';
  const occasions = occasionsAt(meeting, rubric.file);
  const losing = occasions.filter((occasion) => isLossOf(meeting, rubric, occasion));
  if (occasions.length > 0 && losing.length === 0) return 'losses';
  if (losing.length > 0 && !losing.some((occasion) => isTotalOf(meeting, rubric, occasion))) return 'total';
  if (!isBandOf(meeting, rubric)) return 'band';
  return isRangeOf(meeting, rubric) ? null : 'range';
};
