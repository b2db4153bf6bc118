import { z } from 'zod';
import type { FactType } from '../domain/facts.ts';
import type { Fraction } from '../domain/fraction.ts';
import { contains, endsOf, type Interval, intervalSchema, intervalShape } from '../domain/interval.ts';
import type { Message, Unit } from '../messages/index.ts';
import { MET, UNMET } from './choose.ts';
import { criterionShape } from './criterion.ts';
import { forcedSchema, levelOption, levelShape } from './levels.ts';
import type { Measured } from './placing.ts';
import type { Option, Surroundings } from './scoring.ts';

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

/** The unit in which a fact is spoken of. */
export const unitOf = (type: FactType | undefined): Unit =>
  type === undefined || type === 'ngay' || type === 'gio' ? 'lan' : type;

type Definition = Readonly<z.output<z.ZodObject<typeof intervalLevelsShape>>>;

/** An option together with the test that its value must pass. */
export interface Placed {
  readonly option: Option;
  readonly ends: Interval;
  readonly within: boolean;
}

export const placedOptions = (
  criterion: Definition,
  unit: Unit,
  surroundings: Surroundings,
): readonly Placed[] => {
  if (criterion.metWhen !== undefined) {
    const ends = criterion.metWhen;
    return [
      {
        option: { id: MET, points: criterion.points, label: { code: 'met-when', args: { ends, unit } } },
        ends,
        within: true,
      },
      {
        option: { id: UNMET, points: 0, label: { code: 'unmet-when', args: { ends, unit } } },
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

/** The measured value against every option; `value` says in words what was measured. */
export const measuredAgainst = (placed: readonly Placed[], size: Fraction, value: Message): Measured => ({
  fits: (option) => placed.some((one) => one.option === option && contains(one.ends, size) === one.within),
  describe: (option) => ({ code: 'placed', args: { value, level: option.label } }),
  value,
});
