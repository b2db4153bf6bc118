import { sum } from '../../domain/hundredths.ts';
import { error } from '../../domain/problem.ts';
import { forEachCriterion, levelsOf, type Rule } from './rule.ts';

/** The lines of a group add up to exactly its points. */
export const groupsAddUp: Rule = (file) =>
  file.groups.flatMap(({ id, points, criteria }, index) => {
    const parts = criteria.map((criterion) => criterion.points);
    const added = sum(parts);
    if (added === points) return [];
    return [
      error({ code: 'group-sum', args: { group: id, declared: points, sum: added, parts } }, [
        'groups',
        index,
        'points',
      ]),
    ];
  });

/** The groups add up to exactly the total. */
export const totalAddsUp: Rule = (file) => {
  const parts = file.groups.map(({ points }) => points);
  const added = sum(parts);
  if (added === file.total) return [];
  return [error({ code: 'total-sum', args: { declared: file.total, sum: added, parts } }, ['total'])];
};

/** No level is worth less than nothing or more than its line, and one is worth all of it. */
export const levelsFitTheirLine = forEachCriterion(({ criterion, path }) => {
  const { id, points: maximum } = criterion;
  if (maximum < 0)
    return [error({ code: 'negative-points', args: { points: maximum } }, [...path, 'points'])];
  const levels = levelsOf(criterion);
  const outside = levels.flatMap(({ id: level, points }, index) => {
    const at = [...path, 'levels', index, 'points'];
    if (points < 0) return [error({ code: 'negative-points', args: { points } }, at)];
    return points > maximum
      ? [error({ code: 'level-above-maximum', args: { criterion: id, level, points, maximum } }, at)]
      : [];
  });
  const unreachable = levels.length > 0 && levels.every(({ points }) => points < maximum);
  return unreachable
    ? [
        ...outside,
        error({ code: 'maximum-unreachable', args: { criterion: id, maximum } }, [...path, 'points']),
      ]
    : outside;
});
