import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { HUNDRED_PER_CENT } from '../../../domain/values/fraction.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import {
  asksYearBefore,
  bandsAsked,
  type ConditionRule,
  monthBandsIn,
  yearBandsIn,
} from '../../file/annual-rule.ts';
import { factsIn } from '../../file/condition.ts';
import { termsOf } from '../../file/formula.ts';
import type { DeclaredFacts } from '../../file/own-facts.ts';
import { asksPoints, type YearFact, yearFactType } from '../../file/year-facts.ts';
import { bandsReached } from '../../year/decide.ts';
import { afterYear, type YearMonth, yearWays } from '../../year/series.ts';
import type { MonthOutcome } from '../../year/tally.ts';
import { formulasHold } from '../rules/formulas.ts';
import { listed, repeated } from '../rules/ids.ts';
import { twiceIn } from '../rules/lists.ts';
import { usesFlaws, usesInFormulas } from '../rules/measures.ts';
import { namesTwice } from '../rules/names.ts';
import { factConditionFlaws, settledFlaws } from './fact-condition-flaws.ts';
import { ratedFlaws } from './rated-flaws.ts';

const MONTHS = Array.from({ length: 12 }, (_, place) => place);

/** A number of the year comes about in one way, and what is picked from spans is picked from spans that are named. */
const factFlaws = ({ ownFacts, bands }: ConditionRule): readonly Flaw[] => {
  const ids = bands.map((band) => band.id);
  return ownFacts.flatMap(({ id, ofMonths, formula }: YearFact, index): readonly Flaw[] => {
    const path = ['ownFacts', index];
    if ((ofMonths === undefined) === (formula === undefined))
      return [error({ code: 'year-fact-one-way', args: { fact: id } }, path)];
    if (ofMonths === undefined) return [];
    const at = [...path, 'ofMonths'];
    const bySpans = 'every' in ofMonths && ofMonths.every !== undefined;
    const picks = 'select' in ofMonths && ofMonths.select !== undefined;
    return [
      ...(bySpans === picks ? [] : [error({ code: 'year-fact-spans', args: { fact: id } }, at)]),
      ...('rated' in ofMonths ? ratedFlaws(ofMonths.rated, ids, [...at, 'rated']) : []),
      ...('month' in ofMonths ? twiceIn(ofMonths.month ?? [], [...at, 'month'], String) : []),
    ];
  });
};

/** What is asked of the year before is a band that the rule gives. */
const yearBeforeFlaws = (rule: ConditionRule): readonly Flaw[] => {
  const allowed = rule.bands.map(({ id }) => id);
  return yearBandsIn(rule).flatMap(({ id, path }) =>
    allowed.includes(id) ? [] : [error({ code: 'unknown-band', args: { id, allowed } }, path)],
  );
};

/** Every number of the year bears on a band, at once or through others. */
const unusedFlaws = ({ ownFacts, bands }: ConditionRule): readonly Flaw[] => {
  const used = new Set([
    ...bands.flatMap(({ when }) => (when === undefined ? [] : factsIn(when))),
    ...ownFacts.flatMap(({ formula }) => (formula === undefined ? [] : termsOf(formula))),
  ]);
  return ownFacts.flatMap(({ id }, index) =>
    used.has(id) ? [] : [warning({ code: 'fact-unused', args: { id } }, ['ownFacts', index])],
  );
};

const SPANS = { quy: 3, nua_nam: 6 } as const;

/** So many months are looked at together at most. */
const monthsTogether = (series: Exclude<YearFact['ofMonths'], undefined>): number => {
  const months = ('month' in series ? series.month : undefined) ?? MONTHS.map((place) => place + 1);
  if (!('every' in series) || series.every === undefined) return months.length;
  const size = SPANS[series.every];
  return Math.max(
    ...MONTHS.map((start) => months.filter((one) => Math.ceil(one / size) === start + 1).length),
  );
};

/** The numbers of a year as facts, each between the ends that it can come to; of points nothing is known. */
const declaredIn = ({ ownFacts }: ConditionRule): DeclaredFacts => ({
  ownFacts: ownFacts.map(({ id, name, ofMonths, formula }: YearFact): DeclaredFacts['ownFacts'][number] => {
    const type = yearFactType({ id, name, ofMonths, formula });
    if (ofMonths === undefined) return { id, name, type, formula };
    if (type === 'phan_tram') return { id, name, type, range: { from: 0, to: HUNDRED_PER_CENT } };
    if (type === 'co_khong' || asksPoints({ id, name, ofMonths })) return { id, name, type };
    return { id, name, type: 'lan', range: { from: 0, to: monthsTogether(ofMonths) * ONE } };
  }),
});

