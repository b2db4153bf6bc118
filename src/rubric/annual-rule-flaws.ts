import { error, type Flaw } from '../domain/problem.ts';
import type { AnnualRule, CountingRule } from './annual-rule.ts';
import { citationFlaws, spanFlaws } from './rules/header.ts';

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
  ...(rule.approach === 'dem_ky'
    ? countingFlaws(rule)
    : citationFlaws([{ citation: rule.citation, path: [] }], rule.sources)),
];
