import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { spanFlaws } from '../../../domain/problem/span-flaws.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import type { Interval } from '../../../domain/written/interval.ts';
import type { AnnualRule, CountingRule } from '../../file/annual-rule.ts';
import { articleFlaws, headFlaws, markFlaws } from '../rules/articles.ts';
import { type Cited, citationFlaws, sourced, sourcedEach } from '../rules/header.ts';
import { listed, repeated } from '../rules/ids.ts';
import { intervalFlaws } from '../rules/intervals.ts';
import { namesTwice } from '../rules/names.ts';
import { countingReachFlaws } from './counting-reach.ts';
import { ratedFlaws, USUAL } from './rated-flaws.ts';
import { yearConditionFlaws } from './year-condition-flaws.ts';

const MONTHS = 12;

/** One regular meeting stands for a month, so that a year has as many as it has months. */
const tooMany = ({ from, above }: Interval, path: Path): readonly Flaw[] => {
  const least = from ?? (above === undefined ? 0 : above + ONE);
  return least > MONTHS * ONE
    ? [error({ code: 'meetings-beyond-year', args: { least, months: MONTHS } }, path)]
    : [];
};

/** The first band whose conditions hold is given, so that a better one after it is never asked. */
const outOfOrder = (
  bands: readonly { readonly id: string; readonly name: string }[],
  index: number,
): readonly Flaw[] => {
  const rank = (id: string | undefined) => USUAL.indexOf(id ?? '');
  const band = bands[index];
  // The same band again is told by itself.
  if (bands.findIndex(({ id }) => id === band?.id) < index) return [];
  const upper = bands.slice(0, index).find(({ id }) => rank(id) > rank(band?.id) && rank(band?.id) >= 0);
  return band === undefined || upper === undefined
    ? []
    : [error({ code: 'bands-order', args: { band: band.name, upper: upper.name } }, ['bands', index])];
};

const countingFlaws = ({ bands }: CountingRule): readonly Flaw[] => {
  const last = bands.at(-1);
  const ids = bands.map(({ id }) => id);
  return [
    ...bands.flatMap((band, index) => [
      ...band.conditions.flatMap(({ rated }, which) =>
        ratedFlaws(rated, ids, ['bands', index, 'conditions', which, 'rated']),
      ),
      ...band.conditions.flatMap(({ meetings }, which) =>
        meetings === 'tat_ca'
          ? []
          : [
              ...intervalFlaws(meetings, ['bands', index, 'conditions', which, 'meetings'], true),
              ...tooMany(meetings, ['bands', index, 'conditions', which, 'meetings']),
            ],
      ),
      ...outOfOrder(bands, index),
      ...(index < bands.length - 1 && band.conditions.length === 0
        ? [error({ code: 'band-hides-lower', args: { band: band.name } }, ['bands', index])]
        : []),
      ...(bands.findIndex(({ id }) => id === band.id) < index
        ? [error({ code: 'duplicate-id', args: { id: band.id } }, ['bands', index, 'id'])]
        : []),
    ]),
    ...(last !== undefined && last.conditions.length > 0
      ? [
          error({ code: 'last-band-conditional', args: { band: last.name } }, [
            'bands',
            bands.length - 1,
            'conditions',
          ]),
        ]
      : []),
  ];
};

const approachFlaws = (rule: AnnualRule): readonly Flaw[] => {
  switch (rule.approach) {
    case 'dem_ky': {
      const flaws = countingFlaws(rule);
      // What is out of joint would be walked for nothing.
      return flaws.length > 0 ? flaws : countingReachFlaws(rule);
    }
    case 'binh_quan':
      return [];
    case 'xet_dieu_kien': {
      const order = rule.bands.flatMap((_, index) => outOfOrder(rule.bands, index));
      return order.length > 0 ? order : yearConditionFlaws(rule);
    }
  }
};

/** The parts of an annual rule that cite. */
const citedIn = (rule: AnnualRule): readonly Cited[] => {
  switch (rule.approach) {
    case 'binh_quan':
      return sourced(rule, []);
    case 'dem_ky':
      return [
        ...sourcedEach(rule.bands, ['bands']),
        ...rule.bands.flatMap(({ conditions }, index) =>
          sourcedEach(conditions, ['bands', index, 'conditions']),
        ),
      ];
    case 'xet_dieu_kien':
      return [
        ...sourcedEach(rule.bands, ['bands']),
        ...sourced(rule.notHeld, ['notHeld']),
        ...sourced(rule.bandOrder, ['bandOrder']),
      ];
  }
};

/** Everything that must hold across the parts of an annual rule, checked after its shape. */
export const annualRuleFlaws = (rule: AnnualRule): readonly Flaw[] => [
  ...spanFlaws(rule.inForce, ['inForce']),
  ...repeated(listed(rule.sources, ['sources'])),
  ...namesTwice(rule.sources, ['sources']),
  ...headFlaws(rule),
  ...citationFlaws(citedIn(rule), rule.sources),
  ...articleFlaws(citedIn(rule), rule.sources),
  ...markFlaws(citedIn(rule), rule.sources),
  ...(rule.approach === 'binh_quan' ? [] : namesTwice(rule.bands, ['bands'])),
  ...approachFlaws(rule),
];
