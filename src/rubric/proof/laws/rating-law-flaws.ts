import type { Path } from '../../../domain/problem/location.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { spanFlaws } from '../../../domain/problem/span-flaws.ts';
import { HUNDRED_PER_CENT } from '../../../domain/values/fraction.ts';
import { endsOf, isBounded } from '../../../domain/written/interval.ts';
import { runOf } from '../../../domain/written/run.ts';
import { type Condition, factsIn } from '../../file/condition.ts';
import { type RatingLaw, type RatingLevel, rankOf } from '../../file/rating-law.ts';
import { articleFlaws, headFlaws, markFlaws, quoteFlaws } from '../rules/articles.ts';
import { faultsOn } from '../rules/faults-on.ts';
import { type Cited, citationFlaws, sourced, sourcedEach } from '../rules/header.ts';
import { listed, repeated } from '../rules/ids.ts';
import { intervalFlaws } from '../rules/intervals.ts';
import { namesTwice } from '../rules/names.ts';
import { bandNamesDiffer } from '../rules/words.ts';
import { factConditionFlaws, isImplied, settledFlaws } from './fact-condition-flaws.ts';

const citedIn = (law: RatingLaw): readonly Cited[] => [
  ...sourcedEach(law.bands, ['bands']),
  ...law.bands.flatMap(({ conditions }, index) => sourcedEach(conditions, ['bands', index, 'conditions'])),
  ...sourcedEach(law.knockOuts, ['knockOuts']),
  ...sourced(law.quota, ['quota']),
  ...sourced(law.quota?.tieBreaks, ['quota', 'tieBreaks']),
  ...sourced(law.difference, ['difference']),
  ...sourced(law.newUnit, ['newUnit']),
];

const idFlaws = (law: RatingLaw): readonly Flaw[] => [
  ...repeated(listed(law.sources, ['sources'])),
  ...repeated(listed(law.ownFacts, ['ownFacts'])),
  ...repeated(listed(law.bands, ['bands'])),
  ...repeated(listed(law.quota?.tieBreaks?.criteria ?? [], ['quota', 'tieBreaks', 'criteria'])),
];

interface PlacedCondition {
  readonly condition: Condition;
  readonly path: Path;
}

/** Everything that is asked of the facts, with its place. */
const conditionsIn = ({ bands, knockOuts }: RatingLaw): readonly PlacedCondition[] => [
  ...bands.flatMap(({ conditions }, band) =>
    conditions.map((condition, index) => ({ condition, path: ['bands', band, 'conditions', index] })),
  ),
  ...knockOuts.map(({ when }, index) => ({ condition: when, path: ['knockOuts', index, 'when'] })),
];

/** What is asked of the facts asks something, of facts that are declared here, and is not settled beforehand. */
const testFlaws = (law: RatingLaw): readonly Flaw[] => {
  const types = new Map(law.ownFacts.map(({ id, type }) => [id, type] as const));
  return conditionsIn(law).flatMap(({ condition, path }) => {
    const flaws = factConditionFlaws(condition, types, path);
    return flaws.length > 0 ? flaws : settledFlaws(condition, law, path);
  });
};

interface Indexed {
  readonly level: RatingLevel;
  readonly index: number;
}

/** Either every level has its points, and each total lies in exactly one of them, or none has. */
const pointFlaws = ({ bands, total }: RatingLaw): readonly Flaw[] => {
  const without = bands.findIndex((level) => !isBounded(level));
  if (bands.every((level) => !isBounded(level))) return [];
  if (without >= 0)
    return [
      error({ code: 'rating-points-in-part', args: { level: bands[without]?.name ?? '' } }, [
        'bands',
        without,
      ]),
    ];
  if (total === undefined) return [error({ code: 'rating-total-missing' }, ['bands', 0])];
  const placed = bands.map((level, index) => ({ item: { level, index }, run: runOf(endsOf(level), 1) }));
  return [
    ...bands.flatMap((level, index) => intervalFlaws(endsOf(level), ['bands', index], true)),
    ...faultsOn<Indexed>(placed, { first: 0, last: total }).map(({ fault, at, lower, upper }) =>
      error(
        {
          code: fault === 'gap' ? 'bands-gap' : 'bands-overlap',
          args: { ...at, lower: lower?.level.name ?? null, upper: upper?.level.name ?? null },
        },
        ['bands', (lower ?? upper)?.index ?? 0],
      ),
    ),
  ];
};

const lowerEnd = ({ from, above }: RatingLevel): number => from ?? above ?? Number.NEGATIVE_INFINITY;

