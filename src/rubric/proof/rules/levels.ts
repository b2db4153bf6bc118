import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { HUNDRED_PER_CENT } from '../../../domain/values/fraction.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import { endsOf, faultOf, isBounded } from '../../../domain/written/interval.ts';
import { scoringOf } from '../../methods/index.ts';
import { type RubricFile, surroundingsOf } from '../../rubric.ts';
import { reaches, seams } from '../coverage.ts';
import { faultsOn, isEmpty, overlap, runOf } from '../grid.ts';
import { forEachCriterion, isPlaced, levelsOf, type PlacedCriterion } from './rule.ts';
import { type Domain, domainOfType } from './values.ts';

/** A measured line has levels or a single condition, never both and never neither. */
export const levelsOrMetWhen = forEachCriterion(({ criterion, path }) =>
  isPlaced(criterion) && (criterion.levels === undefined) === (criterion.metWhen === undefined)
    ? [error({ code: 'levels-or-met-when', args: { criterion: criterion.id } }, path)]
    : [],
);

/** The step and range in which a value is recorded; a share has no step of its own. */
const domainOf = ({ criterion }: PlacedCriterion, file: RubricFile): Domain | null => {
  if (criterion.method === 'theo_ngay')
    return { step: ONE, range: { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY } };
  return criterion.method === 'theo_so_lieu'
    ? domainOfType(surroundingsOf(file).factType(criterion.measure))
    : null;
};

const labelled = ({ criterion }: PlacedCriterion, file: RubricFile) => {
  if (!isPlaced(criterion)) return [];
  const options = scoringOf(criterion, surroundingsOf(file)).options ?? [];
  return (criterion.levels ?? []).flatMap((level, index) => {
    const label = options[index]?.label;
    return label === undefined ? [] : [{ level, index, label }];
  });
};

type Labelled = ReturnType<typeof labelled>[number];

const between = (
  fault: 'gap' | 'overlap',
  lower: Labelled,
  upper: Labelled,
  { criterion, path }: PlacedCriterion,
): Flaw =>
  error(
    {
      code: fault === 'gap' ? 'levels-gap' : 'levels-overlap',
      args: { criterion: criterion.id, first: lower.label, second: upper.label },
    },
    [...path, 'levels', lower.index],
    { also: [[...path, 'levels', upper.index]] },
  );

const unreachable = ({ label, index }: Labelled, { criterion, path }: PlacedCriterion): Flaw =>
  error({ code: 'level-unreachable', args: { criterion: criterion.id, level: label } }, [
    ...path,
    'levels',
    index,
  ]);

const levelsOpen = ({ criterion, path }: PlacedCriterion): Flaw =>
  error({ code: 'levels-open', args: { criterion: criterion.id } }, [...path, 'levels']);

/** A share can be any fraction, so its levels meet on the number line itself. */
const shareFlaws = (levels: readonly Labelled[], placed: PlacedCriterion): readonly Flaw[] => [
  ...levels.flatMap((one) =>
    isEmpty(overlap(runOf(endsOf(one.level), 1), { first: 0, last: Number.POSITIVE_INFINITY }))
      ? [unreachable(one, placed)]
      : [],
  ),
  ...seams(levels, ({ level }) => endsOf(level)).map(({ fault, lower, upper }) =>
    between(fault, lower, upper, placed),
  ),
  ...(reaches(
    levels.map(({ level }) => endsOf(level)),
    0,
    HUNDRED_PER_CENT,
  )
    ? []
    : [levelsOpen(placed)]),
];

/** Levels over one value neither leave out a value that can be recorded nor hold one twice. */
export const levelsMeet = forEachCriterion((placed, file): readonly Flaw[] => {
  const levels = labelled(placed, file);
  if (levels.length === 0 || levels.some(({ level }) => faultOf(level) !== null || !isBounded(level)))
    return [];
  const domain = domainOf(placed, file);
  if (domain === null) return shareFlaws(levels, placed);
  const runs = levels.map((item) => ({ item, run: runOf(endsOf(item.level), domain.step) }));
  const idle = runs.filter(({ run }) => isEmpty(overlap(run, domain.range)));
  return [
    ...idle.map(({ item }) => unreachable(item, placed)),
    ...faultsOn(runs, domain.range).map(({ fault, lower, upper }) =>
      lower === null || upper === null ? levelsOpen(placed) : between(fault, lower, upper, placed),
    ),
  ];
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
