import { isWithin } from '../../../domain/meeting/part-of.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import { endsOf, faultOf, type Interval, isBounded } from '../../../domain/written/interval.ts';
import { isEmpty, overlap, runOf } from '../../../domain/written/run.ts';
import { linesOf } from '../../lines.ts';
import { type Grid, SHARES } from '../../methods/recorded.ts';
import { conditionsIn } from '../../occasions/tests.ts';
import { surroundingsOf } from '../../rubric.ts';
import type { Rule } from './rule.ts';

interface Tested {
  readonly fact: string;
  /** The fact that it is held against. */
  readonly other?: string | undefined;
  readonly interval: Interval;
  readonly path: Path;
  readonly oneOfAll?: boolean;
}

/** What a count less another can be: no more than nothing where it is a part of it. */
const differences = (one: string, other: string): Pick<Grid, 'step' | 'range'> => ({
  step: ONE,
  range: {
    first: isWithin(other, one) ? 0 : Number.NEGATIVE_INFINITY,
    last: isWithin(one, other) ? 0 : Number.POSITIVE_INFINITY,
  },
});

/** The share of votes that a rubric asks for can be short, and can be reached. */
export const voteDecides: Rule = ({ vote }) => {
  if (vote === undefined || faultOf(vote.metWhen) !== null || !isBounded(vote.metWhen)) return [];
  const held = overlap(runOf(vote.metWhen, SHARES.step), SHARES.needed);
  const always = held.first === SHARES.needed.first && held.last === SHARES.needed.last;
  return isEmpty(held) || always
    ? [warning({ code: 'vote-idle', args: { always } }, ['vote', 'metWhen'])]
    : [];
};

/** A condition on a fact, and the interval in which a line is met, hold some values that can be recorded, and not all of them. */
export const valuesDiffer: Rule = (file) => {
  const tested: readonly Tested[] = [
    ...conditionsIn(file).flatMap(({ condition, ...place }) =>
      condition.measure === undefined
        ? []
        : [{ fact: condition.measure, other: condition.comparedTo, interval: endsOf(condition), ...place }],
    ),
    ...linesOf(file).flatMap(({ line, path }) =>
      line.intervals.flatMap(({ interval, tests, path: at }) =>
        tests === undefined ? [] : [{ fact: tests, interval, path: [...path, ...at] }],
      ),
    ),
  ];
  const { factType, factName, grid } = surroundingsOf(file);
  return tested.flatMap((one): readonly Flaw[] => {
    const { fact, other, interval, path } = one;
    const type = factType(fact);
    if (type === undefined || faultOf(interval) !== null || !isBounded(interval)) return [];
    const { step, range } = other === undefined ? grid(fact) : differences(fact, other);
    // A range that holds nothing is told where it is declared.
    if (isEmpty(range)) return [];
    const held = overlap(runOf(interval, step), range);
    const args = { fact: factName(fact) };
    if (isEmpty(held)) return [error({ code: 'value-never', args }, path)];
    return held.first === range.first && held.last === range.last && one.oneOfAll !== true
      ? [warning({ code: 'value-always', args }, path)]
      : [];
  });
};
