import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { asksOccasion, occurs } from '../../file/occasion.ts';
import { occasionsOf } from '../../occasions/occasions.ts';
import { conditionsIn, occasionTestsIn } from '../../occasions/tests.ts';
import type { Rule } from './rule.ts';

/** An occasion that a rubric names can come about; one that always comes about asks nothing. */
export const occasionsComeAbout: Rule = (file) => {
  const occasions = occasionsOf(file);
  return occasionTestsIn(file).flatMap(({ when, path, oneOfAll }): readonly Flaw[] => {
    if (!asksOccasion(when)) return [];
    const count = occasions.filter((occasion) => occurs(when, occasion)).length;
    if (count === 0) return [error({ code: 'occasion-never' }, path)];
    const askedAlone = !conditionsIn(file).some(
      ({ condition }) => condition === when && condition.measure !== undefined,
    );
    return count === occasions.length && askedAlone && oneOfAll !== true
      ? [warning({ code: 'occasion-always' }, path)]
      : [];
  });
};

/** A place that can ask only for an occasion asks for one. */
export const occasionsAsk: Rule = (file) => {
  const conditions = new Set(conditionsIn(file).map(({ condition }) => condition));
  return occasionTestsIn(file).flatMap(({ when, path }) =>
    conditions.has(when) || asksOccasion(when) ? [] : [error({ code: 'condition-asks-nothing' }, path)],
  );
};
