import { z } from 'zod';
import { numberOf } from '../../domain/meeting/facts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { error } from '../../domain/problem/problem.ts';
import { HUNDRED_PER_CENT, percentOf, whole } from '../../domain/values/fraction.ts';
import { type Hundredths, ONE } from '../../domain/values/hundredths.ts';
import { contains, type Interval, intervalSchema } from '../../domain/written/interval.ts';
import { overlap, type Run, runOf } from '../../domain/written/run.ts';
import { code, decimal } from '../../domain/written/scalars.ts';
import type { Complaint, Message } from '../../messages/index.ts';
import { conditionSchema, holds } from '../file/condition.ts';
import { criterionShape } from '../file/criterion.ts';
import { bordersOf, conditionBorders } from './borders.ts';
import { forcedSchema, levelOption, levelShape } from './levels.ts';
import { defineMethod, type Held, type Scale } from './method.ts';
import { placing } from './placing.ts';
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

const requirementFor = ({ id, requirement, replacedBy }: Definition, meeting: Meeting): Requirement => {
  const replacement = replacedBy === undefined ? undefined : numberOf(meeting.facts, replacedBy);
  if (replacement !== undefined)
    return replacement > 0
      ? { required: replacement, replaced: true }
      : { conflict: { code: 'requirement-not-positive', args: { criterion: id, fact: replacedBy ?? '' } } };
  const truths = requirement.map(({ when, is }) => ({ is, truth: holds(when, meeting) }));
  const [first, second] = truths.filter(({ truth }) => truth === true);
  if (first !== undefined && second !== undefined)
    return {
      conflict: { code: 'two-requirements', args: { criterion: id, first: first.is, second: second.is } },
    };
  if (first !== undefined) return { required: first.is, replaced: false };
  const missing = truths.flatMap(({ truth }) => (typeof truth === 'boolean' ? [] : [truth.missing]));
  return missing.length > 0 ? { missing } : { conflict: { code: 'no-requirement', args: { criterion: id } } };
};

const labelOf = ({ name, shortfall, reached }: Level): Message => ({
  code: 'level-of-requirement',
  args: {
    ...(name === undefined ? {} : { name }),
    ...(shortfall === undefined ? {} : { shortfall }),
    ...(reached === undefined ? {} : { reached }),
  },
});

const scoring = (criterion: Definition, surroundings: Surroundings): Scoring => {
  const placed = criterion.levels.map((level) => ({
    option: levelOption(level, labelOf(level), criterion, surroundings),
    level,
  }));
  const conditional = criterion.requirement.flatMap(({ when }) =>
    when.measure === undefined ? [] : [when.measure],
  );
  const required = <T>(
    meeting: Meeting,
    then: (measured: { readonly value: Hundredths; readonly needed: Hundredths }) => T,
  ): T | undefined => {
    const value = numberOf(meeting.facts, criterion.measure);
    const needed = requirementFor(criterion, meeting);
    return value === undefined || !('required' in needed)
      ? undefined
      : then({ value, needed: needed.required });
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
        'phut',
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
      const value = numberOf(meeting.facts, criterion.measure);
      const needed = requirementFor(criterion, meeting);
      if ('conflict' in needed) return needed;
      if ('missing' in needed || value === undefined)
        return {
          missing: [
            ...(value === undefined ? [criterion.measure] : []),
            ...('missing' in needed ? needed.missing : []),
          ],
        };
      const { required, replaced } = needed;
      const described: Message = {
        code: 'requirement-measured',
        args: { fact: surroundings.factName(criterion.measure), value, required, replaced },
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

/** Where a person may set the requirement, every quarter of an hour up to four hours stands for what may be set. */
const SET = Array.from({ length: 16 }, (_, index) => (index + 1) * 15 * ONE);

/** So many times the requirement is far beyond it. */
const FAR = 3;

const scaledBy = ({ from, above, below, to }: Interval, factor: number): Interval => ({
  from: from === undefined ? undefined : from * factor,
  above: above === undefined ? undefined : above * factor,
  below: below === undefined ? undefined : below * factor,
  to: to === undefined ? undefined : to * factor,
});

/** The minutes that are short by as much as an interval says. */
const shortBy = ({ from, above, below, to }: Interval, required: Hundredths): Interval => ({
  from: to === undefined ? undefined : required - to,
  above: below === undefined ? undefined : required - below,
  below: above === undefined ? undefined : required - above,
  to: from === undefined ? undefined : required - from,
});

/** The whole minutes that a level holds against a requirement. */
const minutesOf = ({ shortfall = {}, reached = {} }: Level, required: Hundredths): Run =>
  overlap(
    runOf(shortBy(shortfall, required), ONE),
    runOf(scaledBy(reached, required), HUNDRED_PER_CENT * ONE),
  );

const scaleAt = ({ id, levels }: Definition, required: Hundredths): Scale => {
  const range = { first: 0, last: Math.floor((FAR * required) / ONE) };
  const nameOf = ({ level }: Held) => levels[level]?.name ?? levels[level]?.id ?? '';
  return {
    grid: { range, needed: range },
    levels: levels.map((level, index) => ({
      run: minutesOf(level, required),
      label: labelOf(level),
      level: index,
    })),
    said: ({ fault, at, held }) => ({
      code: fault === 'gap' ? 'requirement-gap' : 'requirement-overlap',
      args: {
        criterion: id,
        required,
        first: at.first * ONE,
        last: at.last * ONE,
        levels: held.map(nameOf),
      },
    }),
  };
};

/** A recorded number against a requirement that depends on the meeting; levels speak of how much is short, in the same unit, or of how many per cent of the requirement are reached. */
export const byRequirement = defineMethod({
  schema,
  name: { code: 'method-by-requirement' },
  uses: ({ measure, replacedBy }) => [
    { id: measure, types: ['phut'], path: ['measure'] },
    ...(replacedBy === undefined ? [] : [{ id: replacedBy, types: ['phut'], path: ['replacedBy'] } as const]),
  ],
  intervals: ({ levels }) =>
    levels.flatMap((level, index) =>
      (['shortfall', 'reached'] as const).flatMap((field) => {
        const interval = level[field];
        return interval === undefined ? [] : [{ interval, path: ['levels', index, field] }];
      }),
    ),
  scales: (criterion) => {
    const stated = criterion.requirement.map(({ is }) => is);
    const asked = new Set([...stated, ...(criterion.replacedBy === undefined ? [] : SET)]);
    return [...asked].map((required) => scaleAt(criterion, required));
  },
  choices: ({ id, requirement }) => [
    {
      of: requirement.map(({ when }) => when),
      path: ['requirement'],
      said: (fault, kind, fact) => ({
        code: 'requirement-cases',
        args: { criterion: id, kind, fact, none: fault === 'gap' },
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
  told: {
    lines: ({ requirement, replacedBy }, scored, surroundings) => [
      ...measuredBy(scored, surroundings),
      ...requirement.map(
        ({ when, is }) =>
          ({
            code: 'requirement-when',
            args: { when: conditionTold(when, surroundings), required: is },
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
