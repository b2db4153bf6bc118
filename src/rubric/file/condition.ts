import { z } from 'zod';
import type { Range } from '../../domain/meeting/assessment.ts';
import type { FactId } from '../../domain/meeting/facts.ts';
import type { Circumstances } from '../../domain/meeting/meeting.ts';
import { type Derived, quantityOf } from '../../domain/meeting/quantity.ts';
import type { Path } from '../../domain/problem/location.ts';
import { type Fraction, HUNDRED_PER_CENT, percentOf, whole } from '../../domain/values/fraction.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import { minus } from '../../domain/values/quotient.ts';
import { contains, type Interval, intervalShape } from '../../domain/written/interval.ts';
import { code, count } from '../../domain/written/scalars.ts';
import { occasionOf, occasionShape, occurs } from './occasion.ts';

const askedShape = {
  ...occasionShape,
  measure: code.optional(),
  comparedTo: code.optional(),
  ofCriterion: code.optional(),
  ofGroup: code.optional(),
  ofAvailable: z.enum(['co']).optional(),
  ...intervalShape,
};

const askedSchema = z.strictObject(askedShape);

/** One thing that is asked: on these occasions a fact, or a fact less another, or the points of a line or a group, in points or in per cent of those available, lies between the given ends. What is not named is not asked. */
export type Asked = Readonly<z.output<typeof askedSchema>>;

/** How conditions are put together, of whatever can be asked. */
const joined = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const each = z.strictObject(shape);
  return z.strictObject({
    ...shape,
    allOf: z.array(each).min(2).optional(),
    someOf: z.strictObject({ leastCount: count, of: z.array(each).min(2) }).optional(),
    noneOf: z.array(each).min(1).optional(),
  });
};

/** Holds when what it asks itself holds, and all of a list, at least so many of another, none of a third. */
export const conditionSchema = joined(askedShape);

/** The same where there is no sheet to be asked: of facts and of the kind of unit alone. */
export const factConditionSchema = joined({
  unitKind: occasionShape.unitKind,
  measure: code.optional(),
  comparedTo: code.optional(),
  ...intervalShape,
});

export type Condition = Readonly<z.output<typeof conditionSchema>>;

/** Three-valued: facts that are not recorded leave a condition open, unless what is known already settles it. Lines that are not scored leave it open too, and no fact is missing then. */
export type Truth = boolean | { readonly missing: readonly FactId[] };

/** What is known of a line or a group: the points that are still possible, and how many there are to be had. */
export interface PartScore {
  readonly range: Range;
  readonly possible: Points;
}

/** Where a condition is asked: of a meeting, and of its lines once they are scored. */
export interface Asking extends Circumstances {
  readonly partScore?: (part: Pick<Asked, 'ofCriterion' | 'ofGroup'>) => PartScore | undefined;
  /** Between which ends a fact lies that is not known exactly. */
  readonly extentOf?: (id: FactId) => { readonly low: Fraction; readonly high: Fraction } | undefined;
}

/** Whether a condition is made of several. */
export const isCompound = ({ allOf, someOf, noneOf }: Condition): boolean =>
  allOf !== undefined || someOf !== undefined || noneOf !== undefined;

/** Whether a condition asks one fact at most, held against ends that are known. */
export const asksOneFact = (condition: Condition): boolean =>
  !isCompound(condition) && condition.comparedTo === undefined;

export const asksPart = ({ ofCriterion, ofGroup }: Asked): boolean =>
  ofCriterion !== undefined || ofGroup !== undefined;

interface PlacedAsked {
  readonly asked: Asked;
  readonly path: Path;
}

const each = (list: readonly Asked[] | undefined, path: Path): readonly PlacedAsked[] =>
  (list ?? []).map((asked, index) => ({ asked, path: [...path, index] }));

/** Everything that a condition asks, with its place: itself first, then what it is made of. */
export const askedIn = (condition: Condition, path: Path = []): readonly PlacedAsked[] => [
  { asked: condition, path },
  ...each(condition.allOf, [...path, 'allOf']),
  ...each(condition.someOf?.of, [...path, 'someOf', 'of']),
  ...each(condition.noneOf, [...path, 'noneOf']),
];

