import { type Assessment, findingsOf } from '../../domain/meeting/assessment.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { compare, type Fraction, whole } from '../../domain/values/fraction.ts';
import { ONE, type Points } from '../../domain/values/hundredths.ts';
import { endsOf } from '../../domain/written/interval.ts';
import type { Message } from '../../messages/index.ts';
import { holdsTotal } from '../../rubric/file/bands.ts';
import { holds } from '../../rubric/file/condition.ts';
import { linesOf } from '../../rubric/lines.ts';
import { conditionBorders, endsIn } from '../../rubric/methods/borders.ts';
import type { Border } from '../../rubric/methods/scoring.ts';
import { leavesInManyWays, totalRange, totalsByOccasion } from '../../rubric/occasions/totals.ts';
import { type Rubric, stepOf } from '../../rubric/rubric.ts';
import { demandsOf, mattersOf, type Sheet } from '../meeting/demands.ts';
import type { CaseRun } from './cases.ts';

interface Touched {
  readonly meeting: Meeting;
  readonly assessment: Assessment;
}

type Side = 'below' | 'at' | 'above';

const plus = ({ numerator, denominator }: Fraction, step: Fraction, sign: 1 | -1): Fraction => ({
  numerator: numerator * step.denominator + sign * step.numerator * denominator,
  denominator: denominator * step.denominator,
});

/** On which side of a border a value lies, when it lies on it or not more than a step away. */
const sideOf = (size: Fraction, step: Fraction, at: number): Side | null => {
  const border = whole(at);
  const order = compare(size, border);
  if (order === 0) return 'at';
  if (order < 0) return compare(plus(size, step, 1), border) >= 0 ? 'below' : null;
  return compare(plus(size, step, -1), border) <= 0 ? 'above' : null;
};

/** Sides that exist: nothing is less than no people, and no share more than all. */
const sidesOf = ({ at, unit }: Border): readonly Side[] => {
  const counted = unit !== 'ngay' && unit !== 'phut';
  return [
    ...(counted && at <= 0 ? [] : (['below'] as const)),
    'at',
    ...(unit === 'co_khong' || (unit === 'phan_tram' && at >= 100 * ONE) ? [] : (['above'] as const)),
  ];
};

const untouchedSides = (border: Border, runs: readonly Touched[]): readonly Side[] => {
  const seen = new Set(
    runs.map(({ meeting }) => {
      const measured = border.measured(meeting);
      return measured === undefined ? null : sideOf(measured.size, measured.step, border.at);
    }),
  );
  return sidesOf(border).filter((side) => !seen.has(side));
};

const borderGaps = (id: string, borders: readonly Border[], runs: readonly Touched[]): readonly Message[] =>
  borders.flatMap((border): readonly Message[] => {
    const sides = untouchedSides(border, runs);
    return sides.length === 0
      ? []
      : [{ code: 'untouched-border', args: { id, at: border.at, unit: border.unit, sides } }];
  });

const findingIn = ({ assessment }: Touched, id: string) =>
  findingsOf(assessment).find(({ criterion }) => criterion === id);

const lineGaps = (rubric: Rubric, runs: readonly Touched[]): readonly Message[] =>
  linesOf(rubric.file).flatMap(({ criterion, line }): readonly Message[] => {
    const { id, notApplicable } = criterion;
    const scoring = rubric.scorings.get(id);
    const given = new Set(runs.map((run) => findingIn(run, id)?.option));
    // How often something was counted is told by its borders.
    const options = scoring?.counted === true ? [] : (scoring?.options ?? []);
    const outside = runs.some((run) => findingIn(run, id)?.outcome === 'not-applicable');
    return [
      ...options
        .filter((option) => !given.has(option.id))
        .map(({ label }) => ({ code: 'untouched-level', args: { id, level: label } }) as const),
      ...borderGaps(id, scoring?.borders ?? [], runs),
      ...(notApplicable?.when === undefined
        ? []
        : borderGaps(id, conditionBorders(notApplicable.when, rubric.surroundings), runs)),
      ...(notApplicable === undefined || outside
        ? []
        : [{ code: 'untouched-not-applicable', args: { id } } as const]),
      ...line.forced.flatMap(({ when }, index): readonly Message[] =>
        runs.some(({ meeting }) => holds(when, meeting) === true)
          ? []
          : [{ code: 'untouched-event', args: { id, number: index + 1 } }],
      ),
    ];
  });

