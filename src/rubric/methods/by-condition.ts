import { z } from 'zod';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { sizeOf } from '../../domain/meeting/quantity.ts';
import { error, type Flaw } from '../../domain/problem/problem.ts';
import type { Message } from '../../messages/index.ts';
import { conditionTest } from '../decisions/condition-test.ts';
import { always, areSaid } from '../decisions/test.ts';
import { askedIn, type Condition, conditionSchema, factsIn, holds, type Truth } from '../file/condition.ts';
import { criterionShape } from '../file/criterion.ts';
import { conditionBorders, endsIn } from './borders.ts';
import { chooserOf, rangeOf } from './choose.ts';
import { levelOption, levelShape } from './levels.ts';
import { defineMethod } from './method.ts';
import type { Decision, Option, Surroundings } from './scoring.ts';
import { answersById, conditionTold, measuredBy, resultsIn, sizeTold } from './told.ts';

const schema = z.strictObject({
  ...criterionShape,
  method: z.literal('theo_dieu_kien'),
  levels: z
    .array(
      z.strictObject({ ...levelShape, when: conditionSchema.optional(), rest: z.enum(['co']).optional() }),
    )
    .min(2),
});

type Definition = z.output<typeof schema>;
type Level = Definition['levels'][number];

const named = ({ id, name }: Pick<Level, 'id' | 'name'>): Message => ({
  code: 'level-named',
  args: { name: name ?? id },
});

const labelOf = ({ name, when }: Level, surroundings: Surroundings): Message => ({
  code: 'level-when',
  args: {
    ...(name === undefined ? {} : { name }),
    when: when === undefined ? null : conditionTold(when, surroundings),
  },
});

/** The facts of a meeting that the conditions look at, as they are. */
const looksAt = (conditions: readonly Condition[], meeting: Meeting, surroundings: Surroundings): Message => {
  const asked = conditions.flatMap((condition) => askedIn(condition).map((one) => one.asked));
  const facts = [...new Set(conditions.flatMap(factsIn))].flatMap((id) => {
    const size = sizeOf(meeting, id);
    const borders = asked.filter(({ measure }) => measure === id).flatMap(endsIn);
    return size === undefined ? [] : [sizeTold(id, size, borders, surroundings)];
  });
  return { code: 'facts-measured', args: { kind: meeting.kind, facts } };
};

/** A level that says when it is given says it in one way, and what is left over is the last of them. */
const flawsOf = ({ id, levels }: Definition): readonly Flaw[] =>
  levels.flatMap(({ id: level, when, rest }, index) => {
    const path = ['levels', index];
    if ((when === undefined) === (rest === undefined))
      return [error({ code: 'level-when-or-rest', args: { criterion: id, level } }, path)];
    return rest !== undefined && index < levels.length - 1
      ? [error({ code: 'rest-not-last', args: { criterion: id, level } }, [...path, 'rest'])]
      : [];
  });

interface Tried {
  readonly option: Option;
  readonly truth: Truth;
}

const decisionOf = (
  id: string,
  tried: readonly Tried[],
  rest: Option | undefined,
  value: Message,
): Decision => {
  const [first, second] = tried.filter(({ truth }) => truth === true);
  if (first !== undefined && second !== undefined)
    return {
      conflict: {
        code: 'two-levels-fit',
        args: { criterion: id, value, first: first.option.label, second: second.option.label },
      },
    };
  const open = tried.filter(({ truth }) => typeof truth !== 'boolean');
  const missing = open.flatMap(({ truth }) => (typeof truth === 'boolean' ? [] : truth.missing));
  const left = first?.option ?? rest;
  if (open.length > 0)
    return {
      missing: [...new Set(missing)],
      open: [...open.map(({ option }) => option), ...(left === undefined ? [] : [left])],
    };
  if (left === undefined) return { conflict: { code: 'no-level-fits', args: { criterion: id, value } } };
  return { option: left, reason: { code: 'placed', args: { value, level: left.label } } };
};

/** A table of decisions: the level whose condition holds, or what is left over where none does. */
export const byCondition = defineMethod({
  schema,
  name: { code: 'method-by-condition' },
  uses: () => [],
  intervals: () => [],
  scales: () => [],
  choices: ({ id, levels }) => [
    {
      of: levels.flatMap(({ when }) => when ?? []),
      path: ['levels'],
      results: levels.map(({ id: level }) => level),
      ...(levels.some(({ rest }) => rest !== undefined) ? { restIsMeant: true } : {}),
      said: (fault, kind, facts) => ({
        code: 'level-cases',
        args: { criterion: id, kind, facts, none: fault === 'gap' },
      }),
      idle: (index) => ({
        code: 'level-unreachable',
        args: { criterion: id, level: named(levels[index] ?? { id: '' }) },
      }),
    },
  ],
  flaws: flawsOf,
  scoring: (criterion, surroundings) => {
    const placed = criterion.levels.map((level) => ({
      level,
      option: levelOption(level, labelOf(level, surroundings), criterion, surroundings),
    }));
    const options = placed.map(({ option }) => option);
    const conditions = criterion.levels.flatMap(({ when }) => when ?? []);
    const facts = [...new Set(conditions.flatMap(factsIn))];
    const rest = placed.find(({ level }) => level.rest !== undefined)?.option;
    return {
      judged: false,
      facts,
      options,
      range: rangeOf(options),
      borders: conditions.flatMap((when) => conditionBorders(when, surroundings)),
      choose: chooserOf(options),
      decide: (meeting) => {
        const tried = placed.flatMap(({ option, level: { when } }) =>
          when === undefined ? [] : [{ option, truth: holds(when, meeting) }],
        );
        return decisionOf(criterion.id, tried, rest, looksAt(conditions, meeting, surroundings));
      },
    };
  },
  decisions: ({ levels }, _, occasion) => {
    const rules = levels.map(({ when, points }) => {
      const test = when === undefined ? always : conditionTest(when, occasion);
      return test === undefined ? undefined : { test, points };
    });
    return areSaid(rules) ? rules : undefined;
  },
  told: {
    lines: (_, scoring, surroundings) => [...measuredBy(scoring, surroundings), ...resultsIn(scoring)],
    answers: answersById,
  },
});
