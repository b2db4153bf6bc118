import {
  amountTypes,
  countedTypes,
  type FactType,
  numericTypes,
  standardFacts,
} from '../../../domain/meeting/facts.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import { fold } from '../../../domain/written/fold.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import type { Formula } from '../../file/formula.ts';
import type { DeclaredFacts } from '../../file/own-facts.ts';
import { linesOf } from '../../lines.ts';
import { conditionsIn } from '../../occasions/tests.ts';
import type { RubricFile } from '../../rubric.ts';
import { wholeSteps } from './roles.ts';
import type { Rule } from './rule.ts';

/** A fact that an element names, with the types that make sense there. */
interface Use {
  readonly id: string;
  readonly types: readonly FactType[] | null;
  readonly path: Path;
}

const listed = (ids: readonly string[], types: Use['types'], path: Path): readonly Use[] =>
  ids.map((id, index) => ({ id, types, path: [...path, index] }));

const onLines = (file: RubricFile): readonly Use[] =>
  linesOf(file).flatMap(({ criterion, line, path }) =>
    [...line.uses, ...listed(criterion.shown, null, ['shown'])].map((use) => ({
      ...use,
      path: [...path, ...use.path],
    })),
  );

/** A fact taken from earlier meetings: a list is counted, a previous value keeps its type. */
const inState = (file: RubricFile): readonly Use[] =>
  file.state.flatMap(({ id, previous, inRow }, index): readonly Use[] => [
    { id, types: inRow === undefined ? null : countedTypes, path: ['state', index, 'id'] },
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

/** Every fact that a formula names. */
export const usesInFormulas = ({ ownFacts }: DeclaredFacts): readonly Use[] =>
  ownFacts.flatMap(({ formula }, index) =>
    formula === undefined ? [] : listedTerms(formula, ['ownFacts', index, 'formula']),
  );

/** What is a share of another is an amount; all else may be any number. */
const listedTerms = (formula: Formula, path: Path): readonly Use[] => {
  if (formula.operation !== 'phan_tram') return listed(formula.terms, numericTypes, [...path, 'terms']);
  const { numerator, denominator, excluded } = formula;
  return [
    { id: numerator, types: amountTypes, path: [...path, 'numerator'] },
    { id: denominator, types: amountTypes, path: [...path, 'denominator'] },
    ...listed(excluded, amountTypes, [...path, 'excluded']),
  ];
};

/** Every fact that a rubric names, with its place. */
export const usesIn = (file: RubricFile): readonly Use[] => [
  ...usesInFormulas(file),
  ...onLines(file),
  ...conditionsIn(file).flatMap(({ condition: { measure, comparedTo }, path }) => [
    ...(measure === undefined ? [] : [{ id: measure, types: numericTypes, path: [...path, 'measure'] }]),
    ...(comparedTo === undefined
      ? []
      : [{ id: comparedTo, types: numericTypes, path: [...path, 'comparedTo'] }]),
  ]),
  ...(file.vote === undefined
    ? []
    : [{ id: file.vote.denominator, types: countedTypes, path: ['vote', 'denominator'] }]),
  ...inState(file),
];

const typesOf = (file: RubricFile): ReadonlyMap<string, FactType> =>
  new Map([...standardFacts, ...file.ownFacts.map(({ id, type }) => [id, type] as const)]);

/** What is named is known, and of a type that makes sense there. */
export const usesFlaws = (uses: readonly Use[], types: ReadonlyMap<string, FactType>): readonly Flaw[] =>
  uses.flatMap(({ id, types: expected, path }): readonly Flaw[] => {
    const type = types.get(id);
    if (type === undefined)
      return [
        error({ code: 'undeclared-fact', args: { id, suggestion: nearest(id, [...types.keys()]) } }, path),
      ];
    return expected === null || expected.includes(type)
      ? []
      : [error({ code: 'fact-type', args: { id, type, expected } }, path)];
  });

/** Every fact that a rubric names is known, and of a type that can be measured that way. */
export const factsAreDeclared: Rule = (file) => usesFlaws(usesIn(file), typesOf(file));

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

/** One regular meeting stands for a month, and what is counted in a row is counted within a year. */
const MONTHS = 12;

/** A list can name somebody in more regular meetings in a row than a rubric asks for. */
export const rowsFitTheYear: Rule = ({ state }) =>
  state.flatMap(({ inRow }, index) =>
    inRow !== undefined && inRow.above >= MONTHS * ONE
      ? [
          warning({ code: 'in-row-beyond', args: { above: inRow.above, months: MONTHS } }, [
            'state',
            index,
            'inRow',
            'above',
          ]),
        ]
      : [],
  );

/** A rubric does not declare again what every meeting file has. */
export const ownFactsAreNew: Rule = (file) =>
  file.ownFacts.flatMap(({ id }, index) =>
    standardFacts.has(fold(id))
      ? [error({ code: 'fact-shadows', args: { id } }, ['ownFacts', index, 'id'])]
      : [],
  );
