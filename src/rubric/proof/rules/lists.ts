import { isSameKind } from '../../../domain/organisation/unit-kind.ts';
import type { Path } from '../../../domain/problem/location.ts';
import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import type { Threshold } from '../../file/bands.ts';
import type { OccasionTest } from '../../file/occasion.ts';
import { samePart } from '../../file/tailoring.ts';
import { linesOf } from '../../lines.ts';
import { occasionTestsIn } from '../../occasions/tests.ts';
import type { Rule } from './rule.ts';

/** What stands in a list after something that is the same. */
export const twiceIn = <T>(
  list: readonly T[],
  path: Path,
  name: (one: T) => string,
  same: (one: T, other: T) => boolean = (one, other) => one === other,
): readonly Flaw[] =>
  list.flatMap((one, index) =>
    list.slice(0, index).some((other) => same(one, other))
      ? [warning({ code: 'named-twice', args: { name: name(one) } }, [...path, index])]
      : [],
  );

const itself = (one: string | number): string => String(one);

const thresholdsTwice = (list: readonly Threshold[], path: Path): readonly Flaw[] =>
  twiceIn(
    list,
    path,
    ({ ofCriterion, ofGroup }) => ofCriterion ?? ofGroup ?? '',
    (one, other) => one.ofCriterion === other.ofCriterion && one.ofGroup === other.ofGroup,
  );

const occasionTwice = (
  { kind = [], month = [], unitKind = [] }: OccasionTest,
  path: Path,
): readonly Flaw[] => [
  ...twiceIn(kind, [...path, 'kind'], itself),
  ...twiceIn(month, [...path, 'month'], itself),
  ...twiceIn(unitKind, [...path, 'unitKind'], itself, isSameKind),
];

/** What a list names, it names once. */
export const listsNameOnce: Rule = (file) => [
  ...(file.appliesTo === undefined ? [] : occasionTwice(file.appliesTo, ['appliesTo'])),
  ...linesOf(file).flatMap(({ criterion: { shown }, path }) => twiceIn(shown, [...path, 'shown'], itself)),
  ...occasionTestsIn(file).flatMap(({ when, path }) => occasionTwice(when, path)),
  ...file.bands.flatMap(({ conditions }, band) =>
    conditions.flatMap(({ fullMarks = [], atLeast = [] }, index) => {
      const path = ['bands', band, 'conditions', index];
      return [
        ...twiceIn(fullMarks, [...path, 'fullMarks'], itself),
        ...thresholdsTwice(atLeast, [...path, 'atLeast']),
      ];
    }),
  ),
  ...file.knockOuts.flatMap(({ notFull = [], under = [] }, index) => [
    ...twiceIn(notFull, ['knockOuts', index, 'notFull'], itself),
    ...thresholdsTwice(under, ['knockOuts', index, 'under']),
  ]),
  ...twiceIn(
    file.slots,
    ['slots'],
    ({ ofCriterion, ofGroup, ofBand }) => ofCriterion ?? ofGroup ?? ofBand ?? file.rubric,
    samePart,
  ),
  ...file.slots.flatMap(({ keys }, index) => twiceIn(keys, ['slots', index, 'keys'], itself)),
];
