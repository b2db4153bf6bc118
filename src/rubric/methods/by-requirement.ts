import { z } from 'zod';
import { numberOf } from '../../domain/meeting/facts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { percentOf, whole } from '../../domain/values/fraction.ts';
import { type Hundredths, ONE } from '../../domain/values/hundredths.ts';
import { contains, intervalSchema } from '../../domain/written/interval.ts';
import { code, decimal } from '../../domain/written/scalars.ts';
import type { Complaint, Message } from '../../messages/index.ts';
import { conditionSchema, holds } from '../file/condition.ts';
import { criterionShape } from '../file/criterion.ts';
import { bordersOf, conditionBorders } from './borders.ts';
import { forcedSchema, levelOption, levelShape } from './levels.ts';
import { placing } from './placing.ts';
import type { Scoring, Surroundings } from './scoring.ts';

/** A recorded number against a requirement that depends on the meeting; levels speak of how much is short, in the same unit, or of how many per cent of the requirement are reached. */
export const byRequirementSchema = z.strictObject({
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

type Definition = z.output<typeof byRequirementSchema>;

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

export const byRequirement = (criterion: Definition, surroundings: Surroundings): Scoring => {
  const placed = criterion.levels.map((level) => {
    const { name, shortfall, reached } = level;
    const label: Message = {
      code: 'level-of-requirement',
      args: {
        ...(name === undefined ? {} : { name }),
        ...(shortfall === undefined ? {} : { shortfall }),
        ...(reached === undefined ? {} : { reached }),
      },
    };
    return { option: levelOption(level, label, criterion, surroundings), level };
  });
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
