import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import { endsOf } from '../../../domain/written/interval.ts';
import { isEmpty, overlap, runOf } from '../../../domain/written/run.ts';
import type { KnockOut, Threshold } from '../../file/bands.ts';
import { asksOneFact, type Condition } from '../../file/condition.ts';
import { asksOccasion } from '../../file/occasion.ts';
import { type RubricFile, surroundingsOf } from '../../rubric.ts';
import type { Rule } from './rule.ts';

/** Whether one condition holds wherever another does, as far as both ask one and the same fact alone. */
export const holdsWherever = (wide: Condition, narrow: Condition, file: RubricFile): boolean => {
  const { measure } = wide;
  if (![wide, narrow].every(asksOneFact) || measure === undefined || measure !== narrow.measure) return false;
  const { factType, grid } = surroundingsOf(file);
  if (asksOccasion(wide) || factType(measure) === undefined) return false;
  const { step, range } = grid(measure);
  const [all, some] = [wide, narrow].map((one) => overlap(runOf(endsOf(one), step), range));
  if (all === undefined || some === undefined || isEmpty(some)) return false;
  return all.first <= some.first && some.last <= all.last;
};

const isUnder = (wide: Threshold, narrow: Threshold): boolean =>
  wide.ofCriterion === narrow.ofCriterion && wide.ofGroup === narrow.ofGroup && wide.points >= narrow.points;

/** Whether one clause bites wherever another does: each matter of the narrower is one of the wider. */
const covers = (wide: KnockOut, narrow: KnockOut, file: RubricFile): boolean => {
  const [outer, inner] = [wide.when, narrow.when];
  const matters = [inner, ...(narrow.notFull ?? []), ...(narrow.under ?? [])].filter(
    (one) => one !== undefined,
  );
  return (
    matters.length > 0 &&
    (inner === undefined || (outer !== undefined && holdsWherever(outer, inner, file))) &&
    (narrow.notFull ?? []).every((id) => wide.notFull?.includes(id) === true) &&
    (narrow.under ?? []).every((one) => wide.under?.some((other) => isUnder(other, one)) === true)
  );
};

/** A knock-out lowers some sheet that no other clause has lowered as far. */
export const knockOutsAddSomething: Rule = (file) => {
  const { knockOuts, bands } = file;
  const placeOf = ({ atMost }: KnockOut) => bands.findIndex(({ id }) => id === atMost);
  return knockOuts.flatMap((clause, index): readonly Flaw[] => {
    if (clause.atMost === undefined) return [];
    const other = knockOuts.findIndex(
      (wide, at) =>
        at !== index &&
        placeOf(wide) >= placeOf(clause) &&
        covers(wide, clause, file) &&
        (at < index || !covers(clause, wide, file) || placeOf(wide) > placeOf(clause)),
    );
    const wide = knockOuts[other];
    return wide === undefined
      ? []
      : [
          warning(
            { code: 'knock-out-implied', args: { clause: clause.name, other: wide.name } },
            ['knockOuts', index],
            { also: [['knockOuts', other]] },
          ),
        ];
  });
};

/** What comes first matters where a ceiling and a demotion can bite together. */
export const orderSettlesSomething: Rule = ({ knockOuts, knockOutOrder }) =>
  knockOutOrder === undefined ||
  (knockOuts.some(({ atMost }) => atMost !== undefined) &&
    knockOuts.some(({ demote }) => demote !== undefined))
    ? []
    : [warning({ code: 'order-idle' }, ['knockOutOrder'])];
