import { type FactType, numericTypes } from '../../../domain/meeting/facts.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { endsOf, isBounded } from '../../../domain/written/interval.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import { type Asked, askedIn, type Condition, isCompound } from '../../file/condition.ts';
import { asksOccasion } from '../../file/occasion.ts';
import { someOfFlaws } from '../rules/conditions.ts';
import { intervalFlaws } from '../rules/intervals.ts';

/** Facts that a law declares, with what kind of number each is. */
export type DeclaredTypes = ReadonlyMap<string, FactType>;

/** A fact that is asked for is declared, of a type that lies in an interval. */
export const measureFlaws = (id: string, types: DeclaredTypes, path: Path): readonly Flaw[] => {
  const type = types.get(id);
  const expected: readonly FactType[] = numericTypes;
  if (type === undefined)
    return [
      error({ code: 'undeclared-fact', args: { id, suggestion: nearest(id, [...types.keys()]) } }, path),
    ];
  return expected.includes(type) ? [] : [error({ code: 'fact-type', args: { id, type, expected } }, path)];
};

const askedFlaws = (asked: Asked, isPut: boolean, types: DeclaredTypes, path: Path): readonly Flaw[] => {
  const { measure, comparedTo } = asked;
  if (measure === undefined) {
    const asks = (asksOccasion(asked) || isPut) && !isBounded(asked) && comparedTo === undefined;
    return asks ? [] : [error({ code: 'condition-asks-nothing' }, path)];
  }
  if (measure === comparedTo) return [error({ code: 'condition-one-thing' }, path)];
  const unknown = [
    ...measureFlaws(measure, types, [...path, 'measure']),
    ...(comparedTo === undefined ? [] : measureFlaws(comparedTo, types, [...path, 'comparedTo'])),
  ];
  return unknown.length > 0 ? unknown : intervalFlaws(endsOf(asked), path, true);
};

/** A condition over facts of a law alone asks something in each of its parts, of facts that are there, between ends that can be meant. */
export const factConditionFlaws = (
  condition: Condition,
  types: DeclaredTypes,
  path: Path,
): readonly Flaw[] => [
  ...askedIn(condition, path).flatMap((one) =>
    askedFlaws(one.asked, one.asked === condition && isCompound(condition), types, one.path),
  ),
  ...someOfFlaws(condition, path),
];
