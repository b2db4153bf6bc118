import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { type Points, sum } from '../../../domain/values/hundredths.ts';
import { type Cap, mostOn } from '../../file/caps.ts';
import { existsOn } from '../../file/criterion.ts';
import type { Occasion } from '../../file/occasion.ts';
import { linesOf } from '../../lines.ts';
import { occasionsOf, spokenOf } from '../../occasions/occasions.ts';
import { type Counted, countedAt, linesUnder, mostUnder, partsOf } from '../../parts.ts';
import { type Group, type RubricFile, stepOf } from '../../rubric.ts';
import { asMeant } from './as-meant.ts';
import { hasFaultyCap } from './roles.ts';
import type { LineRule, Rule } from './rule.ts';

const isOfScale = (counted: Counted, occasion: Occasion): boolean =>
  linesUnder(counted).some((line) => line.role === 'co_so' && existsOn(line, occasion));

const partsOn = (group: Group, file: RubricFile, occasion: Occasion): readonly Points[] => [
  ...(group.startingPoints === undefined ? [] : [group.startingPoints]),
  ...countedAt(group, file)
    .filter((counted) => isOfScale(counted, occasion))
    .map((counted) => mostUnder(counted, occasion)),
];

/** Whether the points that headings state make up those of their group: what their lines lack is told of the headings. */
const isRightAsStated = (group: Group, file: RubricFile, occasion: Occasion): boolean => {
  const counted = countedAt(group, file);
  const stated = counted.flatMap((one) => (one.of === 'part' ? (one.part.points ?? []) : []));
  const others = counted.filter((one) => one.of === 'line' || one.part.points === undefined);
  const all = sum([group.startingPoints ?? 0, ...stated, ...others.map((one) => mostUnder(one, occasion))]);
  return stated.length > 0 && all === mostOn(group, occasion);
};

const dependsOnOccasion = ({ caps, criteria }: Group): boolean =>
  caps.length > 0 ||
  criteria.some((criterion) => criterion.onlyWhen !== undefined || criterion.caps.length > 0);

/** The lines of a group, with its starting points, add up to exactly its points, on every occasion. */
export const groupsAddUp: Rule = (written) => {
  const file = asMeant(written);
  const occasions = occasionsOf(file);
  return file.groups.flatMap((group, index): readonly Flaw[] => {
    const path = ['groups', index, 'points'];
    const wrong = occasions.find(
      (occasion) =>
        sum(partsOn(group, file, occasion)) !== mostOn(group, occasion) &&
        !isRightAsStated(group, file, occasion),
    );
    if (wrong === undefined || [group, ...group.criteria].some((capped) => hasFaultyCap(capped, file)))
      return [];
    const parts = partsOn(group, file, wrong);
    const args = { group: group.id, declared: mostOn(group, wrong), sum: sum(parts), parts };
    return dependsOnOccasion(group)
      ? [error({ code: 'group-sum-on', args: { ...args, on: spokenOf([wrong], file) } }, path)]
      : [error({ code: 'group-sum', args }, path)];
  });
};

/** The groups add up to exactly the total, on every occasion. */
export const totalAddsUp: Rule = (file) => {
  const partsFor = (occasion: Occasion) => file.groups.map((group) => mostOn(group, occasion));
  const wrong = occasionsOf(file).find((occasion) => sum(partsFor(occasion)) !== file.total);
  if (wrong === undefined || file.groups.some((group) => hasFaultyCap(group, file))) return [];
  const parts = partsFor(wrong);
  const args = { declared: file.total, sum: sum(parts), parts };
  return file.groups.some(({ caps }) => caps.length > 0)
    ? [error({ code: 'total-sum-on', args: { ...args, on: spokenOf([wrong], file) } }, ['total'])]
    : [error({ code: 'total-sum', args }, ['total'])];
};

/** No level is worth less than nothing or more than its line, and one is worth all of it. */
export const levelsFitTheirLine: LineRule = ({ criterion, line: { levels }, path }) => {
  const { id, points: maximum } = criterion;
  if (maximum < 0)
    return [error({ code: 'negative-points', args: { points: maximum } }, [...path, 'points'])];
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
};

const capPoints = (caps: readonly Cap[], path: Path) =>
  caps.map(({ points }, index) => ({ points, at: [...path, 'caps', index, 'points'] }));

/** Points of lines, levels and caps lie on the declared grid. */
export const pointsAreOnStep: Rule = (file) => {
  const step = stepOf(file);
  if (step <= 0) return [error({ code: 'step-not-positive' }, ['step'])];
  const ofGroups = file.groups.flatMap(({ caps }, index) => capPoints(caps, ['groups', index]));
  const ofParts = partsOf(file).flatMap(({ points, most }, index) => [
    ...(points === undefined ? [] : [{ points, at: ['parts', index, 'points'] }]),
    ...(most === undefined ? [] : [{ points: most, at: ['parts', index, 'most'] }]),
  ]);
  const ofLines = linesOf(file).flatMap(({ criterion, line, path }) => [
    { points: criterion.points, at: [...path, 'points'] },
    ...line.worths.map((worth) => ({ points: worth.points, at: [...path, ...worth.path] })),
    ...line.levels.map(({ points }, index) => ({ points, at: [...path, 'levels', index, 'points'] })),
    ...capPoints(criterion.caps, path),
  ]);
  return [...ofGroups, ...ofParts, ...ofLines].flatMap(({ points, at }) =>
    points % step === 0 ? [] : [error({ code: 'points-off-step', args: { points, step } }, at)],
  );
};

/** The rounding of a line leaves full marks as they are. */
export const lineRoundingKeepsFull: LineRule = ({ criterion: { id, points }, line, path }) => {
  const to = line.rounding?.to ?? 0;
  return to <= 0 || points % to === 0 || line.flaws.length > 0
    ? []
    : [
        warning({ code: 'line-rounding-changes-full', args: { criterion: id, points, to } }, [
          ...path,
          'rounding',
          'to',
        ]),
      ];
};