/** The facts that a condition asks for. */
export const factsIn = (condition: Condition): readonly FactId[] =>
  askedIn(condition).flatMap(({ asked: { measure, comparedTo } }) => [
    ...(measure === undefined ? [] : [measure]),
    ...(comparedTo === undefined ? [] : [comparedTo]),
  ]);

/** Whether an occasion alone does not settle a condition. */
export const asksMore = (condition: Condition): boolean =>
  isCompound(condition) || condition.measure !== undefined || asksPart(condition);

const lessOther = (first: Derived, other: Derived): Derived => {
  if ('size' in first && 'size' in other) return { size: minus(first.size, other.size) };
  const missing = [first, other].flatMap((one) => ('missing' in one ? one.missing : []));
  return { missing };
};

/** The size that is held against the ends. */
export const askedQuantity = ({ measure, comparedTo }: Asked, known: Circumstances): Derived => {
  const first = quantityOf(known, measure ?? '');
  return comparedTo === undefined ? first : lessOther(first, quantityOf(known, comparedTo));
};

const sideOf = (interval: Interval, value: Fraction): 'below' | 'in' | 'above' => {
  if (contains(interval, value)) return 'in';
  const { from, above } = interval;
  return contains({ from, above }, value) ? 'above' : 'below';
};

/** Whether everything between two sizes lies inside, or outside on one side; `undefined` where it may turn out either way. */
const liesIn = (interval: Interval, [low, high]: readonly Fraction[]): boolean | undefined => {
  if (low === undefined || high === undefined) return undefined;
  const [first, last] = [sideOf(interval, low), sideOf(interval, high)];
  return first === last ? first === 'in' : undefined;
};

/** Of points still open: surely inside, surely outside, or as they may turn out. */
const pointsHold = (asked: Asked, { range, possible }: PartScore): Truth => {
  const size = (points: Points): Fraction => {
    if (asked.ofAvailable === undefined) return whole(points);
    // Where nothing is to be had, nothing is lacking.
    return possible <= 0 ? whole(HUNDRED_PER_CENT) : percentOf(points, possible);
  };
  return liesIn(asked, range.map(size)) ?? { missing: [] };
};

const askedHolds = (asked: Asked, asking: Asking): Truth => {
  if (!occurs(asked, occasionOf(asking))) return false;
  if (asksPart(asked)) {
    const score = asking.partScore?.(asked);
    return score === undefined ? { missing: [] } : pointsHold(asked, score);
  }
  if (asked.measure === undefined) return true;
  const quantity = askedQuantity(asked, asking);
  if ('size' in quantity) return contains(asked, quantity.size);
  const extent = asked.comparedTo === undefined ? asking.extentOf?.(asked.measure) : undefined;
  const settled = extent === undefined ? undefined : liesIn(asked, [extent.low, extent.high]);
  if (settled !== undefined) return settled;
  return { missing: 'missing' in quantity ? quantity.missing : quantity.emptyBase };
};

/** At least so many of these, as far as is known. */
const atLeast = (least: number, truths: readonly Truth[]): Truth => {
  const held = truths.filter((truth) => truth === true).length;
  const open = truths.flatMap((truth) => (typeof truth === 'boolean' ? [] : [truth]));
  if (held >= least) return true;
  if (held + open.length < least) return false;
  return { missing: [...new Set(open.flatMap(({ missing }) => missing))] };
};

const opposite = (truth: Truth): Truth => (typeof truth === 'boolean' ? !truth : truth);

export const holds = (condition: Condition, asking: Asking): Truth => {
  const truthOf = (asked: Asked) => askedHolds(asked, asking);
  const own = truthOf(condition);
  if (own === false || !isCompound(condition)) return own;
  const { allOf = [], someOf, noneOf = [] } = condition;
  const truths = [
    own,
    ...allOf.map(truthOf),
    ...(someOf === undefined ? [] : [atLeast(someOf.leastCount, someOf.of.map(truthOf))]),
    ...noneOf.map((asked) => opposite(truthOf(asked))),
  ];
  return atLeast(truths.length, truths);
};
