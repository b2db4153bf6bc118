import { isWithin } from '../../../domain/meeting/part-of.ts';
import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { faultOf } from '../../../domain/written/interval.ts';
import { isEmpty, overlap, runOf } from '../../../domain/written/run.ts';
import { gridOfFact } from '../../facts/fact-grid.ts';
import { type Formula, resultTypes, termsOf } from '../../file/formula.ts';
import type { DeclaredFacts } from '../../file/own-facts.ts';
import { intervalFlaws } from './intervals.ts';
import type { Rule } from './rule.ts';

/** Whether the numbers beside the terms say something: as many weights as terms and all above nothing, fewer of the best than there are, a factor that is not nothing, an end. */
const numbersFit = (formula: Formula): boolean => {
  switch (formula.operation) {
    case 'nhan':
      return formula.factor !== 0;
    case 'tot_nhat':
      return formula.take > 0 && formula.take < formula.terms.length;
    case 'gia_quyen':
      return formula.weights.length === formula.terms.length && formula.weights.every((weight) => weight > 0);
    case 'trong_khoang':
      return formula.from !== undefined || formula.to !== undefined;
    default:
      return true;
  }
};

/** A fact that follows from others names only facts that are there before it, each once, with a type that its formula can give; a range has an end. */
export const formulasHold = ({ ownFacts }: DeclaredFacts): readonly Flaw[] =>
  ownFacts.flatMap(({ id, type, formula, range }, index): readonly Flaw[] => {
    const path = ['ownFacts', index];
    const ranged = range === undefined ? [] : intervalFlaws(range, [...path, 'range'], true);
    if (formula === undefined) return ranged;
    const terms = termsOf(formula);
    const at = [...path, 'formula'];
    const later = terms.find((term) => ownFacts.slice(index).some((fact) => fact.id === term));
    const twice = terms.find((term, place) => terms.indexOf(term) < place);
    const types: readonly string[] = resultTypes(formula);
    return [
      ...ranged,
      ...(later === undefined ? [] : [error({ code: 'formula-order', args: { fact: id, term: later } }, at)]),
      ...(twice === undefined ? [] : [error({ code: 'formula-twice', args: { fact: id, term: twice } }, at)]),
      ...(types.includes(type)
        ? []
        : [error({ code: 'formula-type', args: { fact: id, type, types } }, [...path, 'type'])]),
      ...(numbersFit(formula) ? [] : [error({ code: 'formula-numbers', args: { fact: id } }, at)]),
    ];
  });

/** A share is of a whole by a part of it, and not the other way round. */
export const formulaSharesAreMeant: Rule = ({ ownFacts }) =>
  ownFacts.flatMap(({ id, formula }, index): readonly Flaw[] => {
    if (formula?.operation !== 'phan_tram') return [];
    const { numerator, denominator } = formula;
    return isWithin(denominator, numerator)
      ? [
          error({ code: 'formula-swapped', args: { fact: id, numerator, denominator } }, [
            'ownFacts',
            index,
            'formula',
            'numerator',
          ]),
        ]
      : [];
  });

/** A range that is declared for a fact holds something that it can be; a fact of yes and no has none. */
export const rangesHoldSomething: Rule = (file) =>
  file.ownFacts.flatMap(({ id, type, range }, index): readonly Flaw[] => {
    if (range === undefined || faultOf(range) !== null) return [];
    const path = ['ownFacts', index, 'range'];
    if (type === 'co_khong') return [warning({ code: 'range-of-yes-no', args: { fact: id } }, path)];
    const bare = file.ownFacts.map((fact) => (fact.id === id ? { ...fact, range: undefined } : fact));
    const { step, range: possible } = gridOfFact(id, { ownFacts: bare });
    return isEmpty(overlap(possible, runOf(range, step)))
      ? [warning({ code: 'range-never', args: { fact: id } }, path)]
      : [];
  });

/** A number that is kept between two ends can lie outside of them. */
export const endsKeepSomething: Rule = (file) =>
  file.ownFacts.flatMap(({ id, formula }, index): readonly Flaw[] => {
    if (formula?.operation !== 'trong_khoang') return [];
    const [term = ''] = formula.terms;
    const { step, range } = gridOfFact(term, { ownFacts: file.ownFacts.slice(0, index) });
    const { from, to } = formula;
    const kept = overlap(range, runOf({ from, to }, step));
    return kept.first === range.first && kept.last === range.last && !isEmpty(range)
      ? [warning({ code: 'formula-idle', args: { fact: id, term } }, ['ownFacts', index, 'formula'])]
      : [];
  });
