import { z } from 'zod';
import { countedTypes, numberOf } from '../../domain/meeting/facts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { quantityOf, sizeOf } from '../../domain/meeting/quantity.ts';
import { error } from '../../domain/problem/problem.ts';
import { percentOf, roundHalfUp, whole } from '../../domain/values/fraction.ts';
import { type Hundredths, ONE } from '../../domain/values/hundredths.ts';
import { contains, intervalSchema } from '../../domain/written/interval.ts';
import { code, decimal } from '../../domain/written/scalars.ts';
import type { Complaint, Message, Unit } from '../../messages/index.ts';
import { conditionTest } from '../decisions/condition-test.ts';
import {
  all,
  amount,
  areSaid,
  constant,
  type DecisionRule,
  isInside,
  less,
  never,
  not,
  plain,
  share,
  type Test,
  type Weighed,
} from '../decisions/test.ts';
import { conditionSchema, factsIn, holds } from '../file/condition.ts';
import { criterionShape } from '../file/criterion.ts';
import type { Occasion } from '../file/occasion.ts';
import { unitOf } from '../file/units.ts';
import { bordersOf, conditionBorders } from './borders.ts';
import { forcedSchema, levelOption, levelShape } from './levels.ts';
import { defineMethod } from './method.ts';
import { placing } from './placing.ts';
import { SET, scalesOf } from './requirement-scale.ts';
import type { Scoring, Surroundings } from './scoring.ts';
import { answersById, conditionTold, measuredBy, resultsIn } from './told.ts';

const schema = z.strictObject({
  ...criterionShape,
  method: z.literal('theo_yeu_cau'),
  measure: code,
  requirement: z.array(z.strictObject({ when: conditionSchema, is: decimal })).min(1),
  replacedBy: code.optional(),
  levels: z
    .array(
      z.strictObject({
        ...levelShape,
        shortfall: intervalSchema.optional(),
        reached: intervalSchema.optional(),
      }),
    )
    .min(2),
  forced: forcedSchema,
});

type Definition = z.output<typeof schema>;
type Level = Definition['levels'][number];

type Requirement =
  | { readonly required: Hundredths; readonly replaced: boolean }
  | { readonly missing: readonly string[] }
  | { readonly conflict: Complaint };

const requirementFor = (criterion: Definition, meeting: Meeting, { factName }: Surroundings): Requirement => {
  const { id, requirement, replacedBy } = criterion;
  const of = { criterion: id };
  const replacement = replacedBy === undefined ? undefined : numberOf(meeting.facts, replacedBy);
  if (replacedBy !== undefined && replacement !== undefined)
    return replacement > 0
      ? { required: replacement, replaced: true }
      : { conflict: { code: 'requirement-not-positive', args: { ...of, fact: factName(replacedBy) } } };
  const truths = requirement.map(({ when, is }) => ({ is, truth: holds(when, meeting) }));
  const [first, second] = truths.filter(({ truth }) => truth === true);
  if (first !== undefined && second !== undefined)
    return { conflict: { code: 'two-requirements', args: { ...of, first: first.is, second: second.is } } };
  if (first !== undefined) return { required: first.is, replaced: false };
  const missing = truths.flatMap(({ truth }) => (typeof truth === 'boolean' ? [] : truth.missing));
  return missing.length > 0 ? { missing } : { conflict: { code: 'no-requirement', args: of } };
};

/** Types that come in whole numbers, and so can be short by one. */
const countables = [...countedTypes, 'phut'] as const;

const labelOf = ({ name, shortfall, reached }: Level, unit: Unit): Message => ({
  code: 'level-of-requirement',
  args: {
    ...(name === undefined ? {} : { name }),
    ...(shortfall === undefined ? {} : { shortfall }),
    ...(reached === undefined ? {} : { reached }),
    unit,
  },
});

