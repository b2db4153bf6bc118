import { type FactType, numericTypes } from '../../../domain/meeting/facts.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { endsOf, isBounded } from '../../../domain/written/interval.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import { cellsOf } from '../../facts/cells.ts';
import { gridOfFact } from '../../facts/fact-grid.ts';
import { type Asked, askedIn, type Condition, holds, isCompound, type Truth } from '../../file/condition.ts';
import { asksOccasion } from '../../file/occasion.ts';
import type { DeclaredFacts } from '../../file/own-facts.ts';
import { someOfFlaws } from '../rules/conditions.ts';
import { intervalFlaws } from '../rules/intervals.ts';

/** Facts that a law declares, with what kind of number each is. */
type DeclaredTypes = ReadonlyMap<string, FactType>;

/** A fact that is asked for is declared, of a type that lies in an interval. */
const measureFlaws = (id: string, types: DeclaredTypes, path: Path): readonly Flaw[] => {
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

/** Kinds of unit that conditions tell apart, and any other. */
const kindsIn = (conditions: readonly Condition[]): readonly (string | undefined)[] => [
  undefined,
  ...new Set(conditions.flatMap((one) => askedIn(one).flatMap(({ asked: { unitKind } }) => unitKind ?? []))),
];

/** How conditions turn out, for facts and kinds of unit that stand for all; `null` where that cannot be told. */
const truthsOf = (
  conditions: readonly Condition[],
  declared: DeclaredFacts,
): readonly (readonly Truth[])[] | null => {
  const factType = (id: string) => declared.ownFacts.find((fact) => fact.id === id)?.type;
  const cells = cellsOf(conditions, { grid: (id) => gridOfFact(id, declared), factType }, declared);
  if (cells === null) return null;
  const kinds = kindsIn(conditions);
  return cells.flatMap((cell) => {
    const derived = new Map([...cell].map(([id, size]) => [id, { size }] as const));
    return kinds.map((unitKind) => {
      const known = { facts: new Map(), derived, date: '', kind: 'thuong_ky' } as const;
      const asking = unitKind === undefined ? known : { ...known, unitKind };
      return conditions.map((condition) => holds(condition, asking));
    });
  });
};

/** Whether one condition holds wherever another does. */
export const isImplied = (narrow: Condition, wide: Condition, declared: DeclaredFacts): boolean => {
  const truths = truthsOf([narrow, wide], declared);
  return truths?.every(([first, second]) => first === false || second === true) === true;
};

/** Whether a condition holds, or fails, whatever the facts are; `null` where it depends on them, or that cannot be told. */
const settledAs = (condition: Condition, declared: DeclaredFacts): boolean | null => {
  const truths = truthsOf([condition], declared)?.flat() ?? [];
  const [first] = truths;
  return typeof first === 'boolean' && truths.every((truth) => truth === first) ? first : null;
};

/** A condition holds for some facts and fails for others, and so does each thing that it asks; one that is settled beforehand says nothing, or is not what was meant. */
export const settledFlaws = (condition: Condition, declared: DeclaredFacts, path: Path): readonly Flaw[] => {
  const parts = isCompound(condition) ? askedIn(condition, path).slice(1) : [];
  const settled = (one: Condition, at: Path): readonly Flaw[] => {
    const always = settledAs(one, declared);
    return always === null ? [] : [warning({ code: 'condition-settled', args: { always } }, at)];
  };
  const inside = parts.flatMap((one) => settled(one.asked, one.path));
  return inside.length > 0 ? inside : settled(condition, path);
};
