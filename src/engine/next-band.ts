import { type Assessment, type Finding, findingsOf } from '../domain/assessment.ts';
import type { Points } from '../domain/hundredths.ts';
import type { Message } from '../messages/index.ts';
import type { Band } from '../rubric/bands.ts';
import type { Rubric } from '../rubric/rubric.ts';

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

/** Better results of a line, the smallest gain first. A free number of points may grow by just what is needed. */
const improvementsOf = (finding: Finding, rubric: Rubric, needed: Points): readonly Improvement[] => {
  const scoring = rubric.scorings.get(finding.criterion);
  const now = finding.awarded;
  if (scoring === undefined || now === null || finding.outcome === 'not-applicable') return [];
  const { criterion, title, possible } = finding;
  const free = [...new Set([Math.min(possible, now + Math.max(needed, 0)), possible])].map((points) => ({
    points,
    label: { code: 'points-given', args: { points } } as const,
  }));
  return (scoring.options ?? free)
    .filter(({ points }) => points > now)
    .map(({ points, label }) => ({ criterion, title, gain: points - now, to: label, judged: scoring.judged }))
    .sort((left, right) => left.gain - right.gain);
};

/** The next better band, and what it asks for on top of points. */
const target = (
  assessment: Assessment,
  { file }: Rubric,
): { band: Band; required: readonly string[] } | undefined => {
  const at = file.bands.findIndex(({ id }) => id === assessment.classification?.band);
  const band = at > 0 ? file.bands[at - 1] : undefined;
  return band && { band, required: band.conditions.flatMap(({ fullMarks }) => fullMarks) };
};

type Choices = readonly (readonly Improvement[])[];

/** Picks the given number of lines, one improvement each, in every way whose gain suffices and of which no line can be spared. */
function* waysOf(
  choices: Choices,
  size: number,
  needed: Points,
  from = 0,
): Generator<readonly Improvement[]> {
  if (size === 0) {
    if (needed <= 0) yield [];
    return;
  }
  for (let index = from; index <= choices.length - size; index++) {
    const best = choices
      .slice(index)
      .map((options) => options.at(-1)?.gain ?? 0)
      .sort((left, right) => right - left)
      .slice(0, size);
    if (best.reduce((total, gain) => total + gain, 0) < needed) return;
    for (const improvement of choices[index] ?? [])
      for (const rest of waysOf(choices, size - 1, needed - improvement.gain, index + 1))
        yield [improvement, ...rest];
  }
}

const gainOf = (improvements: readonly Improvement[]): Points =>
  improvements.reduce((total, { gain }) => total + gain, 0);

const minimal = (way: readonly Improvement[], needed: Points): boolean =>
  way.every(({ gain }) => gainOf(way) - gain < needed);

const take = <T>(items: Iterable<T>, most: number): readonly T[] => {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length === most) break;
    taken.push(item);
  }
  return taken;
};

/** How many combinations are looked at before the shown ones are chosen; with so many ways open, a cheaper one is not worth the wait. */
const LOOKED_AT = 20_000;

/** Of ways through the same lines only the first, which gains least. */
const onePerLines = (ways: readonly (readonly Improvement[])[]): readonly (readonly Improvement[])[] => {
  const linesOf = (way: readonly Improvement[]) => way.map(({ criterion }) => criterion).join(' ');
  return ways.filter((way, index) => ways.findIndex((other) => linesOf(other) === linesOf(way)) === index);
};

/** The fewest lines that give at least the points needed; among those, the least gain first. */
const cheapest = (choices: Choices, needed: Points): readonly (readonly Improvement[])[] => {
  if (needed <= 0) return [[]];
  for (let size = 1; size <= choices.length; size++) {
    const ways = take(waysOf(choices, size, needed), LOOKED_AT).filter((way) => minimal(way, needed));
    if (ways.length > 0)
      return onePerLines([...ways].sort((left, right) => gainOf(left) - gainOf(right))).slice(0, SHOWN_WAYS);
  }
  return [];
};

/** The cheapest ways, and one through judged lines alone where none of them is such: that is what the unit can do by itself. */
const withJudged = (choices: Choices, needed: Points): readonly (readonly Improvement[])[] => {
  const ways = cheapest(choices, needed);
  const isJudged = (way: readonly Improvement[]) => way.every(({ judged }) => judged);
  if (needed <= 0 || ways.some(isJudged)) return ways;
  const [judged] = cheapest(
    choices.filter((options) => options.every((option) => option.judged)),
    needed,
  );
  return judged === undefined ? ways : [...ways.slice(0, SHOWN_WAYS - 1), judged];
};

/** What a complete assessment lacks for the next better band: first the lines the band demands in full, then the fewest further lines, cheapest first. It reads the result only; it never makes answers. */
export const nextBand = (assessment: Assessment, rubric: Rubric): NextBand | null => {
  const goal = target(assessment, rubric);
  if (goal === undefined || assessment.total === null) return null;
  const { band, required } = goal;
  const short = Math.max(0, (band.from ?? 0) - assessment.total);
  const options = findingsOf(assessment).map((finding) => ({
    finding,
    choices: improvementsOf(finding, rubric, short),
  }));
  const demanded = options.flatMap(({ finding, choices }) => {
    const full = choices.at(-1);
    return required.includes(finding.criterion) && full !== undefined ? [full] : [];
  });
  const free = options
    .filter(({ finding, choices }) => !required.includes(finding.criterion) && choices.length > 0)
    .map(({ choices }) => choices);
  const ways = withJudged(free, short - gainOf(demanded)).map((extra) => {
    const improvements = [...demanded, ...extra];
    return { improvements, total: (assessment.total ?? 0) + gainOf(improvements) };
  });
  return { band: band.id, title: band.name, short, ways };
};
