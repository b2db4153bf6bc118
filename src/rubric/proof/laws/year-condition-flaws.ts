import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { bandsAsked, type ConditionRule, monthBandsIn } from '../../file/annual-rule.ts';
import { type YearFact, yearFactType } from '../../file/year-facts.ts';
import { reachableYearBands } from '../../year/decide.ts';
import type { YearMonth } from '../../year/series.ts';
import type { MonthOutcome } from '../../year/tally.ts';
import { formulasHold } from '../rules/formulas.ts';
import { sourced, sourcedEach } from '../rules/header.ts';
import { listed, repeated } from '../rules/ids.ts';
import { factConditionFlaws } from './fact-condition-flaws.ts';

const MONTHS = Array.from({ length: 12 }, (_, place) => place);

/** A number of the year comes about in one way, and what is picked from spans is picked from spans that are named. */
const factFlaws = ({ ownFacts }: ConditionRule): readonly Flaw[] =>
  ownFacts.flatMap(({ id, ofMonths, formula }: YearFact, index): readonly Flaw[] => {
    const path = ['ownFacts', index];
    if ((ofMonths === undefined) === (formula === undefined))
      return [error({ code: 'year-fact-one-way', args: { fact: id } }, path)];
    if (ofMonths === undefined) return [];
    const at = [...path, 'ofMonths'];
    const bySpans = 'every' in ofMonths && ofMonths.every !== undefined;
    const picks = 'select' in ofMonths && ofMonths.select !== undefined;
    return [
      ...(bySpans === picks ? [] : [error({ code: 'year-fact-spans', args: { fact: id } }, at)]),
      ...('rated' in ofMonths && ofMonths.rated.from === undefined && ofMonths.rated.to === undefined
        ? [error({ code: 'rated-open' }, [...at, 'rated'])]
        : []),
    ];
  });

/** The band that is asked last takes everything that is left, and no other does. */
const lastFlaws = (rule: ConditionRule): readonly Flaw[] => {
  const asked = bandsAsked(rule);
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
  const monthBands = rule.bands.map(({ id }) => id);
  const reached = new Set(
    [null, ...monthBands].flatMap((yearBefore) =>
      unitKindsIn(rule).flatMap((unitKind) =>
        reachableYearBands(rule, anyYear(rule), { monthBands, yearBefore }, unitKind).map(({ id }) => id),
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
  const flaws = [
    ...repeated(listed(ownFacts, ['ownFacts'])),
    ...repeated(listed(bands, ['bands'])),
    ...factFlaws(rule),
    ...formulasHold({ ownFacts: ownFacts.map((fact) => ({ ...fact, type: yearFactType(fact) })) }),
    ...bands.flatMap(({ when }, index) =>
      when === undefined ? [] : factConditionFlaws(when, types, ['bands', index, 'when']),
    ),
    ...notHeldFlaws(rule),
    ...lastFlaws(rule),
  ];
  // What is out of joint would be walked for nothing.
  return flaws.length > 0 ? flaws : reachFlaws(rule);
};

/** The parts of a rule of conditions that cite. */
export const citedInYear = ({ bands, notHeld, bandOrder }: ConditionRule) => [
  ...sourcedEach(bands, ['bands']),
  ...sourced(notHeld, ['notHeld']),
  ...sourced(bandOrder, ['bandOrder']),
];
