import {
  type Assessment,
  type Finding,
  findingsOf,
  type GroupResult,
  isComplete,
} from '../../domain/meeting/assessment.ts';
import { type Points, sum } from '../../domain/values/hundredths.ts';
import type { Message } from '../../messages/index.ts';
import { occasionOf } from '../../rubric/file/occasion.ts';
import { worthsOf } from '../../rubric/methods/choose.ts';
import type { Option } from '../../rubric/methods/scoring.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { classify } from './classify.ts';
import type { Sheet } from './demands.ts';
import { groupResult, totalsOf } from './totals.ts';

/** One line raised to a better result. */
export interface Improvement {
  readonly criterion: string;
  readonly title: string;
  readonly gain: Points;
  readonly to: Message;
  /** Whether a person judges the line; otherwise other facts would be needed. */
  readonly judged: boolean;
}

/** A set of improvements that reaches the next band, none of which can be left out. */
export interface Way {
  readonly improvements: readonly Improvement[];
  readonly total: Points;
}

export interface NextBand {
  readonly band: string;
  readonly title: string;
  /** Points short of the band's lower end; 0 when only a condition is missing. */
  readonly short: Points;
  readonly ways: readonly Way[];
}

const SHOWN_WAYS = 3;

const FORCED: ReadonlySet<string> = new Set(['forced-level', 'forced-by']);

/** Of points that depend on a value, those that are just enough and the most; of any other result, its points. */
const worthsWanted = (option: Option, wanted: Points): readonly Points[] => {
  const worths = worthsOf(option);
  const enough = option.spread === undefined ? undefined : worths.find((points) => points >= wanted);
  return enough === undefined ? worths.slice(-1) : [...new Set([enough, option.points])];
};

/** Better results of a line, the smallest gain first. A free number of points may grow by just what is needed. */
const improvementsOf = (finding: Finding, rubric: Rubric, needed: Points): readonly Improvement[] => {
  const scoring = rubric.scorings.get(finding.criterion);
  const now = finding.awarded;
  if (scoring === undefined || now === null || finding.outcome === 'not-applicable') return [];
  // What an event forces, no judgement can better.
  if (scoring.judged && FORCED.has(finding.reason.code)) return [];
  const { criterion, title, possible, role } = finding;
  const worth = (points: Points): Points => (role === 'diem_tru' ? -points : Math.min(points, possible));
  const label = (points: Points) => ({ code: 'points-given', args: { points } }) as const;
  const free = [...new Set([Math.min(possible, now + Math.max(needed, 0)), possible])].map((points) => ({
    gain: points - now,
    to: label(role === 'diem_tru' ? -points : points),
  }));
  const listed = scoring.options?.flatMap((option) =>
    worthsWanted(option, Math.abs(now + needed)).map((points) => ({
      gain: worth(points) - now,
      to:
        option.spread === undefined
          ? option.label
          : ({ code: 'result-worth', args: { label: option.label, points } } as const),
    })),
  );
  return (listed ?? free)
    .filter(({ gain }) => gain > 0)
    .map(({ gain, to }) => ({ criterion, title, gain, to, judged: scoring.judged }))
    .sort((left, right) => left.gain - right.gain);
};

type Choices = readonly (readonly Improvement[])[];
type Lines = readonly Improvement[];

/** The sheet as it would be with these improvements, and the place of its band; `null` while it has none. */
const bandWith = (lines: Lines, assessment: Assessment, rubric: Rubric) => {
  const gains = new Map(lines.map(({ criterion, gain }) => [criterion, gain]));
  const better = (finding: Finding): Finding => {
    const gain = gains.get(finding.criterion);
    if (gain === undefined || finding.awarded === null) return finding;
    const awarded = finding.awarded + gain;
    return { ...finding, awarded, range: [awarded, awarded] };
  };
  const occasion = occasionOf(assessment);
  const groups: readonly GroupResult[] = assessment.groups.flatMap(({ id, findings }) => {
    const group = rubric.file.groups.find((one) => one.id === id);
    return group === undefined ? [] : [groupResult(group, findings.map(better), occasion, rubric).group];
  });
  const total = totalsOf(rubric, groups)?.total ?? null;
  const sheet: Sheet = { rubric, meeting: assessment, groups };
  const classified = total === null ? null : classify(sheet, total);
  const band =
    classified !== null && 'classification' in classified ? classified.classification?.band : undefined;
  return { total, place: band === undefined ? null : rubric.file.bands.findIndex(({ id }) => id === band) };
};

/** Every way to raise so many lines, one improvement each. */
function* waysOf(choices: Choices, size: number, from = 0): Generator<Lines> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= choices.length - size; index++)
    for (const improvement of choices[index] ?? [])
      for (const rest of waysOf(choices, size - 1, index + 1)) yield [improvement, ...rest];
}

