import type { Classification, Range } from '../../domain/meeting/assessment.ts';
import { compare, type Fraction, whole } from '../../domain/values/fraction.ts';
import { type Points, sum } from '../../domain/values/hundredths.ts';
import { contains, endsOf } from '../../domain/written/interval.ts';
import type { Message } from '../../messages/index.ts';
import type { CountCondition, CountingRule, MeanRule } from '../../rubric/file/annual-rule.ts';
import { type Band, isByPoints } from '../../rubric/file/bands.ts';
import { sourceOf } from '../../rubric/file/provenance.ts';

/** One regular meeting as the year sees it. */
export interface Rated {
  readonly band: string;
  /** `null` for a month that is rated though no meeting was held. */
  readonly total: Points | null;
}

export const pointsOf = (rated: readonly Rated[]): readonly Points[] =>
  rated.flatMap(({ total }) => (total === null ? [] : [total]));

/** The exact mean of some totals; `null` for none. */
export const meanOf = (totals: readonly Points[]): Fraction | null =>
  totals.length === 0 ? null : { numerator: sum(totals), denominator: totals.length };

interface Tested {
  readonly holds: boolean;
  readonly reason: Message;
}

/** Whether a rule by counting has what one of its conditions asks for. */
export const countTested = (
  condition: CountCondition,
  meetings: readonly Rated[],
  bands: readonly Band[],
): Tested => {
  const rank = (id: string) => bands.findIndex((band) => band.id === id);
  const name = (id: string) => bands.find((band) => band.id === id)?.name ?? id;
  const { from, to } = condition.rated;
  const count = meetings.filter(
    ({ band }) =>
      (from === undefined || rank(band) <= rank(from)) && (to === undefined || rank(band) >= rank(to)),
  ).length;
  // "From the best up" and "from the worst down" each mean that one band.
  const lower = from ?? (to === bands.at(-1)?.id ? to : undefined);
  const upper = to ?? (from === bands[0]?.id ? from : undefined);
  const words = {
    ...(lower === undefined ? {} : { from: name(lower) }),
    ...(upper === undefined ? {} : { to: name(upper) }),
  };
  const wanted = condition.meetings === 'tat_ca' ? null : condition.meetings;
  const holds = wanted === null ? count === meetings.length : contains(wanted, whole(count * 100));
  return {
    holds,
    reason: { code: 'year-count', args: { count, held: meetings.length, wanted, holds, ...words } },
  };
};

const byCounting = (
  rule: CountingRule,
  meetings: readonly Rated[],
  bands: readonly Band[],
): Classification | null => {
  const failed: { readonly band: string; readonly why: Message }[] = [];
  for (const band of rule.bands) {
    const tested = band.conditions.map((condition) => countTested(condition, meetings, bands));
    const why = tested.find(({ holds }) => !holds);
    if (why === undefined) {
      const met = tested.map(({ reason }) => reason);
      return {
        band: band.id,
        title: band.name,
        reason: { code: 'year-band', args: { met, failed } },
        source: sourceOf(band, rule.sources),
      };
    }
    failed.push({ band: band.name, why: why.reason });
  }
  return null;
};

const byMean = (
  rule: MeanRule,
  meetings: readonly Rated[],
  bands: readonly Band[],
): Classification | null => {
  const mean = meanOf(pointsOf(meetings));
  const band =
    mean === null ? undefined : bands.find((candidate) => isByPoints(candidate) && contains(candidate, mean));
  if (mean === null || band === undefined) return null;
  return {
    band: band.id,
    title: band.name,
    reason: {
      code: 'year-mean',
      args: {
        mean,
        ends: endsOf(band),
        months: meetings.length,
      },
    },
    source: sourceOf(rule, rule.sources),
  };
};

/** A rule that looks at the regular meetings of a year in no order. */
export type PlainRule = CountingRule | MeanRule;

/** Classifies a year whose regular meetings are all known. `bands` are those of the rubric, from the best down. */
export const classifyYear = (
  rule: PlainRule,
  meetings: readonly Rated[],
  bands: readonly Band[],
): Classification | null => {
  if (meetings.length === 0) return null;
  return rule.approach === 'dem_ky' ? byCounting(rule, meetings, bands) : byMean(rule, meetings, bands);
};

/** A month that is not known yet: the bands it can still come to, and between which totals. */
export interface OpenMonth {
  readonly bands: readonly string[];
  readonly range: Range;
}

type Choice = readonly string[];

/** Months with the same choice stand side by side, so each mixture of bands is tried once and not in every order. */
function* mixtures(choices: readonly Choice[], start = 0): Generator<readonly string[]> {
  const [choice, ...rest] = choices;
  if (choice === undefined) {
    yield [];
    return;
  }
  for (const [index, band] of choice.entries()) {
    if (index < start) continue;
    for (const tail of mixtures(rest, rest[0] === choice ? index : 0)) yield [band, ...tail];
  }
}

const sideBySide = (open: readonly OpenMonth[]): readonly Choice[] => {
  const kinds = new Map<string, Choice[]>();
  for (const { bands } of open) {
    const same = kinds.get(bands.join(' ')) ?? [];
    kinds.set(bands.join(' '), [...same, same[0] ?? bands]);
  }
  return [...kinds.values()].flat();
};

interface Named {
  readonly id: string;
  readonly name: string;
}

const possibleByCounting = (
  rule: CountingRule,
  known: readonly Rated[],
  open: readonly OpenMonth[],
  bands: readonly Band[],
): readonly Named[] => {
  const reached = new Set<string>();
  for (const mixture of mixtures(sideBySide(open))) {
    const year = byCounting(rule, [...known, ...mixture.map((band) => ({ band, total: 0 }))], bands);
    if (year !== null) reached.add(year.band);
    if (reached.size === rule.bands.length) break;
  }
  return rule.bands.filter(({ id }) => reached.has(id));
};

const possibleByMean = (
  known: readonly Rated[],
  open: readonly OpenMonth[],
  bands: readonly Band[],
): readonly Named[] => {
  const totals = pointsOf(known);
  const lowest = meanOf([...totals, ...open.map(({ range }) => range[0])]);
  const highest = meanOf([...totals, ...open.map(({ range }) => range[1])]);
  if (lowest === null || highest === null) return [];
  return bands.filter(
    ({ from, above, below, to }) =>
      (from === undefined || compare(whole(from), highest) <= 0) &&
      (above === undefined || compare(whole(above), highest) < 0) &&
      (below === undefined || compare(lowest, whole(below)) < 0) &&
      (to === undefined || compare(lowest, whole(to)) <= 0),
  );
};

/** The bands that the year may still come to, from the best down, while some months are open. */
export const possibleYearBands = (
  rule: PlainRule,
  known: readonly Rated[],
  open: readonly OpenMonth[],
  bands: readonly Band[],
): readonly Named[] =>
  rule.approach === 'dem_ky'
    ? possibleByCounting(rule, known, open, bands)
    : possibleByMean(known, open, bands);
