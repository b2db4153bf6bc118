import type { FactType } from '../../../domain/meeting/facts.ts';
import { standardFacts } from '../../../domain/meeting/facts.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { fold } from '../../../domain/written/fold.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import type { Criterion } from '../../methods/index.ts';
import type { RubricFile } from '../../rubric.ts';
import { conditionsIn } from './conditions.ts';
import { wholeSteps } from './roles.ts';
import { forEachCriterion, placedCriteria, type Rule } from './rule.ts';

const counted = ['nguoi', 'lan'] as const satisfies readonly FactType[];
/** Types of facts that lie in an interval. */
export const numeric = [
  'nguoi',
  'lan',
  'phut',
  'phan_tram',
  'so',
  'co_khong',
] as const satisfies readonly FactType[];

/** A fact that an element names, with the types that make sense there. */
interface Use {
  readonly id: string;
  readonly types: readonly FactType[] | null;
  readonly path: Path;
}

const listed = (ids: readonly string[], types: Use['types'], path: Path): readonly Use[] =>
  ids.map((id, index) => ({ id, types, path: [...path, index] }));

const byMethod = (criterion: Criterion): readonly Use[] => {
  switch (criterion.method) {
    case 'theo_so_lieu':
      return [{ id: criterion.measure, types: numeric, path: ['measure'] }];
    case 'theo_so_lan':
      return [{ id: criterion.measure, types: counted, path: ['measure'] }];
    case 'theo_ty_le':
      return [
        { id: criterion.numerator, types: counted, path: ['numerator'] },
        { id: criterion.denominator, types: counted, path: ['denominator'] },
        ...listed(criterion.excluded, counted, ['excluded']),
      ];
    case 'theo_yeu_cau':
      return [
        { id: criterion.measure, types: ['phut'], path: ['measure'] },
        ...(criterion.replacedBy === undefined
          ? []
          : [{ id: criterion.replacedBy, types: ['phut'] as const, path: ['replacedBy'] }]),
      ];
    case 'theo_ngay':
      return [{ id: criterion.measure, types: ['ngay'], path: ['measure'] }];
    case 'dat_khong_dat':
    case 'chon_muc':
    case 'cho_diem':
      return [];
  }
};

const onLines = (file: RubricFile): readonly Use[] =>
  placedCriteria(file).flatMap(({ criterion, path }) =>
    [...byMethod(criterion), ...listed(criterion.shown, null, ['shown'])].map((use) => ({
      ...use,
      path: [...path, ...use.path],
    })),
  );

/** A fact taken from earlier meetings: a list is counted, a previous value keeps its type. */
const inState = (file: RubricFile): readonly Use[] =>
  file.state.flatMap(({ id, previous, inRow }, index): readonly Use[] => [
    { id, types: inRow === undefined ? null : counted, path: ['state', index, 'id'] },
    ...(previous === undefined
      ? []
      : [{ id: previous, types: sameType(id, file), path: ['state', index, 'previous'] }]),
    ...(inRow === undefined
      ? []
      : [{ id: inRow.measure, types: ['danh_sach'] as const, path: ['state', index, 'inRow', 'measure'] }]),
  ]);

const sameType = (id: string, file: RubricFile): readonly FactType[] | null => {
  const type = typesOf(file).get(id);
  return type === undefined ? null : [type];
};

const usesIn = (file: RubricFile): readonly Use[] => [
  ...onLines(file),
  ...conditionsIn(file).flatMap(({ condition: { measure }, path }) =>
    measure === undefined ? [] : [{ id: measure, types: numeric, path: [...path, 'measure'] }],
  ),
  ...(file.vote === undefined
    ? []
    : [{ id: file.vote.denominator, types: counted, path: ['vote', 'denominator'] }]),
  ...inState(file),
];

const typesOf = (file: RubricFile): ReadonlyMap<string, FactType> =>
  new Map([...standardFacts, ...file.ownFacts.map(({ id, type }) => [id, type] as const)]);

/** Every fact that a rubric names is known, and of a type that can be measured that way. */
export const factsAreDeclared: Rule = (file) => {
  const types = typesOf(file);
  return usesIn(file).flatMap(({ id, types: expected, path }): readonly Flaw[] => {
    const type = types.get(id);
    if (type === undefined)
      return [
        error({ code: 'undeclared-fact', args: { id, suggestion: nearest(id, [...types.keys()]) } }, path),
      ];
    return expected === null || expected.includes(type)
      ? []
      : [error({ code: 'fact-type', args: { id, type, expected } }, path)];
  });
};

/** A share is of something else: not of what is counted itself, nor of a base that is taken away whole. */
export const sharesAreOfOthers: Rule = forEachCriterion(({ criterion, path }): readonly Flaw[] => {
  if (criterion.method !== 'theo_ty_le') return [];
  const { id, numerator, denominator, excluded } = criterion;
  const flaw = (at: Path) =>
    error({ code: 'share-of-itself', args: { criterion: id, fact: denominator } }, [...path, ...at]);
  const twice = excluded.indexOf(denominator);
  if (numerator === denominator) return [flaw(['denominator'])];
  return twice < 0 ? [] : [flaw(['excluded', twice])];
});

/** A fact that earlier meetings give is given in one way. */
export const stateIsOneWay: Rule = ({ state }) =>
  state.flatMap(({ previous, inRow }, index): readonly Flaw[] => [
    ...((previous === undefined) === (inRow === undefined)
      ? [error({ code: 'state-one-way' }, ['state', index])]
      : []),
    ...(inRow === undefined || wholeSteps(inRow.above)
      ? []
      : [error({ code: 'in-row-whole' }, ['state', index, 'inRow', 'above'])]),
  ]);

/** A rubric does not declare again what every meeting file has. */
export const ownFactsAreNew: Rule = (file) =>
  file.ownFacts.flatMap(({ id }, index) =>
    standardFacts.has(fold(id))
      ? [error({ code: 'fact-shadows', args: { id } }, ['ownFacts', index, 'id'])]
      : [],
  );
