import type { FactId } from '../../domain/meeting/facts.ts';
import type { Derived } from '../../domain/meeting/quantity.ts';
import { compare } from '../../domain/values/fraction.ts';
import { withDerived } from '../facts/derive.ts';
import { bandsAsked, type ConditionRule, type YearBand } from '../file/annual-rule.ts';
import { type Asking, holds, type Truth } from '../file/condition.ts';
import { yearFactType } from '../file/year-facts.ts';
import { type YearExtents, type YearMonth, type YearView, yearEnds } from './series.ts';
import type { Extent } from './tally.ts';

const derivedOf = (id: FactId, extent: Extent | null): Derived => {
  if (extent === null) return { emptyBase: [id] };
  return compare(extent.low, extent.high) === 0 ? { size: extent.low } : { missing: [id] };
};

/** What is known of a year, ready for conditions to be asked of it. */
export const yearAsking = (
  rule: ConditionRule,
  extents: YearExtents,
  unitKind: string | undefined,
): Asking => {
  const asking: Asking = {
    facts: new Map(),
    derived: new Map([...extents].map(([id, extent]) => [id, derivedOf(id, extent)] as const)),
    // A rule of the year asks for no kind of meeting and no day: its conditions cannot name them.
    date: '',
    kind: 'thuong_ky',
    ...(unitKind === undefined ? {} : { unitKind }),
    extentOf: (id) => extents.get(id) ?? undefined,
  };
  const ownFacts = rule.ownFacts.map((fact) => ({ ...fact, type: yearFactType(fact) }));
  return withDerived(asking, { ownFacts });
};

export interface Tried {
  readonly band: YearBand;
  readonly truth: Truth;
}

/** The bands as they are asked, up to the first that is given for sure. */
export const triedBands = (rule: ConditionRule, asking: Asking): readonly Tried[] => {
  const tried: Tried[] = [];
  for (const band of bandsAsked(rule)) {
    const truth = band.when === undefined ? true : holds(band.when, asking);
    tried.push({ band, truth });
    if (truth === true) break;
  }
  return tried;
};

/** The bands that some ways through a year come to, from the best down. */
export const bandsReached = (
  rule: ConditionRule,
  ways: readonly YearExtents[],
  unitKind: string | undefined,
): readonly YearBand[] => {
  const reached = new Set<string>();
  for (const extents of ways) {
    if (reached.size === rule.bands.length) break;
    for (const { band, truth } of triedBands(rule, yearAsking(rule, extents, unitKind)))
      if (truth !== false) reached.add(band.id);
  }
  return rule.bands.filter(({ id }) => reached.has(id));
};

/** The bands that a year may come to, from the best down: all of them where its months may turn out in too many ways. */
export const reachableYearBands = (
  rule: ConditionRule,
  months: readonly YearMonth[],
  view: YearView,
  unitKind: string | undefined,
): readonly YearBand[] => {
  const ends = yearEnds(rule, months, view);
  return ends === null ? rule.bands : bandsReached(rule, ends, unitKind);
};
