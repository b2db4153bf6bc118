import type { Adjustment, Finding, GroupResult, Range } from '../../domain/meeting/assessment.ts';
import type { Fraction } from '../../domain/values/fraction.ts';
import { isWhole } from '../../domain/values/fraction.ts';
import { type Points, sum } from '../../domain/values/hundredths.ts';
import type { Message } from '../../messages/index.ts';
import { capOn, mostOn } from '../../rubric/file/caps.ts';
import type { Occasion } from '../../rubric/file/occasion.ts';
import { rounded } from '../../rubric/file/rounding.ts';
import { countedAt } from '../../rubric/parts.ts';
import type { Group, Rubric, RubricFile } from '../../rubric/rubric.ts';
import { cutsSaid, type Findings, headingsIn, sumOfParts } from './part-sum.ts';

/** What is added up: the points of a complete assessment, or the lowest or highest that is still possible. */
type Pick = (finding: Finding) => Points;

const lowest: Pick = ({ range }) => range[0];
const highest: Pick = ({ range }) => range[1];

const isComplete = (findings: readonly Finding[]): boolean =>
  findings.every(({ awarded }) => awarded !== null);

interface Bounded {
  readonly raw: Points;
  readonly points: Points;
  readonly cuts: Parameters<typeof cutsSaid>[0];
}

/** The lines of a group added up from its starting points, and kept between its floor and its cap. */
const groupSum = (
  group: Group,
  findings: readonly Finding[],
  possible: Points,
  { file }: Rubric,
  pick: Pick,
): Bounded => {
  const { points, cuts } = sumOfParts(countedAt(group, file), byLine(findings), pick);
  const raw = (group.startingPoints ?? 0) + points;
  return { raw, points: Math.min(possible, Math.max(group.floor ?? raw, raw)), cuts };
};

const byLine = (findings: readonly Finding[]): Findings =>
  new Map(findings.map((finding) => [finding.criterion, finding]));

const possibleOf = (group: Group, findings: readonly Finding[], occasion: Occasion): Points =>
  mostOn(group, occasion) - sum(findings.map(({ excluded }) => excluded));

/** One group of the sheet, with what its cap or floor did to it. */
export const groupResult = (
  group: Group,
  findings: readonly Finding[],
  occasion: Occasion,
  rubric: Rubric,
): { readonly group: GroupResult; readonly adjustments: readonly Adjustment[] } => {
  const possible = possibleOf(group, findings, occasion);
  const complete = isComplete(findings);
  const { source } = rubric.surroundings;
  const exact = groupSum(group, findings, possible, rubric, lowest);
  const headings =
    rubric.file.parts === undefined ? [] : headingsIn(countedAt(group, rubric.file), findings, rubric);
  const result: GroupResult = {
    id: group.id,
    title: group.name,
    possible,
    source: source(group),
    awarded: complete ? exact.points : null,
    range: [
      exact.points,
      complete ? exact.points : groupSum(group, findings, possible, rubric, highest).points,
    ],
    findings,
    ...(headings.length === 0 ? {} : { parts: headings }),
  };
  if (!complete) return { group: result, adjustments: [] };
  const cuts = cutsSaid(exact.cuts, rubric);
  if (exact.raw === exact.points) return { group: result, adjustments: cuts };
  const capped = exact.raw > exact.points;
  const reason: Message = {
    code: capped ? 'group-capped' : 'group-floored',
    args: { group: group.id, sum: exact.raw, points: exact.points },
  };
  const element = capped ? (capOn(group, occasion) ?? group) : group;
  return { group: result, adjustments: [...cuts, { reason, source: source(element) }] };
};

interface Step {
  readonly value: Points;
  readonly reason: Message;
  readonly element: Parameters<Rubric['surroundings']['source']>[0];
}

/** From the sum of the groups to the total: re-scaling, bonuses and deductions on the total, rounding, limits; each that changes anything is a step. */
const totalSteps = (
  rubric: Rubric,
  base: Points,
  extra: Points,
  excluded: Points,
): { readonly total: Points; readonly steps: readonly Step[] } => {
  const { file } = rubric;
  const steps: Step[] = [];
  const left = file.total - excluded;
  const scaled: Fraction = { numerator: base * file.total + extra * left, denominator: left };
  const total = settled(file, scaled);
  const rescaling = excluded > 0 ? rescalingLine(file) : undefined;
  if (rescaling !== undefined)
    steps.push({
      value: total,
      reason: { code: 'total-rescaled', args: { sum: base, of: left, total: file.total, points: total } },
      element: rescaling,
    });
  else if (file.rounding !== undefined && total !== base + extra)
    steps.push({
      value: total,
      reason: { code: 'total-rounded', args: { sum: base + extra, step: file.rounding.to, points: total } },
      element: file.rounding,
    });
  const { limits } = file;
  if (limits === undefined) return { total, steps };
  const kept = Math.min(limits.to ?? total, Math.max(limits.from ?? total, total));
  if (kept !== total)
    steps.push({
      value: kept,
      reason: { code: kept < total ? 'total-capped' : 'total-floored', args: { sum: total, points: kept } },
      element: limits,
    });
  return { total: kept, steps };
};

const rescalingLine = ({ groups }: RubricFile) =>
  groups
    .flatMap(({ criteria }) => criteria)
    .find(({ notApplicable }) => notApplicable?.treatment === 'quy_doi')?.notApplicable;

const settled = ({ rounding }: RubricFile, exact: Fraction): Points => {
  if (rounding !== undefined) return rounded(exact, rounding);
  if (!isWhole(exact)) throw new Error('a re-scaled total needs a rounding');
  return exact.numerator / exact.denominator;
};

/** What counts straight onto the total, added up. */
const onTotal = ({ file }: Rubric, findings: readonly Finding[], pick: Pick) =>
  sumOfParts(countedAt('tong', file), byLine(findings), pick);

export interface Totals {
  /** `null` while anything is not assessed. */
  readonly total: Points | null;
  readonly range: Range;
  readonly adjustments: readonly Adjustment[];
}

/** The total of a sheet and the range that is still possible; `null` where every line left the scale. */
export const totalsOf = (rubric: Rubric, groups: readonly GroupResult[]): Totals | null => {
  const findings = groups.flatMap((group) => group.findings);
  const excluded = sum(findings.map((finding) => finding.excluded));
  if (excluded >= rubric.file.total) return null;
  const between = (end: 0 | 1, pick: Pick) =>
    totalSteps(
      rubric,
      sum(groups.map(({ range }) => range[end])),
      onTotal(rubric, findings, pick).points,
      excluded,
    );
  const low = between(0, lowest);
  const complete = isComplete(findings);
  const high = complete ? low : between(1, highest);
  return {
    total: complete ? low.total : null,
    range: [low.total, high.total],
    adjustments: complete
      ? [
          ...cutsSaid(onTotal(rubric, findings, lowest).cuts, rubric),
          ...low.steps.map(({ reason, element }) => ({
            reason,
            source: rubric.surroundings.source(element),
          })),
        ]
      : [],
  };
};
