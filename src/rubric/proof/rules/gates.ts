import type { Path } from '../../../domain/problem/location.ts';
import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import type { Points } from '../../../domain/values/hundredths.ts';
import type { BandCondition, Threshold } from '../../file/bands.ts';
import { mostOn } from '../../file/caps.ts';
import { type Criterion, existsOn } from '../../file/criterion.ts';
import { type Occasion, occurs } from '../../file/occasion.ts';
import { occasionsOf } from '../../occasions/occasions.ts';
import { type OccasionTotals, totalsByOccasion } from '../../occasions/totals.ts';
import { criteriaOf, type RubricFile, stepOf } from '../../rubric.ts';
import type { Rule } from './rule.ts';

interface Gate {
  readonly threshold: Threshold;
  readonly path: Path;
}

/** Every number of points that a band condition asks for, full marks among them. */
const gatesIn = (
  { fullMarks = [], atLeast = [] }: BandCondition,
  file: RubricFile,
  path: Path,
): readonly Gate[] => [
  ...fullMarks.map((id, index) => ({
    threshold: { ofCriterion: id, points: criteriaOf(file).find((one) => one.id === id)?.points ?? 0 },
    path: [...path, 'fullMarks', index],
  })),
  ...atLeast.map((threshold, index) => ({ threshold, path: [...path, 'atLeast', index] })),
];

const isShut = (line: Criterion, occasions: readonly Occasion[]): boolean => {
  const { notApplicable } = line;
  if (notApplicable?.treatment !== 'khong_diem') return false;
  const { when } = notApplicable;
  // Of meetings at which the line exists, some put it out of scope, and then it gives nothing.
  return when === undefined || occasions.some((one) => occurs(when, one) && existsOn(line, one));
};

/** A gate asks for points of a line that counts nothing where it does not apply: units without the matter can never pass. */
export const gatesAreOpen: Rule = (file) => {
  const occasions = occasionsOf(file);
  return file.bands.flatMap((band, index) =>
    band.conditions.flatMap((condition, which) =>
      gatesIn(condition, file, ['bands', index, 'conditions', which]).flatMap(
        ({ threshold, path }): readonly Flaw[] => {
          const line = criteriaOf(file).find(({ id }) => id === threshold.ofCriterion);
          return line !== undefined && isShut(line, occasions)
            ? [warning({ code: 'gate-shut', args: { band: band.name, criterion: line.id } }, path)]
            : [];
        },
      ),
    ),
  );
};

const mostOfPart = (
  { ofCriterion, ofGroup }: Threshold,
  file: RubricFile,
  occasion: Occasion,
): Points | null => {
  const group = file.groups.find(({ id }) => id === ofGroup);
  if (group !== undefined) return mostOn(group, occasion);
  const line = criteriaOf(file).find(({ id }) => id === ofCriterion);
  const counts = line?.role === 'co_so' && line.notApplicable === undefined;
  return line === undefined || !counts ? null : mostOn(line, occasion);
};

/** Whether sheets short of a threshold come to less than a band begins at, on every occasion. */
const isImplied = (
  threshold: Threshold,
  from: Points,
  file: RubricFile,
  byOccasion: readonly OccasionTotals[],
): boolean =>
  byOccasion.every(({ occasions: [occasion], totals }) => {
    const most = mostOfPart(threshold, file, occasion);
    const highest = totals.at(-1);
    return most !== null && highest !== undefined && highest - most + threshold.points - stepOf(file) < from;
  });

/** Whether some line leaves the scale, so that the rest is stretched. */
const rescales = (file: RubricFile): boolean =>
  criteriaOf(file).some(({ notApplicable }) => notApplicable?.treatment === 'quy_doi');

/** A gate asks for something that the points of its band do not already bring with them. */
export const gatesAskMore: Rule = (file) => {
  if (file.bands.every(({ conditions }) => conditions.length === 0)) return [];
  // Where the total is cut or stretched, a part cannot be told from it.
  if (file.limits !== undefined || file.rounding !== undefined || rescales(file)) return [];
  const byOccasion = totalsByOccasion(file);
  return file.bands.flatMap((band, index) => {
    const from = band.from ?? band.above;
    if (from === undefined || byOccasion.length === 0) return [];
    return band.conditions.flatMap((condition, which) =>
      gatesIn(condition, file, ['bands', index, 'conditions', which]).flatMap(
        ({ threshold, path }): readonly Flaw[] => {
          const { ofCriterion, ofGroup, points } = threshold;
          if (!isImplied(threshold, from, file, byOccasion)) return [];
          const args = {
            band: band.name,
            part: ofCriterion ?? ofGroup ?? '',
            group: ofGroup !== undefined,
            points,
          };
          return [warning({ code: 'gate-implied', args }, path)];
        },
      ),
    );
  });
};