const scoring = (criterion: Definition, surroundings: Surroundings): Scoring => {
  const unit = unitOf(surroundings.factType(criterion.measure));
  const placed = criterion.levels.map((level) => ({
    option: levelOption(level, labelOf(level, unit), criterion, surroundings),
    level,
  }));
  const conditional = criterion.requirement.flatMap(({ when }) => factsIn(when));
  const required = <T>(
    meeting: Meeting,
    then: (measured: { readonly value: Hundredths; readonly needed: Hundredths }) => T,
  ): T | undefined => {
    const size = sizeOf(meeting, criterion.measure);
    const needed = requirementFor(criterion, meeting, surroundings);
    return size === undefined || !('required' in needed)
      ? undefined
      : then({ value: roundHalfUp(size), needed: needed.required });
  };
  return placing({
    criterion,
    surroundings,
    options: placed.map(({ option }) => option),
    facts: [criterion.measure, ...conditional],
    borders: [
      ...criterion.requirement.flatMap(({ when }) => conditionBorders(when, surroundings)),
      ...bordersOf(
        criterion.levels.flatMap(({ shortfall }) => shortfall ?? []),
        unit,
        (meeting) =>
          required(meeting, ({ value, needed }) => ({ size: whole(needed - value), step: whole(ONE) })),
      ),
      ...bordersOf(
        criterion.levels.flatMap(({ reached }) => reached ?? []),
        'phan_tram_yeu_cau',
        (meeting) =>
          required(meeting, ({ value, needed }) => ({
            size: percentOf(value, needed),
            step: percentOf(ONE, needed),
          })),
      ),
    ],
    measure: (meeting) => {
      const quantity = quantityOf(meeting, criterion.measure);
      const needed = requirementFor(criterion, meeting, surroundings);
      if ('conflict' in needed) return needed;
      if ('missing' in needed || !('size' in quantity))
        return {
          missing: [
            ...('missing' in quantity ? quantity.missing : 'emptyBase' in quantity ? quantity.emptyBase : []),
            ...('missing' in needed ? needed.missing : []),
          ],
        };
      const value = roundHalfUp(quantity.size);
      const { required, replaced } = needed;
      const described: Message = {
        code: 'requirement-measured',
        args: { fact: surroundings.factName(criterion.measure), value, required, replaced, unit },
      };
      return {
        value: described,
        fits: (option) =>
          placed.some(
            ({ option: own, level }) =>
              own === option &&
              (level.shortfall === undefined || contains(level.shortfall, whole(required - value))) &&
              (level.reached === undefined || contains(level.reached, percentOf(value, required))),
          ),
        describe: (option) => ({ code: 'placed', args: { value: described, level: option.label } }),
      };
    },
  });
};

/** Every level against every requirement: one that was set for the meeting, and otherwise each under its condition. */
const rulesOf = (
  { measure, requirement, replacedBy, levels }: Definition,
  _: Surroundings,
  occasion: Occasion,
): readonly DecisionRule[] | undefined => {
  const value = amount(measure);
  const against = (required: Weighed, under: Test): readonly DecisionRule[] =>
    levels.map(({ points, shortfall, reached }) => ({
      test: all([
        under,
        ...(shortfall === undefined ? [] : [isInside(plain(less(required, value)), shortfall)]),
        ...(reached === undefined ? [] : [isInside(share(value, required), reached)]),
      ]),
      points,
    }));
  const set: Test = replacedBy === undefined ? never : { is: 'recorded', fact: replacedBy };
  const rules = requirement.map(({ when, is }) => {
    const test = conditionTest(when, occasion);
    return test === undefined ? undefined : against(constant(is), all([not(set), test]));
  });
  return areSaid(rules)
    ? [...(replacedBy === undefined ? [] : against(amount(replacedBy), set)), ...rules.flat()]
    : undefined;
};

/** A recorded number against a requirement that depends on the meeting; levels speak of how much is short, in the same unit, or of how many per cent of the requirement are reached. */
export const byRequirement = defineMethod({
  schema,
  name: { code: 'method-by-requirement' },
  uses: ({ measure, replacedBy }) => [
    { id: measure, types: countables, path: ['measure'] },
    ...(replacedBy === undefined
      ? []
      : [{ id: replacedBy, types: countables, path: ['replacedBy'] } as const]),
  ],
  intervals: ({ levels }) =>
    levels.flatMap((level, index) =>
      (['shortfall', 'reached'] as const).flatMap((field) => {
        const interval = level[field];
        return interval === undefined ? [] : [{ interval, path: ['levels', index, field] }];
      }),
    ),
  // What reaches a requirement is never worse than what is short of it.
  better: () => 'more',
  scales: (criterion, { factType }) => {
    const unit = unitOf(factType(criterion.measure));
    const labels = criterion.levels.map((level) => labelOf(level, unit));
    const stated = criterion.requirement.map(({ is }) => is);
    return scalesOf(criterion, criterion.replacedBy === undefined ? stated : [...stated, ...SET], labels);
  },
  choices: ({ id, requirement }) => [
    {
      of: requirement.map(({ when }) => when),
      path: ['requirement'],
      said: (fault, kind, facts) => ({
        code: 'requirement-cases',
        args: { criterion: id, kind, facts, none: fault === 'gap' },
      }),
    },
  ],
  flaws: ({ id, requirement }) =>
    requirement.flatMap(({ is }, index) =>
      is > 0
        ? []
        : [error({ code: 'requirement-zero', args: { criterion: id } }, ['requirement', index, 'is'])],
    ),
  scoring,
  decisions: rulesOf,
  told: {
    lines: ({ measure, requirement, replacedBy }, scored, surroundings) => [
      ...measuredBy(scored, surroundings),
      ...requirement.map(
        ({ when, is }) =>
          ({
            code: 'requirement-when',
            args: {
              when: conditionTold(when, surroundings),
              required: is,
              unit: unitOf(surroundings.factType(measure)),
            },
          }) as const,
      ),
      ...(replacedBy === undefined
        ? []
        : [{ code: 'requirement-replaced', args: { by: surroundings.factName(replacedBy) } } as const]),
      ...resultsIn(scored),
    ],
    answers: answersById,
  },
});
