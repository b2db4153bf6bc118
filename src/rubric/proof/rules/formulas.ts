import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { type Formula, resultTypes, termsOf } from '../../file/formula.ts';
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
export const formulasHold: Rule = ({ ownFacts }) =>
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
