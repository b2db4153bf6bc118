import type { Range } from '../../domain/meeting/assessment.ts';
import { sum } from '../../domain/values/hundredths.ts';
import { mostOn } from '../file/caps.ts';
import type { Asked } from '../file/condition.ts';
import { existsOn } from '../file/criterion.ts';
import type { Occasion } from '../file/occasion.ts';
import { boundsOf, type Counted, countedAt, linesUnder, partNamed, within } from '../parts.ts';
import { criteriaOf, type RubricFile, stepOf } from '../rubric.ts';
import { outsideOn, type Results, worthOf } from './reachable.ts';

/** The lowest and the highest of what is counted, each line by itself; nothing of a line that is not there. */
const rangeUnder = (counted: Counted, file: RubricFile, results: Results, occasion: Occasion): Range => {
  if (counted.of === 'line') {
    const { line } = counted;
    const scoring = results.get(line.id);
    if (scoring === undefined || !existsOn(line, occasion)) return [0, 0];
    const worth = worthOf(line, scoring, occasion, stepOf(file), outsideOn(line, occasion));
    return [Math.min(...worth), Math.max(...worth)];
  }
  const ranges = counted.inside.map((one) => rangeUnder(one, file, results, occasion));
  const { floor, cap } = boundsOf(counted, 0);
  return [
    within(sum(ranges.map(([low]) => low)), floor, cap),
    within(sum(ranges.map(([, high]) => high)), floor, cap),
  ];
};

/** What a line or a group can come to on an occasion, whatever the others do; `undefined` where it is not there, or may leave the scale, so that its size is not known. */
export const partRange = (
  { ofCriterion, ofGroup }: Pick<Asked, 'ofCriterion' | 'ofGroup'>,
  file: RubricFile,
  results: Results,
  occasion: Occasion,
): Range | undefined => {
  const line = criteriaOf(file).find(({ id }) => id === ofCriterion);
  const group = file.groups.find(({ id }) => id === ofGroup);
  const part = line === undefined ? partNamed(ofGroup, file) : ({ of: 'line', line } as const);
  const counted = group === undefined ? (part === undefined ? [] : [part]) : countedAt(group, file);
  const there = counted.flatMap(linesUnder).filter((one) => existsOn(one, occasion));
  const leaves = there.some(
    (one) => one.notApplicable?.treatment === 'quy_doi' && outsideOn(one, occasion) !== 'never',
  );
  if (there.length === 0 || leaves) return undefined;
  const ranges = counted.map((one) => rangeUnder(one, file, results, occasion));
  const [low, high] = [0, 1].map((end) => sum(ranges.map((range) => range[end] ?? 0)));
  if (group === undefined) return [low ?? 0, high ?? 0];
  const start = group.startingPoints ?? 0;
  const most = mostOn(group, occasion);
  return [within(start + (low ?? 0), group.floor, most), within(start + (high ?? 0), group.floor, most)];
};
