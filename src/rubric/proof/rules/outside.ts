import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import { asksMore } from '../../file/condition.ts';
import { existsOn } from '../../file/criterion.ts';
import { occurs } from '../../file/occasion.ts';
import { occasionsOf } from '../../occasions/occasions.ts';
import type { LineRule } from './rule.ts';

/** Of the occasions on which a line is there, some put it out of scope and some do not. */
export const linesAreAsked: LineRule = ({ criterion, path }, file) => {
  const when = criterion.notApplicable?.when;
  if (when === undefined) return [];
  const there = occasionsOf(file).filter((one) => existsOn(criterion, one));
  const outside = there.filter((one) => occurs(when, one));
  const at = [...path, 'notApplicable', 'when'];
  const args = { criterion: criterion.id };
  // A condition that never comes about on any occasion is told by itself.
  const isMeant = occasionsOf(file).some((one) => occurs(when, one));
  const flaws: readonly Flaw[] =
    outside.length === 0
      ? [warning({ code: 'outside-never', args }, at)]
      : outside.length === there.length && !asksMore(when)
        ? [warning({ code: 'never-asked', args }, at)]
        : [];
  return there.length > 0 && isMeant ? flaws : [];
};
