import { type Asked, asksPart, type Condition } from '../file/condition.ts';
import { type Occasion, occurs } from '../file/occasion.ts';
import {
  all,
  always,
  amount,
  areSaid,
  atLeast,
  isInside,
  less,
  never,
  not,
  plain,
  type Test,
} from './test.ts';

const askedTest = (asked: Asked, occasion: Occasion): Test | undefined => {
  const { measure, comparedTo, from, above, below, to } = asked;
  // The month follows from the day, which a form leaves open; points are no facts.
  if (asked.month !== undefined || asksPart(asked)) return undefined;
  if (!occurs(asked, occasion)) return never;
  if (measure === undefined) return always;
  const size = comparedTo === undefined ? amount(measure) : less(amount(measure), amount(comparedTo));
  return isInside(plain(size), { from, above, below, to });
};

/** A condition as a test of the facts of a meeting on a known occasion; `undefined` where it asks for more than facts. */
export const conditionTest = (condition: Condition, occasion: Occasion): Test | undefined => {
  const { allOf = [], someOf, noneOf = [] } = condition;
  const tests = (asked: readonly Asked[]) => asked.map((one) => askedTest(one, occasion));
  const [wanted, some, unwanted] = [tests([condition, ...allOf]), tests(someOf?.of ?? []), tests(noneOf)];
  if (!areSaid(wanted) || !areSaid(some) || !areSaid(unwanted)) return undefined;
  return all([
    ...wanted,
    ...(someOf === undefined ? [] : [atLeast(someOf.leastCount, some)]),
    ...unwanted.map(not),
  ]);
};
