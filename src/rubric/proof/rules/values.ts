import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { endsOf, faultOf, type Interval, isBounded } from '../../../domain/written/interval.ts';
import { isEmpty, overlap, runOf } from '../../../domain/written/run.ts';
import { linesOf } from '../../lines.ts';
import { conditionsIn } from '../../occasions/tests.ts';
import { surroundingsOf } from '../../rubric.ts';
import type { Rule } from './rule.ts';

interface Tested {
  readonly fact: string;
  readonly interval: Interval;
  readonly path: Path;
  readonly oneOfAll?: boolean;
}

/** A condition on a fact, and the interval in which a line is met, hold some values that can be recorded, and not all of them. */
export const valuesDiffer: Rule = (file) => {
  const tested: readonly Tested[] = [
    ...conditionsIn(file).flatMap(({ condition, ...place }) =>
      condition.measure === undefined || condition.comparedTo !== undefined
        ? []
        : [{ fact: condition.measure, interval: endsOf(condition), ...place }],
    ),
    ...linesOf(file).flatMap(({ line, path }) =>
      line.intervals.flatMap(({ interval, tests, path: at }) =>
        tests === undefined ? [] : [{ fact: tests, interval, path: [...path, ...at] }],
      ),
    ),
  ];
  const { factType, factName, grid } = surroundingsOf(file);
  return tested.flatMap((one): readonly Flaw[] => {
    const { fact, interval, path } = one;
    const type = factType(fact);
    if (type === undefined || faultOf(interval) !== null || !isBounded(interval)) return [];
    const { step, range } = grid(fact);
    const held = overlap(runOf(interval, step), range);
    const args = { fact: factName(fact) };
    if (isEmpty(held)) return [error({ code: 'value-never', args }, path)];
    return held.first === range.first && held.last === range.last && one.oneOfAll !== true
      ? [warning({ code: 'value-always', args }, path)]
      : [];
  });
};
