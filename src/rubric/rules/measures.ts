import type { FactType } from '../../domain/facts.ts';
import { standardFacts } from '../../domain/facts.ts';
import { fold } from '../../domain/fold.ts';
import type { Path } from '../../domain/location.ts';
import { nearest } from '../../domain/nearest.ts';
import { error, type Flaw } from '../../domain/problem.ts';
import type { Condition } from '../condition.ts';
import type { Criterion } from '../methods/index.ts';
import type { RubricFile } from '../rubric.ts';
import { forEachCriterion, type Rule } from './rule.ts';

const counted = ['nguoi', 'lan'] as const satisfies readonly FactType[];
const numeric = ['nguoi', 'lan', 'phut', 'phan_tram'] as const satisfies readonly FactType[];

/** A fact that an element names, with the types that make sense there. */
interface Use {
  readonly id: string;
  readonly types: readonly FactType[] | null;
  readonly path: Path;
}

const inCondition = (condition: Condition | undefined, path: Path): readonly Use[] =>
  condition?.measure === undefined
    ? []
    : [{ id: condition.measure, types: numeric, path: [...path, 'measure'] }];

const byMethod = (criterion: Criterion): readonly Use[] => {
  switch (criterion.method) {
    case 'theo_so_lieu':
      return [{ id: criterion.measure, types: numeric, path: ['measure'] }];
    case 'theo_ty_le':
      return [
        { id: criterion.numerator, types: counted, path: ['numerator'] },
        { id: criterion.denominator, types: counted, path: ['denominator'] },
        ...criterion.excluded.map((id, index): Use => ({ id, types: counted, path: ['excluded', index] })),
      ];
    case 'theo_yeu_cau':
      return [
        { id: criterion.measure, types: ['phut'], path: ['measure'] },
        ...(criterion.replacedBy === undefined
          ? []
          : [{ id: criterion.replacedBy, types: ['phut'] as const, path: ['replacedBy'] }]),
        ...criterion.requirement.flatMap(({ when }, index) =>
          inCondition(when, ['requirement', index, 'when']),
        ),
      ];
    case 'theo_ngay':
      return [{ id: criterion.measure, types: ['ngay'], path: ['measure'] }];
    case 'dat_khong_dat':
    case 'chon_muc':
    case 'cho_diem':
      return [];
  }
};

const usesOf = (criterion: Criterion): readonly Use[] => [
  ...byMethod(criterion),
  ...('forced' in criterion
    ? criterion.forced.flatMap(({ when }, index) => inCondition(when, ['forced', index, 'when']))
    : []),
  ...inCondition(criterion.notApplicable?.when, ['notApplicable', 'when']),
  ...criterion.shown.map((id, index): Use => ({ id, types: null, path: ['shown', index] })),
];

const typesOf = (file: RubricFile): ReadonlyMap<string, FactType> =>
  new Map([...standardFacts, ...file.ownFacts.map(({ id, type }) => [id, type] as const)]);

/** Every fact that a line names is known, and of a type that can be measured that way. */
export const factsAreDeclared = forEachCriterion(({ criterion, path }, file) => {
  const types = typesOf(file);
  return usesOf(criterion).flatMap(({ id, types: expected, path: within }): readonly Flaw[] => {
    const type = types.get(id);
    const at = [...path, ...within];
    if (type === undefined)
      return [
        error({ code: 'undeclared-fact', args: { id, suggestion: nearest(id, [...types.keys()]) } }, at),
      ];
    return expected === null || expected.includes(type)
      ? []
      : [error({ code: 'fact-type', args: { id, type, expected } }, at)];
  });
});

/** A rubric does not declare again what every meeting file has. */
export const ownFactsAreNew: Rule = (file) =>
  file.ownFacts.flatMap(({ id }, index) =>
    standardFacts.has(fold(id))
      ? [error({ code: 'fact-shadows', args: { id } }, ['ownFacts', index, 'id'])]
      : [],
  );
