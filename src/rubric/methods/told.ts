import type { FactId } from '../../domain/meeting/facts.ts';
import { type Fraction, isWhole } from '../../domain/values/fraction.ts';
import type { Hundredths } from '../../domain/values/hundredths.ts';
import type { Message } from '../../messages/index.ts';
import { type Asked, asksPart, type Condition, isCompound } from '../file/condition.ts';
import { type Formula, termsOf } from '../file/formula.ts';
import { asksOccasion } from '../file/occasion.ts';
import { unitOf } from '../file/units.ts';
import type { Option, Scoring, Surroundings } from './scoring.ts';

/** The facts that a line is decided by, where there are any. */
export const measuredBy = (
  { facts }: Pick<Scoring, 'facts'>,
  { factName }: Pick<Surroundings, 'factName'>,
): readonly Message[] =>
  facts.length === 0 ? [] : [{ code: 'measured-by', args: { facts: facts.map(factName) } }];

/** What was recorded of a fact, or what it follows to be; the ends that it is held against are told from it. */
export const sizeTold = (
  id: FactId,
  size: Fraction,
  borders: readonly Hundredths[],
  { factName, factType }: Pick<Surroundings, 'factName' | 'factType'>,
): Message => {
  const [fact, unit] = [factName(id), unitOf(factType(id))];
  return isWhole(size)
    ? { code: 'number-measured', args: { fact, value: size.numerator / size.denominator, unit } }
    : { code: 'quantity-measured', args: { fact, size, unit, borders } };
};

/** Every result with its points. */
export const resultsIn = ({ options }: Pick<Scoring, 'options'>): readonly Message[] =>
  (options ?? []).map(({ label, points }) => ({ code: 'result-worth', args: { label, points } }));

/** Answers that need no more words than their ids. */
export const answersById = (options: readonly Option[] | null): readonly Message[] =>
  (options ?? []).map(({ id }) => ({ code: 'answer-id', args: { id } }));

/** What conditions are told with. */
export type ConditionWords = Pick<Surroundings, 'factName' | 'factType' | 'partName'>;

const askedTold = (asked: Asked, { factName, factType, partName }: ConditionWords): Message => {
  const { kind = [], month = [], unitKind = [], measure, comparedTo, ofCriterion, ofGroup } = asked;
  const { from, above, below, to } = asked;
  const ends = { from, above, below, to };
  const part = ofCriterion ?? ofGroup;
  return {
    code: 'condition',
    args: {
      kinds: kind,
      months: month,
      unitKinds: unitKind,
      fact:
        measure === undefined || comparedTo !== undefined
          ? null
          : { name: factName(measure), ends, unit: unitOf(factType(measure)) },
      ...(measure === undefined || comparedTo === undefined
        ? {}
        : { compared: { name: factName(measure), other: factName(comparedTo), ends } }),
      ...(part === undefined
        ? {}
        : {
            part: {
              id: part,
              name: partName(asked),
              group: ofCriterion === undefined,
              percent: asked.ofAvailable !== undefined,
              ends,
            },
          }),
    },
  };
};

/** A condition in words. */
export const conditionTold = (condition: Condition, words: ConditionWords): Message => {
  if (!isCompound(condition)) return askedTold(condition, words);
  const { allOf = [], someOf, noneOf = [] } = condition;
  const told = (asked: Asked) => askedTold(asked, words);
  const own = asksOccasion(condition) || condition.measure !== undefined || asksPart(condition);
  return {
    code: 'condition-parts',
    args: {
      all: [...(own ? [condition] : []), ...allOf].map(told),
      some: someOf === undefined ? null : { least: someOf.leastCount, of: someOf.of.map(told) },
      none: noneOf.map(told),
    },
  };
};

/** How a fact follows from others, in words. */
export const formulaTold = (formula: Formula, { factName }: Pick<Surroundings, 'factName'>): Message => ({
  code: 'formula',
  args: {
    operation: formula.operation,
    terms: termsOf(formula).map(factName),
    factor: formula.operation === 'nhan' ? formula.factor : null,
    take: formula.operation === 'tot_nhat' ? formula.take : null,
    ends: formula.operation === 'trong_khoang' ? { from: formula.from, to: formula.to } : {},
    weights: formula.operation === 'gia_quyen' ? formula.weights : [],
  },
});
