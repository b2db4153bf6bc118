import type { FactType } from '../../../domain/meeting/facts.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import { endsOf, faultOf, type Interval, isBounded } from '../../../domain/written/interval.ts';
import { surroundingsOf } from '../../rubric.ts';
import { isEmpty, overlap, type Run, runOf } from '../grid.ts';
import { conditionsIn } from './conditions.ts';
import { placedCriteria, type Rule } from './rule.ts';

/** The step and range in which a value is recorded. */
export interface Domain {
  readonly step: number;
  readonly range: Run;
}

const FROM_NOTHING: Run = { first: 0, last: Number.POSITIVE_INFINITY };

/** What can be recorded of a fact of a type: people, times and minutes are whole, nothing is negative. */
export const domainOfType = (type: FactType | undefined): Domain => {
  switch (type) {
    case 'phan_tram':
    case 'so':
      return { step: 1, range: FROM_NOTHING };
    case 'co_khong':
      return { step: ONE, range: { first: 0, last: 1 } };
    default:
      return { step: ONE, range: FROM_NOTHING };
  }
};

interface Tested {
  readonly fact: string;
  readonly interval: Interval;
  readonly path: Path;
}

/** A requirement must have a condition, so one that always holds says that there is only one. */
const mayAlwaysHold = ({ path }: Tested): boolean => path.includes('requirement');

/** A condition on a fact, and the interval in which a line is met, hold some values that can be recorded, and not all of them. */
export const valuesDiffer: Rule = (file) => {
  const tested: readonly Tested[] = [
    ...conditionsIn(file).flatMap(({ condition, path }) =>
      condition.measure === undefined ? [] : [{ fact: condition.measure, interval: endsOf(condition), path }],
    ),
    ...placedCriteria(file).flatMap(({ criterion, path }) =>
      criterion.method !== 'theo_so_lieu' || criterion.metWhen === undefined
        ? []
        : [{ fact: criterion.measure, interval: criterion.metWhen, path: [...path, 'metWhen'] }],
    ),
  ];
  const { factType, factName } = surroundingsOf(file);
  return tested.flatMap((one): readonly Flaw[] => {
    const { fact, interval, path } = one;
    const type = factType(fact);
    if (type === undefined || faultOf(interval) !== null || !isBounded(interval)) return [];
    const { step, range } = domainOfType(type);
    const held = overlap(runOf(interval, step), range);
    const args = { fact: factName(fact) };
    if (isEmpty(held)) return [error({ code: 'value-never', args }, path)];
    return held.first === range.first && held.last === range.last && !mayAlwaysHold(one)
      ? [warning({ code: 'value-always', args }, path)]
      : [];
  });
};
