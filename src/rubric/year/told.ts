import type { FactId } from '../../domain/meeting/facts.ts';
import type { FactName, Message } from '../../messages/index.ts';
import type { ConditionRule, YearBand } from '../file/annual-rule.ts';
import { asksBefore, ratedIn, type YearFact, yearFactType } from '../file/year-facts.ts';
import { conditionTold, formulaTold } from '../methods/told.ts';

/** What numbers of the year are called, and what they are. */
export interface YearWords {
  readonly factName: (id: FactId) => FactName;
  readonly factType: (id: FactId) => ReturnType<typeof yearFactType> | undefined;
  readonly partName: () => string;
}

export const yearWords = ({ ownFacts }: ConditionRule): YearWords => {
  const find = (id: FactId) => ownFacts.find((fact) => fact.id === id);
  const typeOf = (id: FactId) => {
    const fact = find(id);
    return fact === undefined ? undefined : yearFactType(fact);
  };
  return {
    factName: (id) => {
      const fact = find(id);
      return {
        id,
        ...(fact === undefined ? {} : { name: fact.name }),
        ...(fact?.unitWord === undefined ? {} : { unit: fact.unitWord }),
        ...(typeOf(id) === 'co_khong' ? { yesNo: true } : {}),
      };
    },
    factType: typeOf,
    partName: () => '',
  };
};

/** What a band of the year asks, in words. */
export const yearConditionTold = ({ when }: YearBand, words: YearWords): Message =>
  when === undefined ? { code: 'level-when', args: { when: null } } : conditionTold(when, words);

/** How a number of the year comes about, in words; `bandName` names the bands of the month. */
export const yearFactTold = (
  { ofMonths, formula, ...fact }: YearFact,
  rule: ConditionRule,
  bandName: (id: string) => string,
): Message | null => {
  if (formula !== undefined) return formulaTold(formula, yearWords(rule));
  if (ofMonths === undefined) return null;
  const { from, to } = ratedIn({ ofMonths, ...fact });
  const yearBand = (id: string) => rule.bands.find((band) => band.id === id)?.name ?? id;
  const nameOf = asksBefore({ ofMonths, ...fact }) ? yearBand : bandName;
  return {
    code: 'year-series',
    args: {
      operation: ofMonths.operation,
      ...(from === undefined ? {} : { from: nameOf(from) }),
      ...(to === undefined ? {} : { to: nameOf(to) }),
      months: 'month' in ofMonths ? (ofMonths.month ?? []) : [],
      every: 'every' in ofMonths ? (ofMonths.every ?? null) : null,
      select: 'select' in ofMonths ? (ofMonths.select ?? 'nho_nhat') : 'nho_nhat',
    },
  };
};
