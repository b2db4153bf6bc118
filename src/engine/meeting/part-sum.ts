import type { Adjustment, Finding, PartResult, Range } from '../../domain/meeting/assessment.ts';
import { type Points, sum } from '../../domain/values/hundredths.ts';
import type { PartScore } from '../../rubric/file/condition.ts';
import { boundsOf, type Counted, linesUnder, onlyTakes, partNamed, within } from '../../rubric/parts.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/** The points of a line as the total takes them. */
type Pick = (finding: Finding) => Points;

/** What became of a part whose lines come to more than it gives, or to less than its floor. */
interface Cut {
  readonly counted: Extract<Counted, { of: 'part' }>;
  readonly raw: Points;
  readonly points: Points;
}

interface Summed {
  readonly points: Points;
  readonly cuts: readonly Cut[];
}

export type Findings = ReadonlyMap<string, Finding>;

const excludedIn = (counted: Counted, findings: Findings): Points =>
  sum(linesUnder(counted).map(({ id }) => findings.get(id)?.excluded ?? 0));

const summed = (counted: Counted, findings: Findings, pick: Pick): Summed => {
  if (counted.of === 'line') {
    const finding = findings.get(counted.line.id);
    return { points: finding === undefined ? 0 : pick(finding), cuts: [] };
  }
  const inside = sumOfParts(counted.inside, findings, pick);
  const { floor, cap } = boundsOf(counted, excludedIn(counted, findings));
  const raw = inside.points;
  const points = within(raw, floor, cap);
  return { points, cuts: raw === points ? inside.cuts : [...inside.cuts, { counted, raw, points }] };
};

/** Lines and parts added up, each part within what it gives. */
export const sumOfParts = (all: readonly Counted[], findings: Findings, pick: Pick): Summed => {
  const each = all.map((one) => summed(one, findings, pick));
  return { points: sum(each.map(({ points }) => points)), cuts: each.flatMap(({ cuts }) => cuts) };
};

/** What parts did to points that were added up, with their sources. */
export const cutsSaid = (cuts: readonly Cut[], { surroundings }: Rubric): readonly Adjustment[] =>
  cuts.map(({ counted: { part, ...rest }, raw, points }) => ({
    reason: {
      code: points < raw ? 'part-capped' : onlyTakes({ part, ...rest }) ? 'part-takes' : 'part-floored',
      args: { name: part.name, sum: raw, points },
    },
    source: surroundings.source(part),
  }));

/** What is known of a part: the points still possible, and how many there are to be had. */
export const partScoreOf = (
  id: string | undefined,
  findings: readonly Finding[],
  { file }: Rubric,
): (PartScore & { readonly title: string }) | undefined => {
  const counted = partNamed(id, file);
  if (counted?.of !== 'part') return undefined;
  const byId = new Map(findings.map((finding) => [finding.criterion, finding]));
  const end = (at: 0 | 1) => summed(counted, byId, ({ range }) => range[at]).points;
  const range: Range = [end(0), end(1)];
  const { cap } = boundsOf(counted, excludedIn(counted, byId));
  return { range, possible: cap ?? 0, title: counted.part.name };
};

/** The headings inside a place, each before the lines under it. */
export const headingsIn = (
  all: readonly Counted[],
  findings: readonly Finding[],
  rubric: Rubric,
): readonly PartResult[] => {
  const order = findings.map(({ criterion }) => criterion);
  const placeOf = (counted: Counted): number =>
    Math.min(...linesUnder(counted).map(({ id }) => order.indexOf(id)));
  return [...all]
    .sort((left, right) => placeOf(left) - placeOf(right))
    .flatMap((counted): readonly PartResult[] => {
      if (counted.of === 'line') return [];
      const { id, points } = counted.part;
      const score = partScoreOf(id, findings, rubric);
      const below = headingsIn(counted.inside, findings, rubric);
      if (points === undefined || score === undefined) return below;
      const lines = linesUnder(counted).map((line) => line.id);
      const open = findings.some(({ criterion, awarded }) => awarded === null && lines.includes(criterion));
      const heading = {
        id,
        title: score.title,
        possible: score.possible,
        awarded: open ? null : score.range[0],
        before: order[placeOf(counted)] ?? '',
      };
      return [heading, ...below];
    });
};
