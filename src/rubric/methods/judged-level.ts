import { z } from 'zod';
import { criterionShape } from '../file/criterion.ts';
import { chooserOf, rangeOf } from './choose.ts';
import { forcedBorders, forcedDecision, forcedFacts } from './forced.ts';
import { forcedSchema, levelOption, levelShape } from './levels.ts';
import { defineMethod } from './method.ts';
import { measuredBy } from './told.ts';

/** A person chooses one of the levels; the lowest may be worth more than 0. */
export const judgedLevel = defineMethod({
  schema: z.strictObject({
    ...criterionShape,
    method: z.literal('chon_muc'),
    levels: z.array(z.strictObject(levelShape)).min(2),
    forced: forcedSchema,
  }),
  name: { code: 'method-judged-level' },
  uses: () => [],
  intervals: () => [],
  scales: () => [],
  scoring: (criterion, surroundings) => {
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
  },
  decisions: () => [],
  told: {
    lines: (_, scoring, surroundings) => [
      ...measuredBy(scoring, surroundings),
      ...(scoring.options ?? []).map(
        ({ id, label, points }) => ({ code: 'level-offered', args: { id, label, points } }) as const,
      ),
    ],
    answers: (options) =>
      (options ?? []).map(
        ({ id, label, points }) => ({ code: 'answer-level', args: { id, label, points } }) as const,
      ),
  },
});