/** The band that is asked last takes everything that is left, and no other does. */
const lastFlaws = (rule: ConditionRule): readonly Flaw[] => {
  const asked = bandsAsked(rule);
  const [first, ...others] = asked;
  if (first?.when === undefined && others.every(({ when }) => when !== undefined))
    return [error({ code: 'year-order-reversed', args: { band: first?.name ?? '' } }, ['bandOrder', 'type'])];
  return asked.flatMap((band, place): readonly Flaw[] => {
    const path = ['bands', rule.bands.indexOf(band)];
    const isLast = place === asked.length - 1;
    if (isLast === (band.when === undefined)) return [];
    return [
      isLast
        ? error({ code: 'last-band-conditional', args: { band: band.name } }, [...path, 'when'])
        : error({ code: 'band-hides-lower', args: { band: band.name } }, path),
    ];
  });
};

/** A month without a meeting counts as a band where one is named for it, and only then. */
const notHeldFlaws = ({ notHeld }: ConditionRule): readonly Flaw[] => {
  const { treatment, given, points } = notHeld;
  const fits = treatment === 'xep_muc' ? given !== undefined : given === undefined && points === undefined;
  return fits ? [] : [error({ code: 'year-not-held-band' }, ['notHeld'])];
};

/** Whether all bands of the month that the rule names are bands that it gives a year too, so that their order is known. */
const monthBandsKnown = (rule: ConditionRule): boolean =>
  monthBandsIn(rule).every(({ id }) => rule.bands.some((band) => band.id === id));

/** Any year of twelve months, each of any band and any points, or without a meeting. */
const anyYear = ({ bands, notHeld }: ConditionRule): readonly YearMonth[] => {
  const points = [0, Number.MAX_SAFE_INTEGER / 1e6] as const;
  const none: readonly MonthOutcome[] =
    notHeld.treatment === 'chua_xep'
      ? []
      : [
          {
            band: notHeld.given ?? null,
            range: notHeld.points === undefined ? null : [notHeld.points, notHeld.points],
            held: false,
          },
        ];
  const outcomes = [...bands.map(({ id }) => ({ band: id, range: points, held: true })), ...none];
  return MONTHS.map((place) => ({ month: place + 1, place, outcomes }));
};

/** Every band is the band of some year. */
const reachFlaws = (rule: ConditionRule): readonly Flaw[] => {
  if (!monthBandsKnown(rule)) return [];
  const ids = rule.bands.map(({ id }) => id);
  const ways = yearWays(rule, anyYear(rule), ids);
  if (ways === null) return [];
  const before = asksYearBefore(rule) ? [null, ...ids] : [null];
  const reached = new Set(
    before.flatMap((yearBefore) =>
      unitKindsIn(rule).flatMap((unitKind) =>
        bandsReached(rule, afterYear(ways, rule, yearBefore), unitKind).map(({ id }) => id),
      ),
    ),
  );
  return rule.bands.flatMap(({ id, name }, index) =>
    reached.has(id)
      ? []
      : [warning({ code: 'year-band-unreachable', args: { band: name } }, ['bands', index])],
  );
};

const unitKindsIn = ({ bands }: ConditionRule): readonly (string | undefined)[] => [
  undefined,
  ...new Set(
    bands.flatMap(({ when }) =>
      when === undefined
        ? []
        : [when, ...(when.allOf ?? []), ...(when.someOf?.of ?? []), ...(when.noneOf ?? [])].flatMap(
            ({ unitKind }) => unitKind ?? [],
          ),
    ),
  ),
];

/** What must hold across the parts of a rule of conditions. */
export const yearConditionFlaws = (rule: ConditionRule): readonly Flaw[] => {
  const { ownFacts, bands } = rule;
  const types = new Map(ownFacts.map((fact) => [fact.id, yearFactType(fact)] as const));
  const asTypes = { ownFacts: ownFacts.map((fact) => ({ ...fact, type: yearFactType(fact) })) };
  const flaws = [
    ...repeated(listed(ownFacts, ['ownFacts'])),
    ...namesTwice(ownFacts, ['ownFacts']),
    ...repeated(listed(bands, ['bands'])),
    ...factFlaws(rule),
    ...yearBeforeFlaws(rule),
    ...formulasHold(asTypes),
    ...usesFlaws(usesInFormulas(asTypes), types),
    ...bands.flatMap(({ when }, index) =>
      when === undefined ? [] : factConditionFlaws(when, types, ['bands', index, 'when']),
    ),
    ...notHeldFlaws(rule),
    ...lastFlaws(rule),
  ];
  // What is out of joint would be walked for nothing.
  if (flaws.length > 0) return flaws;
  const declared = declaredIn(rule);
  const idle = [
    ...unusedFlaws(rule),
    ...bands.flatMap(({ when }, index) =>
      when === undefined ? [] : settledFlaws(when, declared, ['bands', index, 'when']),
    ),
  ];
  return idle.length > 0 ? idle : reachFlaws(rule);
};
