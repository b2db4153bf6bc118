import { z } from 'zod';
import type { FactId } from '../../domain/meeting/facts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Fraction } from '../../domain/values/fraction.ts';
import {
  contains,
  endsOf,
  type Interval,
  intervalSchema,
  intervalShape,
} from '../../domain/written/interval.ts';
import type { Complaint, Message, Unit } from '../../messages/index.ts';
import { criterionShape } from '../file/criterion.ts';
import { bordersOf } from './borders.ts';
import { MET, UNMET } from './choose.ts';
import { forcedSchema, levelOption, levelShape } from './levels.ts';
import { type Measured, placing } from './placing.ts';
import type { Option, Scoring, Surroundings } from './scoring.ts';

/** A measured line is either a table of levels over one value, or met within one interval and otherwise not. */
export const intervalLevelsShape = {
  ...criterionShape,
  levels: z
    .array(z.strictObject({ ...levelShape, ...intervalShape }))
    .min(2)
    .optional(),
  metWhen: intervalSchema.optional(),
  forced: forcedSchema,
};

type Definition = Readonly<z.output<z.ZodObject<typeof intervalLevelsShape>>>;

/** An option together with the test that its value must pass. */
interface Placed {
  readonly option: Option;
  readonly ends: Interval;
  readonly within: boolean;
}

const placedOptions = (criterion: Definition, unit: Unit, surroundings: Surroundings): readonly Placed[] => {
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
    return { option: levelOption(level, label, criterion, surroundings), ends, within: true };
  });
};

/** What was measured of a meeting: its size, the smallest step by which it could differ, and the words for it. */
export type Sized =
  | { readonly size: Fraction; readonly step: Fraction; readonly value: Message }
  | { readonly missing: readonly FactId[] }
  | { readonly conflict: Complaint };

interface ByInterval {
  readonly criterion: Definition & { readonly id: string };
  readonly surroundings: Surroundings;
  readonly unit: Unit;
  readonly facts: readonly FactId[];
  readonly measure: (meeting: Meeting) => Sized;
}

const against = (placed: readonly Placed[], sized: Sized): Measured =>
  'size' in sized
    ? {
        fits: (option) =>
          placed.some((one) => one.option === option && contains(one.ends, sized.size) === one.within),
        describe: (option) => ({ code: 'placed', args: { value: sized.value, level: option.label } }),
        value: sized.value,
      }
    : sized;

/** The scoring of a line whose one measured value is placed in its intervals. */
export const byInterval = ({ criterion, surroundings, unit, facts, measure }: ByInterval): Scoring => {
  const placed = placedOptions(criterion, unit, surroundings);
  return placing({
    criterion,
    surroundings,
    options: placed.map(({ option }) => option),
    facts,
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
};
