import { z } from 'zod';
import type { Better, FactId } from '../../domain/meeting/facts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { error, type Flaw } from '../../domain/problem/problem.ts';
import type { Fraction } from '../../domain/values/fraction.ts';
import type { Hundredths } from '../../domain/values/hundredths.ts';
import {
  contains,
  endsOf,
  type Interval,
  intervalSchema,
  intervalShape,
} from '../../domain/written/interval.ts';
import { runOf } from '../../domain/written/run.ts';
import type { Complaint, Message, Unit } from '../../messages/index.ts';
import { isInside, isOutside, type Size } from '../decisions/test.ts';
import { criterionShape } from '../file/criterion.ts';
import { type Rounding, rounded, roundingSchema } from '../file/rounding.ts';
import {
  type Along,
  alongFlaws,
  alongSchema,
  fallsAlong,
  pointsAlong,
  resultsAlong,
  spreadOf,
} from './along.ts';
import { bordersOf, endsIn } from './borders.ts';
import { MET, UNMET } from './choose.ts';
import { forcedSchema, levelOption, levelShape } from './levels.ts';
import { defineMethod, type Method, type Named, type Use } from './method.ts';
import { type Measured, placing } from './placing.ts';
import type { Grid } from './recorded.ts';
import type { Option, Surroundings } from './scoring.ts';
import { answersById, measuredBy } from './told.ts';

/** A measured line is either a table of levels over one value, or met within one interval and otherwise not. */
export const intervalLevelsShape = {
  ...criterionShape,
  levels: z
    .array(z.strictObject({ ...levelShape, ...intervalShape, along: alongSchema.optional() }))
    .min(2)
    .optional(),
  metWhen: intervalSchema.optional(),
  rounding: roundingSchema.optional(),
  forced: forcedSchema,
};

type Definition = Readonly<z.output<z.ZodObject<typeof intervalLevelsShape>>>;

/** Every border between the results of a line. */
const endsOfLine = ({ levels, metWhen }: Pick<Definition, 'levels' | 'metWhen'>): readonly Hundredths[] =>
  [...(metWhen === undefined ? [] : [metWhen]), ...(levels ?? [])].flatMap(endsIn);

/** What the measuring of a line is told in: its rubric, and the borders between its results. */
interface MeasuredIn extends Surroundings {
  readonly borders: readonly Hundredths[];
}

/** An option together with the test that its value must pass. */
interface Placed {
  readonly option: Option;
  readonly ends: Interval;
  readonly within: boolean;
  /** How the value makes the points, where they lie along a line. */
  readonly slope?: { readonly along: Along; readonly rule: Rounding };
}

type Level = NonNullable<Definition['levels']>[number];

/** A level whose points lie along a line: its option spreads over all that it can come to. */
const sloping = (
  level: Level,
  { along, rule }: NonNullable<Placed['slope']>,
  grid: Grid,
  option: Option,
): Placed => {
  const ends = endsOf(level);
  const spread = spreadOf({ along, points: level.points }, ends, grid, rule);
  return { option: { ...option, spread }, ends, within: true, slope: { along, rule } };
};

const placedOptions = (
  criterion: Definition,
  unit: Unit,
  grid: Grid,
  surroundings: Surroundings,
): readonly Placed[] => {
  if (criterion.metWhen !== undefined) {
    const ends = criterion.metWhen;
    const [met, unmet] = criterion.role === 'diem_tru' ? [0, criterion.points] : [criterion.points, 0];
    return [
      {
        option: { id: MET, points: met, label: { code: 'met-when', args: { ends, unit } } },
        ends,
        within: true,
      },
      {
        option: { id: UNMET, points: unmet, label: { code: 'unmet-when', args: { ends, unit } } },
        ends,
        within: false,
      },
    ];
  }
  return (criterion.levels ?? []).map((level) => {
    const ends = endsOf(level);
    const label: Message = {
      code: 'level-between',
      args: { ends, unit, ...(level.name === undefined ? {} : { name: level.name }) },
    };
    const option = levelOption(level, label, criterion, surroundings);
    // Without a rule for rounding nothing can be scored; the proof says so.
    return level.along === undefined || criterion.rounding === undefined
      ? { option, ends, within: true }
      : sloping(level, { along: level.along, rule: criterion.rounding }, grid, option);
  });
};

/** What was measured of a meeting: its size, the smallest step by which it could differ, and the words for it. */
export type Sized =
  | { readonly size: Fraction; readonly step: Fraction; readonly value: Message }
  | { readonly missing: readonly FactId[] }
  | { readonly conflict: Complaint };

type IntervalSchema = z.ZodObject<typeof intervalLevelsShape & { readonly method: z.ZodLiteral<string> }>;

