import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { spanFlaws } from '../../../domain/problem/span-flaws.ts';
import type { AnnualRule, CountingRule } from '../../file/annual-rule.ts';
import { citationFlaws } from '../rules/header.ts';
import { intervalFlaws } from '../rules/intervals.ts';

const repeatedSources = ({ sources }: AnnualRule): readonly Flaw[] =>
  sources.flatMap(({ id }, index) =>
    sources.findIndex((other) => other.id === id) < index
      ? [error({ code: 'duplicate-id', args: { id } }, ['sources', index, 'id'])]
      : [],
  );

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
          : intervalFlaws(meetings, ['bands', index, 'conditions', which, 'meetings'], true),
      ),
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

/** Everything that must hold across the parts of an annual rule, checked after its shape. */
export const annualRuleFlaws = (rule: AnnualRule): readonly Flaw[] => [
  ...spanFlaws(rule.inForce, ['inForce']),
  ...repeatedSources(rule),
  ...(rule.approach === 'dem_ky'
    ? countingFlaws(rule)
    : citationFlaws([{ citation: rule.citation, path: [] }], rule.sources)),
];
