import type { Range } from '../../domain/meeting/assessment.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import type { Asked } from '../file/condition.ts';
import type { Occasion } from '../file/occasion.ts';
import { linesOf } from '../lines.ts';
import { criteriaOf, type RubricFile, surroundingsOf } from '../rubric.ts';
import { optionsOn } from './choices.ts';
import { type OccasionClass, occasionClasses } from './occasions.ts';
import { partRange } from './part-range.ts';
import { outsideOn, type Results, reachableTotals } from './reachable.ts';

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

/** What a part can come to on an occasion; no range where that is not known. */
export interface PartOn {
  readonly occasion: Occasion;
  readonly range: Range | undefined;
}

/** More lines that leave the scale by themselves than all their ways to do so are followed. */
const MANY_WAYS = 8;

/** Lines that facts or the unit may take off the scale on an occasion; those that leave it on the same condition leave it together. */
const leavingOn = (file: RubricFile, occasion: Occasion): readonly (readonly string[])[] => {
  const together = new Map<string, string[]>();
  for (const criterion of criteriaOf(file)) {
    const { id, notApplicable } = criterion;
    if (notApplicable?.treatment !== 'quy_doi' || outsideOn(criterion, occasion) !== 'perhaps') continue;
    const why = notApplicable.claim === undefined ? JSON.stringify(notApplicable.when) : id;
    together.set(why, [...(together.get(why) ?? []), id]);
  }
  return [...together.values()];
};

/** Every choice among some things, the empty one first. */
const choicesAmong = <T>(things: readonly T[]): readonly (readonly T[])[] => {
  let choices: readonly (readonly T[])[] = [[]];
  for (const one of things) choices = choices.flatMap((choice) => [choice, [...choice, one]]);
  return choices;
};

/** The results that the lines of a rubric can have on an occasion. */
const resultsIn = (file: RubricFile): ((occasion: Occasion) => Results) => {
  const surroundings = surroundingsOf(file);
  const scored = linesOf(file).map(({ criterion, line }) => ({
    id: criterion.id,
    line,
    scoring: line.scoring(surroundings),
  }));
  return (occasion) =>
    new Map(
      scored.map(({ id, line, scoring }) => [
        id,
        { ...scoring, options: optionsOn(line, scoring, occasion, file) },
      ]),
    );
};

/** Between which points a part of a rubric lies on each occasion that the rubric tells apart; none while its lines are at fault. */
export const partRanges = (
  file: RubricFile,
): ((part: Pick<Asked, 'ofCriterion' | 'ofGroup'>) => readonly PartOn[]) => {
  if (!canBeScored(file)) return () => [];
  const resultsOn = resultsIn(file);
  const classes = occasionClasses(file).map(([occasion]) => ({ occasion, results: resultsOn(occasion) }));
  return (part) =>
    classes.map(({ occasion, results }) => ({ occasion, range: partRange(part, file, results, occasion) }));
};

/** The reachable totals of every occasion that the rubric tells apart; none while its lines are at fault. */
export const totalsByOccasion = (file: RubricFile): readonly OccasionTotals[] => {
  if (!canBeScored(file)) return [];
  const resultsOn = resultsIn(file);
  const followed = !leavesInManyWays(file);
  return occasionClasses(file).map((occasions) => {
    const [occasion] = occasions;
    const results = resultsOn(occasion);
    const ways = followed ? choicesAmong(leavingOn(file, occasion)) : [[]];
    const totals = ways.flatMap((way) => reachableTotals(file, results, occasion, new Set(way.flat())));
    const ascending = [...new Set(totals)].sort((left, right) => left - right);
    return { occasions, totals: ways.length === 1 ? totals : ascending };
  });
};

/** Whether so many lines may leave the scale that what the rest is re-scaled to is not worked out. */
export const leavesInManyWays = (file: RubricFile): boolean =>
  occasionClasses(file).some(([occasion]) => leavingOn(file, occasion).length > MANY_WAYS);

/** Lowest and highest total that any sheet can have. Lines that leave the scale in too many ways to follow may bring the total down to its floor, or up to full marks. */
export const totalRange = (file: RubricFile, totals = totalsByOccasion(file)): Range => {
  const all = totals.flatMap((one) => one.totals);
  const lowest = all.reduce((least, total) => Math.min(least, total), all[0] ?? 0);
  const highest = all.reduce((most, total) => Math.max(most, total), all[0] ?? 0);
  return leavesInManyWays(file)
    ? [Math.min(lowest, file.limits?.from ?? 0), Math.max(highest, file.total)]
    : [lowest, highest];
};