const sheetOf = (rubric: Rubric, { meeting, assessment }: Touched): Sheet => ({
  rubric,
  meeting,
  groups: assessment.groups,
});

/** The totals next to a border on either side, and on it, as far as some sheet comes to them. */
const totalsAround = ({ file }: Rubric, at: Points): readonly (readonly [Side, Points])[] => {
  if (leavesInManyWays(file)) {
    const step = file.rounding?.to ?? stepOf(file);
    const [lowest, highest] = totalRange(file);
    const around = [['below', at - step] as const, ['at', at] as const, ['above', at + step] as const];
    return around.filter(([, total]) => total >= lowest && total <= highest);
  }
  const totals = totalsByOccasion(file).flatMap((one) => one.totals);
  const below = totals.filter((total) => total < at);
  const above = totals.filter((total) => total > at);
  return [
    ...(below.length === 0 ? [] : [['below', below.reduce((a, b) => Math.max(a, b))] as const]),
    ...(totals.includes(at) ? [['at', at] as const] : []),
    ...(above.length === 0 ? [] : [['above', above.reduce((a, b) => Math.min(a, b))] as const]),
  ];
};

/** Borders of the bands, as far as totals reach on either side. */
const bandBorderGaps = (rubric: Rubric, runs: readonly Touched[]): readonly Message[] => {
  const { file } = rubric;
  const totals = new Set(runs.map(({ assessment }) => assessment.total));
  const borders = [...new Set(file.bands.flatMap((band) => endsIn(endsOf(band))))];
  return borders.flatMap((at): readonly Message[] => {
    const missing = totalsAround(rubric, at).flatMap(([, total]) => (totals.has(total) ? [] : [total]));
    return missing.length === 0 ? [] : [{ code: 'untouched-total', args: { at, totals: missing } }];
  });
};

const bandGaps = (rubric: Rubric, runs: readonly Touched[]): readonly Message[] =>
  rubric.file.bands.flatMap((band): readonly Message[] => {
    const given = runs.some(({ assessment }) => assessment.classification?.band === band.id);
    return [
      ...(given ? [] : [{ code: 'untouched-band', args: { band: band.name } } as const]),
      ...band.conditions.flatMap((condition, index): readonly Message[] => {
        const failed = runs.some((run) => {
          const { total } = run.assessment;
          return (
            total !== null &&
            holdsTotal(band, total) &&
            demandsOf(condition, sheetOf(rubric, run)).some(({ answer }) => answer === 'no')
          );
        });
        return failed ? [] : [{ code: 'untouched-gate', args: { band: band.name, number: index + 1 } }];
      }),
    ];
  });

const knockOutGaps = (rubric: Rubric, runs: readonly Touched[]): readonly Message[] =>
  rubric.file.knockOuts.flatMap((clause): readonly Message[] =>
    runs.some((run) => mattersOf(clause, sheetOf(rubric, run)).some(({ answer }) => answer === 'yes'))
      ? []
      : [{ code: 'untouched-knock-out', args: { name: clause.name } }],
  );

/** Levels, borders, bands, gates and knock-outs of a rubric that no passing case touches. */
export const untouchedBy = (rubric: Rubric, cases: readonly CaseRun[]): readonly Message[] => {
  const runs = cases.flatMap(({ outcome, meeting, assessment }): readonly Touched[] =>
    outcome === 'passed' && meeting !== null && assessment !== null ? [{ meeting, assessment }] : [],
  );
  return [
    ...lineGaps(rubric, runs),
    ...bandGaps(rubric, runs),
    ...bandBorderGaps(rubric, runs),
    ...knockOutGaps(rubric, runs),
  ];
};
