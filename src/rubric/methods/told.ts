import type { Message } from '../../messages/index.ts';
import type { Condition } from '../file/condition.ts';
import { type Formula, termsOf } from '../file/formula.ts';
import { unitOf } from '../file/units.ts';
import type { Option, Scoring, Surroundings } from './scoring.ts';

/** The facts that a line is decided by, where there are any. */
export const measuredBy = (
  { facts }: Pick<Scoring, 'facts'>,
  { factName }: Pick<Surroundings, 'factName'>,
): readonly Message[] =>
  facts.length === 0 ? [] : [{ code: 'measured-by', args: { facts: facts.map(factName) } }];

/** Every result with its points. */
export const resultsIn = ({ options }: Pick<Scoring, 'options'>): readonly Message[] =>
  (options ?? []).map(({ label, points }) => ({ code: 'result-worth', args: { label, points } }));

/** Answers that need no more words than their ids. */
export const answersById = (options: readonly Option[] | null): readonly Message[] =>
  (options ?? []).map(({ id }) => ({ code: 'answer-id', args: { id } }));

/** A condition in words. */
export const conditionTold = (
  { kind = [], month = [], unitKind = [], measure, from, above, below, to }: Condition,
  { factName, factType }: Pick<Surroundings, 'factName' | 'factType'>,
): Message => ({
  code: 'condition',
  args: {
    kinds: kind,
    months: month,
    unitKinds: unitKind,
    fact:
      measure === undefined
        ? null
        : { name: factName(measure), ends: { from, above, below, to }, unit: unitOf(factType(measure)) },
  },
});

/** How a fact follows from others, in words. */
export const formulaTold = (formula: Formula, { factName }: Pick<Surroundings, 'factName'>): Message => ({
  code: 'formula',
  args: {
    operation: formula.operation,
    terms: termsOf(formula).map(factName),
    factor: formula.operation === 'nhan' ? formula.factor : null,
    take: formula.operation === 'tot_nhat' ? formula.take : null,
    weights: formula.operation === 'gia_quyen' ? formula.weights : [],
  },
});
