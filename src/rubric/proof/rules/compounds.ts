import type { Path } from '../../../domain/problem/location.ts';
import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import { endsOf, faultOf, isBounded } from '../../../domain/written/interval.ts';
import { isEmpty, overlap, type Run, runOf, type Step } from '../../../domain/written/run.ts';
import type { Asked, Condition } from '../../file/condition.ts';
import { wholeConditionsIn } from '../../occasions/tests.ts';
import { type RubricFile, surroundingsOf } from '../../rubric.ts';
import type { Rule } from './rule.ts';

/** One thing that a list asks: of what, between which values of those that can be. */
interface Member {
  readonly of: string;
  readonly held: Run;
  readonly range: Run;
  readonly path: Path;
}

/** What is asked about, without its ends; two of one subject can be held against each other. */
const subjectOf = ({ from, above, below, to, ...rest }: Asked): string => {
  const { measure, comparedTo, ofCriterion, ofGroup, ofAvailable, kind, month, unitKind } = rest;
  return JSON.stringify([measure, comparedTo, ofCriterion, ofGroup, ofAvailable, kind, month, unitKind]);
};

const EVERYWHERE: Run = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

const membersOf = (list: readonly Asked[], path: Path, file: RubricFile): readonly Member[] => {
  const { grid, factType } = surroundingsOf(file);
  return list.flatMap((asked, index) => {
    const { measure, comparedTo } = asked;
    if (!isBounded(asked) || faultOf(asked) !== null) return [];
    const known = measure !== undefined && comparedTo === undefined && factType(measure) !== undefined;
    const { step, range }: { step: Step; range: Run } = known
      ? grid(measure)
      : { step: 'any', range: EVERYWHERE };
    const held = overlap(runOf(endsOf(asked), step), range);
    // What holds of nothing or of everything is told by itself.
    const asks = !isEmpty(held) && (held.first > range.first || held.last < range.last);
    return asks ? [{ of: subjectOf(asked), held, range, path: [...path, index] }] : [];
  });
};

const lies = (inner: Run, outer: Run): boolean => outer.first <= inner.first && inner.last <= outer.last;

const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((later, index) => list.slice(0, index).map((earlier) => [earlier, later] as const));

const ofOne = ([one, other]: readonly [Member, Member]): boolean => one.of === other.of;

/** Of two that must both hold: they can, and neither follows from the other. */
const bothAsked = ([earlier, later]: readonly [Member, Member]): readonly Flaw[] => {
  const also = (other: Member) => ({ also: [other.path] });
  if (isEmpty(overlap(earlier.held, later.held)))
    return [warning({ code: 'conditions-contradict' }, later.path, also(earlier))];
  if (lies(earlier.held, later.held))
    return [warning({ code: 'condition-implied' }, later.path, also(earlier))];
  return lies(later.held, earlier.held)
    ? [warning({ code: 'condition-implied' }, earlier.path, also(later))]
    : [];
};

/** Of one that must hold and one that must not. */
const oneRefused = (wanted: Member, refused: Member): readonly Flaw[] => {
  const also = { also: [wanted.path] };
  if (lies(wanted.held, refused.held))
    return [warning({ code: 'conditions-contradict' }, refused.path, also)];
  return isEmpty(overlap(wanted.held, refused.held))
    ? [warning({ code: 'condition-implied' }, refused.path, also)]
    : [];
};

/** Of two that must not hold, the narrower says nothing more. */
const bothRefused = ([earlier, later]: readonly [Member, Member]): readonly Flaw[] => {
  if (lies(later.held, earlier.held))
    return [warning({ code: 'condition-implied' }, later.path, { also: [earlier.path] })];
  return lies(earlier.held, later.held)
    ? [warning({ code: 'condition-implied' }, earlier.path, { also: [later.path] })]
    : [];
};

const same = ({ held }: Member, other: Member): boolean =>
  held.first === other.held.first && held.last === other.held.last;

const compoundFlaws = (condition: Condition, path: Path, file: RubricFile): readonly Flaw[] => {
  const { allOf = [], someOf, noneOf = [] } = condition;
  const own = membersOf([condition], path, file).map((one) => ({ ...one, path }));
  const wanted = [...own, ...membersOf(allOf, [...path, 'allOf'], file)];
  const some = membersOf(someOf?.of ?? [], [...path, 'someOf', 'of'], file);
  const refused = membersOf(noneOf, [...path, 'noneOf'], file);
  return [
    ...pairs(wanted).filter(ofOne).flatMap(bothAsked),
    ...refused.flatMap((one) =>
      wanted.filter(({ of }) => of === one.of).flatMap((other) => oneRefused(other, one)),
    ),
    ...pairs(refused).filter(ofOne).flatMap(bothRefused),
    ...pairs(some)
      .filter((pair) => ofOne(pair) && same(...pair))
      .map(([earlier, later]) => warning({ code: 'condition-twice' }, later.path, { also: [earlier.path] })),
  ];
};

/** What a condition is made of can hold together, and each of it says something more. */
export const compoundsAsk: Rule = (file) =>
  wholeConditionsIn(file).flatMap(({ condition, path }) => compoundFlaws(condition, path, file));