/** Everything about a way to score that measures one value and places it in intervals. */
interface ByInterval<D> {
  readonly name: Message;
  /** The unit in which the value is spoken of. */
  readonly unit: (criterion: D, surroundings: Surroundings) => Unit;
  /** The values that can come about. */
  readonly grid: (criterion: D, surroundings: Surroundings) => Grid;
  readonly uses: (criterion: D) => readonly Use[];
  /** The recorded number that is itself the value, where one is. */
  readonly tests?: (criterion: D) => FactId;
  /** Which way it is better, where that is known. */
  readonly better?: (criterion: D) => Better | undefined;
  readonly measure: (criterion: D, meeting: Meeting, surroundings: MeasuredIn) => Sized;
  /** The same size as tests take it. */
  readonly size: (criterion: D) => Size;
  readonly flaws?: (criterion: D) => readonly Flaw[];
  /** What it is measured by, where a list of the facts does not say it. */
  readonly measured?: (criterion: D, surroundings: Surroundings) => readonly Message[];
}

const against = (placed: readonly Placed[], sized: Sized): Measured =>
  'size' in sized
    ? {
        fits: (option) =>
          placed.some((one) => one.option === option && contains(one.ends, sized.size) === one.within),
        settle: (option) => settled(placed, option, sized.size).option,
        describe: (option) => settled(placed, option, sized.size).reason(sized.value),
        value: sized.value,
      }
    : sized;

/** An option at a value: with its points along the line where it has one, and the words for them. */
const settled = (placed: readonly Placed[], option: Option, size: Fraction) => {
  const slope = placed.find((one) => one.option === option)?.slope;
  if (slope === undefined)
    return {
      option,
      reason: (value: Message): Message => ({ code: 'placed', args: { value, level: option.label } }),
    };
  const exact = pointsAlong({ along: slope.along, points: option.points }, size);
  const points = rounded(exact, slope.rule);
  return {
    option: { ...option, points },
    reason: (value: Message): Message => ({
      code: 'placed-along',
      args: { value, level: option.label, exact, points },
    }),
  };
};

/** A line has levels or a single condition, never both and never neither. */
const oneWay = ({ id, levels, metWhen }: Definition): readonly Flaw[] =>
  (levels === undefined) === (metWhen === undefined)
    ? [error({ code: 'levels-or-met-when', args: { criterion: id } }, [])]
    : [];

const intervalsOf = ({ levels = [], metWhen }: Definition, tests: FactId | undefined): readonly Named[] => [
  ...levels.map((level, index) => ({ interval: endsOf(level), path: ['levels', index] })),
  ...(metWhen === undefined
    ? []
    : [{ interval: metWhen, path: ['metWhen'], ...(tests === undefined ? {} : { tests }) }]),
];

/** Makes a method whose one measured value is placed in intervals: its levels are proven to hold every value once, and scored by the same intervals. */
export const defineIntervalMethod = <S extends IntervalSchema>(
  schema: S,
  method: ByInterval<z.output<S>>,
): Method<S> =>
  defineMethod<S, z.output<S>>({
    schema,
    name: method.name,
    uses: method.uses,
    better: (criterion) => method.better?.(criterion),
    intervals: (criterion) => intervalsOf(criterion, method.tests?.(criterion)),
    scales: (criterion, surroundings) => {
      const grid = method.grid(criterion, surroundings);
      const levels = placedOptions(criterion, method.unit(criterion, surroundings), grid, surroundings).map(
        ({ option, ends, slope }, level) => ({
          run: runOf(ends, grid.step),
          label: option.label,
          level,
          ...(slope !== undefined && fallsAlong(slope.along) ? { falls: true as const } : {}),
        }),
      );
      // Whatever does not lie where a line is met lies where it is not.
      return criterion.metWhen === undefined ? [{ grid, levels }] : [];
    },
    flaws: (criterion) => [
      ...oneWay(criterion),
      ...alongFlaws(criterion),
      ...(method.flaws?.(criterion) ?? []),
    ],
    scoring: (criterion, surroundings) => {
      const unit = method.unit(criterion, surroundings);
      const placed = placedOptions(criterion, unit, method.grid(criterion, surroundings), surroundings);
      const words: MeasuredIn = { ...surroundings, borders: endsOfLine(criterion) };
      const measure = (meeting: Meeting) => method.measure(criterion, meeting, words);
      return placing({
        criterion,
        surroundings,
        options: placed.map(({ option }) => option),
        facts: method.uses(criterion).map(({ id }) => id),
        measure: (meeting) => against(placed, measure(meeting)),
        borders: bordersOf(
          placed.map(({ ends }) => ends),
          unit,
          (meeting) => {
            const sized = measure(meeting);
            return 'size' in sized ? sized : undefined;
          },
        ),
      });
    },
    decisions: (criterion, surroundings) => {
      const unit = method.unit(criterion, surroundings);
      const placed = placedOptions(criterion, unit, method.grid(criterion, surroundings), surroundings);
      const size = method.size(criterion);
      return placed.some(({ slope }) => slope !== undefined)
        ? undefined
        : placed.map(({ option, ends, within }) => ({
            test: within ? isInside(size, ends) : isOutside(size, ends),
            points: option.points,
          }));
    },
    told: {
      lines: (criterion, scoring, surroundings) => [
        ...(method.measured?.(criterion, surroundings) ?? measuredBy(scoring, surroundings)),
        ...resultsAlong(criterion, scoring, method.unit(criterion, surroundings)),
      ],
      answers: answersById,
    },
  });
