import type { Message } from '../../messages/index.ts';
import type { Condition } from '../file/condition.ts';
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
