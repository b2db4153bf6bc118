import { z } from 'zod';
import { criterionShape } from '../file/criterion.ts';
import { chooserOf, rangeOf } from './choose.ts';
import { forcedBorders, forcedDecision, forcedFacts } from './forced.ts';
import { forcedSchema, levelOption, levelShape } from './levels.ts';
import type { Scoring, Surroundings } from './scoring.ts';

/** A person chooses one of the levels; the lowest may be worth more than 0. */
export const judgedLevelSchema = z.strictObject({
  ...criterionShape,
  method: z.literal('chon_muc'),
  levels: z.array(z.strictObject(levelShape)).min(2),
  forced: forcedSchema,
});

export const judgedLevel = (
  criterion: z.output<typeof judgedLevelSchema>,
  surroundings: Surroundings,
): Scoring => {
  const options = criterion.levels.map((level) =>
    levelOption(
      level,
      { code: 'level-named', args: { name: level.name ?? level.id } },
      criterion,
      surroundings,
    ),
  );
  return {
    judged: true,
    facts: forcedFacts(criterion.forced),
    options,
    range: rangeOf(options),
    borders: forcedBorders(criterion.forced, surroundings),
    choose: chooserOf(options),
    decide: (meeting) => forcedDecision(criterion, options, meeting, surroundings),
  };
};
