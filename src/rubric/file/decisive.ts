import { type Asked, type Asking, asksMore, type Condition, holds, isCompound } from './condition.ts';
import { asksOccasion } from './occasion.ts';

/** What a condition asks by itself, beside what it is made of. */
const ownOf = ({ allOf: _all, someOf: _some, noneOf: _none, ...own }: Condition): readonly Asked[] =>
  asksMore(own) || asksOccasion(own) ? [own] : [];

const some = (list: readonly Asked[]): readonly Asked[] | undefined => (list.length === 0 ? undefined : list);

/** The parts of a condition that decide it: all that hold where it does, those that fail where it does not. */
export const decisivePart = (condition: Condition, asking: Asking): Condition => {
  if (!isCompound(condition)) return condition;
  const is = (wanted: boolean) => (asked: Asked) => holds(asked, asking) === wanted;
  const { allOf = [], someOf, noneOf = [] } = condition;
  const demanded = [...ownOf(condition), ...allOf];
  if (holds(condition, asking) === true)
    return {
      allOf: some([...demanded, ...(someOf?.of ?? []).filter(is(true))])?.slice(),
      noneOf: some(noneOf)?.slice(),
    };
  const held = (someOf?.of ?? []).filter(is(true)).length;
  return {
    allOf: some(demanded.filter(is(false)))?.slice(),
    someOf: someOf !== undefined && held < someOf.leastCount ? someOf : undefined,
    noneOf: some(noneOf.filter(is(true)))?.slice(),
  };
};
