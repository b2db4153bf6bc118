import type { Range } from '../../domain/meeting/assessment.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import { asksMore } from '../file/condition.ts';
import { linesOf } from '../lines.ts';
import { criteriaOf, type RubricFile, surroundingsOf } from '../rubric.ts';
import { type OccasionClass, occasionClasses } from './occasions.ts';
import { reachableTotals } from './reachable.ts';

/** More points than any form has; beyond it, totals are not worked out one by one. */
const MOST_POINTS = 10_000_00;

/** Whether the lines are sound enough for their totals to be worked out; what is wrong with them is for the proof to say. */
const canBeScored = (file: RubricFile): boolean => {
  const { groups, step, limits, total } = file;
  return (
    (step ?? 1) > 0 &&
    groups.every(({ floor, points }) => floor === undefined || floor < points) &&
    (limits?.from === undefined || limits.from < (limits.to ?? total)) &&
    linesOf(file).every(
      ({ criterion: { points }, line }) => points >= 0 && points <= MOST_POINTS && line.flaws.length === 0,
    )
  );
};

/** The totals that sheets of one occasion can come to, in ascending order. */
export interface OccasionTotals {
  readonly occasions: OccasionClass;
  readonly totals: readonly Points[];
}

/** The reachable totals of every occasion that the rubric tells apart; none while its lines are at fault. */
export const totalsByOccasion = (file: RubricFile): readonly OccasionTotals[] => {
  if (!canBeScored(file)) return [];
  const surroundings = surroundingsOf(file);
  const scorings = new Map(
    linesOf(file).map(({ criterion, line }) => [criterion.id, line.scoring(surroundings)] as const),
  );
  return occasionClasses(file).map((occasions) => ({
    occasions,
    totals: reachableTotals(file, scorings, occasions[0]),
  }));
};

/** Whether facts or the unit may take some line off the scale, so that the rest is re-scaled. */
export const leavesScale = (file: RubricFile): boolean =>
  criteriaOf(file).some(
    ({ notApplicable }) =>
      notApplicable?.treatment === 'quy_doi' &&
      (notApplicable.claim !== undefined ||
        (notApplicable.when !== undefined && asksMore(notApplicable.when))),
  );

/** Lowest and highest total that any sheet can have. A line that leaves the scale may bring the total down to its floor, or up to full marks. */
export const totalRange = (file: RubricFile, totals = totalsByOccasion(file)): Range => {
  const all = totals.flatMap((one) => one.totals);
  const lowest = all.reduce((least, total) => Math.min(least, total), all[0] ?? 0);
  const highest = all.reduce((most, total) => Math.max(most, total), all[0] ?? 0);
  return leavesScale(file)
    ? [Math.min(lowest, file.limits?.from ?? 0), Math.max(highest, file.total)]
    : [lowest, highest];
};
