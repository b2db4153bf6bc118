import { HUNDRED_PER_CENT } from '../../domain/fraction.ts';
import { endsOf } from '../../domain/interval.ts';
import { error, type Flaw } from '../../domain/problem.ts';
import { reaches, seams } from '../coverage.ts';
import { scoringOf } from '../methods/index.ts';
import { surroundingsOf } from '../rubric.ts';
import { forEachCriterion, levelsOf } from './rule.ts';

/** A measured line has levels or a single condition, never both and never neither. */
export const levelsOrMetWhen = forEachCriterion(({ criterion, path }) => {
  if (
    criterion.method !== 'theo_so_lieu' &&
    criterion.method !== 'theo_ty_le' &&
    criterion.method !== 'theo_ngay'
  )
    return [];
  return (criterion.levels === undefined) === (criterion.metWhen === undefined)
    ? [error({ code: 'levels-or-met-when', args: { criterion: criterion.id } }, path)]
    : [];
});

/** Levels over one value neither leave a value out nor hold one twice. */
export const levelsMeet = forEachCriterion(({ criterion, path }, file): readonly Flaw[] => {
  if (
    criterion.method !== 'theo_so_lieu' &&
    criterion.method !== 'theo_ty_le' &&
    criterion.method !== 'theo_ngay'
  )
    return [];
  if (criterion.levels === undefined) return [];
  const options = scoringOf(criterion, surroundingsOf(file)).options ?? [];
  const labelled = criterion.levels.flatMap((level, index) => {
    const option = options[index];
    return option === undefined ? [] : [{ level, index, label: option.label }];
  });
  const neighbours = seams(labelled, ({ level }) => endsOf(level)).map(({ fault, lower, upper }) =>
    error(
      {
        code: fault === 'gap' ? 'levels-gap' : 'levels-overlap',
        args: { criterion: criterion.id, first: lower.label, second: upper.label },
      },
      [...path, 'levels', lower.index],
      { also: [[...path, 'levels', upper.index]] },
    ),
  );
  const lowest = criterion.method === 'theo_ngay' ? Number.NEGATIVE_INFINITY : 0;
  const highest = criterion.method === 'theo_ty_le' ? HUNDRED_PER_CENT : Number.POSITIVE_INFINITY;
  return reaches(criterion.levels.map(endsOf), lowest, highest)
    ? neighbours
    : [...neighbours, error({ code: 'levels-open', args: { criterion: criterion.id } }, [...path, 'levels'])];
});

/** A forcing event names a level of its own line. */
export const forcedLevelsExist = forEachCriterion(({ criterion, path }) => {
  if (!('forced' in criterion)) return [];
  const known = [
    ...levelsOf(criterion).map(({ id }) => id),
    ...('metWhen' in criterion && criterion.metWhen !== undefined ? ['dat', 'khong_dat'] : []),
  ];
  return criterion.forced.flatMap(({ toLevel }, index) =>
    known.includes(toLevel)
      ? []
      : [
          error({ code: 'unknown-level', args: { level: toLevel, criterion: criterion.id } }, [
            ...path,
            'forced',
            index,
            'toLevel',
          ]),
        ],
  );
});

/** A line that may not apply says who decides that: facts, or the unit with a reason. */
export const notApplicableIsDecidable = forEachCriterion(({ criterion, path }) =>
  criterion.notApplicable !== undefined &&
  criterion.notApplicable.when === undefined &&
  criterion.notApplicable.claim === undefined
    ? [error({ code: 'not-applicable-open', args: { criterion: criterion.id } }, [...path, 'notApplicable'])]
    : [],
);
