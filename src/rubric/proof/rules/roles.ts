import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Cap } from '../../file/caps.ts';
import type { Criterion } from '../../file/criterion.ts';
import { type Occasion, occurs } from '../../file/occasion.ts';
import { linesOf } from '../../lines.ts';
import { occasionsOf } from '../../occasions/occasions.ts';
import { linesUnder, onlyTakes, partNamed, partsOf } from '../../parts.ts';
import type { RubricFile } from '../../rubric.ts';
import type { LineRule, Rule } from './rule.ts';

/** A line of the scale counts in its group; only a bonus or a deduction may go straight onto the total. */
export const scaleCountsInGroups: LineRule = ({ criterion, path }) =>
  criterion.role === 'co_so' && criterion.counted === 'tong'
    ? [error({ code: 'scale-on-total', args: { criterion: criterion.id } }, [...path, 'counted'])]
    : [];

/** Whether a part that a line is counted in takes no more than so much. */
const isBoundedInPart = (id: string, file: RubricFile): boolean =>
  partsOf(file).some((part) => {
    const counted = partNamed(part.id, file);
    const holds = counted !== undefined && linesUnder(counted).some((line) => line.id === id);
    return holds && (part.floor !== undefined || (part.most !== undefined && onlyTakes(counted)));
  });

/** Whatever takes points has a floor under it, and whatever adds to the total a cap above it. */
export const rolesAreBounded: Rule = (file) =>
  linesOf(file).flatMap(({ criterion, path }): readonly Flaw[] => {
    const complaint =
      criterion.role === 'diem_tru' ? groundless(criterion, file) : boundless(criterion, file);
    return complaint === null ? [] : [error(complaint, [...path, 'role'])];
  });

const groundless = (criterion: Criterion, file: RubricFile): Complaint | null => {
  const { id, counted } = criterion;
  if (isBoundedInPart(id, file)) return null;
  if (counted === 'tong')
    return file.limits?.from === undefined ? { code: 'total-without-floor', args: { criterion: id } } : null;
  const group = file.groups.find(({ criteria }) => criteria.includes(criterion));
  return group?.floor === undefined
    ? { code: 'deduction-without-floor', args: { criterion: id, group: group?.id ?? '' } }
    : null;
};

const boundless = ({ id, role, counted }: Criterion, { limits }: RubricFile): Complaint | null =>
  role === 'diem_cong' && counted === 'tong' && limits?.to === undefined
    ? { code: 'total-without-cap', args: { criterion: id } }
    : null;

/** A deduction that does not apply takes nothing, and only lines of the scale can leave it; a re-scaled total says how it is rounded. */
export const treatmentsFit: Rule = (file) => [
  ...linesOf(file).flatMap(({ criterion, path }): readonly Flaw[] => {
    const { id, role, notApplicable } = criterion;
    const at = [...path, 'notApplicable', 'treatment'];
    if (notApplicable === undefined) return [];
    if (role === 'diem_tru' && notApplicable.treatment !== 'diem_toi_da')
      return [error({ code: 'treatment-of-deduction', args: { criterion: id } }, at)];
    if (role === 'diem_cong' && notApplicable.treatment === 'quy_doi')
      return [error({ code: 'treatment-of-bonus', args: { criterion: id } }, at)];
    return notApplicable.treatment === 'quy_doi' && file.rounding === undefined
      ? [error({ code: 'rounding-missing', args: { criterion: id } }, at)]
      : [];
  }),
  ...(file.rounding === undefined ? [] : roundingFlaws(file.rounding.to, file.total)),
];

/** A total is rounded to something, and a full sheet keeps all its points. */
const roundingFlaws = (to: number, total: number): readonly Flaw[] => {
  if (to <= 0) return [error({ code: 'rounding-not-positive' }, ['rounding', 'to'])];
  return total % to === 0
    ? []
    : [error({ code: 'rounding-changes-full', args: { total, to } }, ['rounding', 'to'])];
};

const capFlaws = (
  caps: readonly Cap[],
  points: number,
  path: Path,
  occasions: readonly Occasion[],
): readonly Flaw[] =>
  caps.flatMap(({ points: cap, when }, index): readonly Flaw[] => {
    const at = [...path, 'caps', index];
    const earlier = caps
      .slice(0, index)
      .findIndex((other) => occasions.some((one) => occurs(other.when, one) && occurs(when, one)));
    return [
      ...(cap >= 0 && cap < points
        ? []
        : [error({ code: 'cap-never-bites', args: { cap, points } }, [...at, 'points'])]),
      ...(earlier < 0 ? [] : [error({ code: 'two-caps' }, at, { also: [[...path, 'caps', earlier]] })]),
    ];
  });

/** Whether a cap is at fault, so that what its line or group gives on some occasion is not known; that is told by itself. */
export const hasFaultyCap = (
  { caps, points }: { readonly caps: readonly Cap[]; readonly points: number },
  file: RubricFile,
): boolean => capFlaws(caps, points, [], occasionsOf(file)).length > 0;

/** A cap is lower than what it caps, and no two are in force on one occasion. */
export const capsBite: Rule = (file) => {
  const occasions = occasionsOf(file);
  return [
    ...file.groups.flatMap(({ caps, points }, index) => capFlaws(caps, points, ['groups', index], occasions)),
    ...linesOf(file).flatMap(({ criterion, path }) =>
      capFlaws(criterion.caps, criterion.points, path, occasions),
    ),
  ];
};

/** Floors and limits lie below what they bound. */
export const limitsAreApart: Rule = ({ groups, limits, total }) => [
  ...groups.flatMap(({ floor, points }, index) =>
    floor !== undefined && floor >= points
      ? [error({ code: 'floor-too-high', args: { floor, points } }, ['groups', index, 'floor'])]
      : [],
  ),
  ...(limits?.from !== undefined && limits.from >= (limits.to ?? total)
    ? [
        error({ code: 'floor-too-high', args: { floor: limits.from, points: limits.to ?? total } }, [
          'limits',
          'from',
        ]),
      ]
    : []),
  ...(limits !== undefined && limits.from === undefined && limits.to === undefined
    ? [error({ code: 'limits-open' }, ['limits'])]
    : []),
];

export const wholeSteps = (value: number): boolean => value > 0 && value % ONE === 0;

/** What bounds the total leaves a full sheet all its points. */
export const limitsHoldTotal: Rule = ({ limits, total }) =>
  limits?.to === undefined || limits.to >= total || (limits.from ?? 0) >= limits.to
    ? []
    : [warning({ code: 'limit-below-total', args: { limit: limits.to, total } }, ['limits', 'to'])];