const gainOf = (lines: Lines): Points => lines.reduce((total, { gain }) => total + gain, 0);

/** How many combinations of one size are looked at; with so many ways open, a cheaper one is not worth the wait. */
const LOOKED_AT = 4_000;

/** Of ways through the same lines only the first, which gains least. */
const onePerLines = (ways: readonly Lines[]): readonly Lines[] => {
  const linesOf = (way: Lines) => way.map(({ criterion }) => criterion).join(' ');
  return ways.filter((way, index) => ways.findIndex((other) => linesOf(other) === linesOf(way)) === index);
};

type Reaches = (lines: Lines) => boolean;

/** All lines at their best, less every one that can be spared, the smallest gains first. */
const withoutSpare = (choices: Choices, reaches: Reaches): Lines =>
  choices
    .flatMap((options) => options.slice(-1))
    .sort((left, right) => left.gain - right.gain)
    .reduce<Lines>((kept, one, _, all) => {
      const from = kept.length === 0 ? all : kept;
      const less = from.filter((other) => other !== one);
      return reaches(less) ? less : from;
    }, []);

/** The ways through so many lines that reach the band; `null` where there are too many ways to look at. */
const waysOfSize = (
  choices: Choices,
  size: number,
  short: Points,
  reaches: Reaches,
): readonly Lines[] | null => {
  const found: Lines[] = [];
  let looked = 0;
  for (const way of waysOf(choices, size)) {
    if (++looked > LOOKED_AT) return found.length > 0 ? found : null;
    if (gainOf(way) >= short && reaches(way)) found.push(way);
  }
  return found;
};

/** The most that so many lines can gain together. */
const bestOf = (choices: Choices, size: number): Points =>
  sum(
    choices
      .map((options) => options.at(-1)?.gain ?? 0)
      .sort((left, right) => right - left)
      .slice(0, size),
  );

/** The fewest lines that reach the band; among those, the least gain first. None where even all lines at their best do not. */
const cheapest = (choices: Choices, short: Points, reaches: Reaches): readonly Lines[] => {
  if (reaches([])) return [[]];
  if (!reaches(choices.flatMap((options) => options.slice(-1)))) return [];
  for (let size = 1; size <= choices.length; size++) {
    const found = bestOf(choices, size) < short ? [] : waysOfSize(choices, size, short, reaches);
    if (found === null) break;
    if (found.length > 0)
      return onePerLines([...found].sort((left, right) => gainOf(left) - gainOf(right))).slice(0, SHOWN_WAYS);
  }
  return [withoutSpare(choices, reaches)];
};

/** The cheapest ways, and one through judged lines alone where none of them is such: that is what the unit can do by itself. */
const withJudged = (choices: Choices, short: Points, reaches: Reaches): readonly Lines[] => {
  const ways = cheapest(choices, short, reaches);
  const isJudged = (way: Lines) => way.every(({ judged }) => judged);
  if (ways.some(isJudged)) return ways;
  const [judged] = cheapest(
    choices.filter((options) => options.every((option) => option.judged)),
    short,
    reaches,
  );
  if (judged === undefined) return ways;
  // Where not all combinations were looked at, the one by judgement alone may be the cheaper one.
  return [...ways.slice(0, SHOWN_WAYS - 1), judged].sort(
    (left, right) => left.length - right.length || gainOf(left) - gainOf(right),
  );
};

/** What a complete assessment lacks for the next better band: the fewest lines to raise, cheapest first, each way tried on the sheet itself. It reads the result only; it never makes answers. */
export const nextBand = (assessment: Assessment, rubric: Rubric): NextBand | null => {
  const { bands } = rubric.file;
  const { total, classification } = assessment;
  const current = classification?.computed?.band ?? classification?.band;
  const at = bands.findIndex(({ id }) => id === current);
  const band = bands[at - 1];
  if (band === undefined || total === null || !isComplete(assessment)) return null;
  const short = Math.max(0, (band.from ?? band.above ?? total) - total);
  // Where a line has left the scale, one point of another line counts for more than one.
  const rescaled = findingsOf(assessment).some(({ excluded }) => excluded > 0);
  const needed = rescaled || rubric.file.rounding !== undefined ? 0 : short;
  const choices = findingsOf(assessment)
    .map((finding) => improvementsOf(finding, rubric, short))
    .filter((options) => options.length > 0);
  const reaches: Reaches = (lines) => {
    const { place } = bandWith(lines, assessment, rubric);
    return place !== null && place < at;
  };
  const ways = withJudged(choices, needed, reaches).map((improvements) => ({
    improvements,
    total: bandWith(improvements, assessment, rubric).total ?? total,
  }));
  return { band: band.id, title: band.name, short, ways };
};