/** Levels fall, and the last takes everything that is left. */
const orderFlaws = ({ bands }: RatingLaw): readonly Flaw[] => {
  const last = bands.at(-1);
  return [
    ...bands.flatMap((level, index) => {
      const upper = bands[index - 1];
      const falls = upper === undefined || !isBounded(level) || lowerEnd(level) < lowerEnd(upper);
      return falls
        ? []
        : [error({ code: 'bands-order', args: { band: level.name, upper: upper.name } }, ['bands', index])];
    }),
    ...(last !== undefined && last.conditions.length > 0
      ? [
          error({ code: 'rating-last-conditional', args: { level: last.name } }, [
            'bands',
            bands.length - 1,
            'conditions',
          ]),
        ]
      : []),
  ];
};

/** The quota is of a level above the one it is measured on, and its shares are shares. */
const quotaFlaws = (law: RatingLaw): readonly Flaw[] => {
  const { quota, bands } = law;
  if (quota === undefined) return [];
  const allowed = bands.map(({ id }) => id);
  const unknown = (['ofBand', 'countedLevel'] as const).flatMap((field) =>
    rankOf(law, quota[field]) < 0
      ? [error({ code: 'unknown-band', args: { id: quota[field], allowed } }, ['quota', field])]
      : [],
  );
  const { rate, higherRate = HUNDRED_PER_CENT } = quota;
  return [
    ...unknown,
    ...(unknown.length === 0 && rankOf(law, quota.ofBand) >= rankOf(law, quota.countedLevel)
      ? [error({ code: 'quota-level-order' }, ['quota', 'countedLevel'])]
      : []),
    ...(rate > 0 && rate <= higherRate && higherRate <= HUNDRED_PER_CENT
      ? []
      : [
          error({ code: 'quota-rate', args: { rate, most: higherRate } }, [
            'quota',
            rate > 0 && rate <= HUNDRED_PER_CENT && higherRate > HUNDRED_PER_CENT ? 'higherRate' : 'rate',
          ]),
        ]),
  ];
};

/** What a reader of the ratings tells apart by its name has a name of its own. */
const nameFlaws = (law: RatingLaw): readonly Flaw[] => [
  ...namesTwice(law.sources, ['sources']),
  ...namesTwice(law.ownFacts, ['ownFacts']),
  ...bandNamesDiffer(law),
  ...namesTwice(law.knockOuts, ['knockOuts']),
  ...namesTwice(law.quota?.tieBreaks?.criteria ?? [], ['quota', 'tieBreaks', 'criteria']),
];

/** Every fact that organisations are asked for bears on a level. */
const unusedFlaws = (law: RatingLaw): readonly Flaw[] => {
  const used = new Set(conditionsIn(law).flatMap(({ condition }) => factsIn(condition)));
  return law.ownFacts.flatMap(({ id }, index) =>
    used.has(id) ? [] : [warning({ code: 'fact-unused', args: { id } }, ['ownFacts', index])],
  );
};

/** A difference that is asked about can come about, and an organisation can be new. */
const limitFlaws = ({ difference, newUnit, total }: RatingLaw): readonly Flaw[] => [
  ...(difference !== undefined && total !== undefined && difference.points > total
    ? [
        warning({ code: 'rating-difference-never', args: { points: difference.points, total } }, [
          'difference',
          'points',
        ]),
      ]
    : []),
  ...(newUnit?.monthCount === 0 ? [warning({ code: 'rating-new-never' }, ['newUnit', 'monthCount'])] : []),
];

/** A knock-out brings down somebody whom no other brings down. */
const knockOutFlaws = (law: RatingLaw): readonly Flaw[] =>
  law.knockOuts.flatMap(({ name, when }, index) => {
    const wide = law.knockOuts.find(
      (other, place) =>
        place !== index &&
        isImplied(when, other.when, law) &&
        (place < index || !isImplied(other.when, when, law)),
    );
    return wide === undefined
      ? []
      : [
          warning({ code: 'rating-knock-out-implied', args: { clause: name, other: wide.name } }, [
            'knockOuts',
            index,
          ]),
        ];
  });

/** Everything that must hold across the parts of a regulation on the annual rating, checked after its shape. */
export const ratingLawFlaws = (law: RatingLaw): readonly Flaw[] => {
  const flaws = soundnessFlaws(law);
  // A clause that is out of joint is told of as that.
  return flaws.length > 0 ? flaws : knockOutFlaws(law);
};

const soundnessFlaws = (law: RatingLaw): readonly Flaw[] => [
  ...spanFlaws(law.inForce, ['inForce']),
  ...idFlaws(law),
  ...citationFlaws(citedIn(law), law.sources),
  ...articleFlaws(citedIn(law), law.sources),
  ...quoteFlaws(citedIn(law)),
  ...markFlaws(citedIn(law), law.sources),
  ...testFlaws(law),
  ...pointFlaws(law),
  ...orderFlaws(law),
  ...quotaFlaws(law),
  ...nameFlaws(law),
  ...headFlaws(law),
  ...unusedFlaws(law),
  ...limitFlaws(law),
];
