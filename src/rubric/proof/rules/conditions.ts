import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../domain/problem/problem.ts';
import type { Asked, Condition } from '../../file/condition.ts';
import { conditionsIn, wholeConditionsIn } from '../../occasions/tests.ts';
import { partsOf } from '../../parts.ts';
import { criteriaOf, type RubricFile } from '../../rubric.ts';
import type { Rule } from './rule.ts';

/** Whether a condition is asked before the lines are scored. */
const isEarly = (path: Path): boolean => path[0] === 'groups';

const partFlaws = ({ ofCriterion, ofGroup }: Asked, path: Path, file: RubricFile): readonly Flaw[] => {
  const isLine = criteriaOf(file).some(({ id }) => id === ofCriterion);
  const isGroup = [...file.groups, ...partsOf(file)].some(({ id }) => id === ofGroup);
  return [
    ...(ofCriterion === undefined || isLine
      ? []
      : [
          error({ code: 'unknown-criterion-in-rubric', args: { id: ofCriterion } }, [...path, 'ofCriterion']),
        ]),
    ...(ofGroup === undefined || isGroup
      ? []
      : [error({ code: 'unknown-group', args: { id: ofGroup } }, [...path, 'ofGroup'])]),
    ...(isEarly(path) ? [error({ code: 'condition-too-early' }, path)] : []),
  ];
};

/** What a condition holds against its ends is one thing: a fact, a line or a group; what says more of it has it beside. */
export const conditionsNameOneThing: Rule = (file) =>
  conditionsIn(file).flatMap(({ condition, path }): readonly Flaw[] => {
    const { measure, comparedTo, ofCriterion, ofGroup, ofAvailable } = condition;
    const named = [measure, ofCriterion, ofGroup].filter((one) => one !== undefined);
    const alone =
      (comparedTo !== undefined && measure === undefined) ||
      (ofAvailable !== undefined && ofCriterion === undefined && ofGroup === undefined);
    if (named.length > 1 || alone || (measure !== undefined && measure === comparedTo))
      return [error({ code: 'condition-one-thing' }, path)];
    return measure === undefined && named.length === 1 ? partFlaws(condition, path, file) : [];
  });

/** Of a list some must hold, and not more than there are. */
export const someOfFlaws = ({ someOf }: Condition, path: Path): readonly Flaw[] =>
  someOf === undefined || (someOf.leastCount > 0 && someOf.leastCount < someOf.of.length)
    ? []
    : [
        error({ code: 'some-of-count', args: { least: someOf.leastCount, count: someOf.of.length } }, [
          ...path,
          'someOf',
          'leastCount',
        ]),
      ];

/** Lists of conditions are counted within themselves. */
export const countsOfConditionsFit: Rule = (file) =>
  wholeConditionsIn(file).flatMap(({ condition, path }) => someOfFlaws(condition, path));
