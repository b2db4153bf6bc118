import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { spanFlaws } from '../../../domain/problem/span-flaws.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import type { Interval } from '../../../domain/written/interval.ts';
import type { AnnualRule, CountingRule } from '../../file/annual-rule.ts';
import { citationFlaws } from '../rules/header.ts';
import { intervalFlaws } from '../rules/intervals.ts';
import { citedInYear, yearConditionFlaws } from './year-condition-flaws.ts';

const repeatedSources = ({ sources }: AnnualRule): readonly Flaw[] =>
  sources.flatMap(({ id }, index) =>
    sources.findIndex((other) => other.id === id) < index
      ? [error({ code: 'duplicate-id', args: { id } }, ['sources', index, 'id'])]
      : [],
  );

const MONTHS = 12;

/** One regular meeting stands for a month, so that a year has as many as it has months. */
const tooMany = ({ from, above }: Interval, path: Path): readonly Flaw[] => {
  const least = from ?? (above === undefined ? 0 : above + ONE);
  return least > MONTHS * ONE
    ? [error({ code: 'meetings-beyond-year', args: { least, months: MONTHS } }, path)]
    : [];
};

/** The bands that regulations use everywhere, from the best down. */
const USUAL: readonly string[] = ['tot', 'kha', 'trung_binh', 'kem'];

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

const countingFlaws = ({ bands, sources }: CountingRule): readonly Flaw[] => {
  const last = bands.at(-1);
  return [
    ...bands.flatMap((band, index) => [
      ...citationFlaws(
        [
          { citation: band.citation, path: ['bands', index] },
          ...band.conditions.map(({ citation }, which) => ({
            citation,
            path: ['bands', index, 'conditions', which],
          })),
        ],
        sources,
      ),
      ...band.conditions.flatMap(({ rated }, which) =>
        rated.from === undefined && rated.to === undefined
          ? [error({ code: 'rated-open' }, ['bands', index, 'conditions', which, 'rated'])]
          : [],
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
    case 'dem_ky':
      return countingFlaws(rule);
    case 'binh_quan':
      return citationFlaws([{ citation: rule.citation, path: [] }], rule.sources);
    case 'xet_dieu_kien':
      return [
        ...citationFlaws(citedInYear(rule), rule.sources),
        ...rule.bands.flatMap((_, index) => outOfOrder(rule.bands, index)),
        ...yearConditionFlaws(rule),
      ];
  }
};

/** Everything that must hold across the parts of an annual rule, checked after its shape. */
export const annualRuleFlaws = (rule: AnnualRule): readonly Flaw[] => [
  ...spanFlaws(rule.inForce, ['inForce']),
  ...repeatedSources(rule),
  ...approachFlaws(rule),
];
