import { error, type Flaw } from '../../../domain/problem/problem.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import { endsOf } from '../../../domain/written/interval.ts';
import { runOf } from '../../../domain/written/run.ts';
import { asksOneFact } from '../../file/condition.ts';
import { type Occasion, occurs } from '../../file/occasion.ts';
import type { Choice } from '../../methods/method.ts';
import { occasionsOf } from '../../occasions/occasions.ts';
import { faultsOn } from './faults-on.ts';
import type { LineRule } from './rule.ts';

/** Of the conditions that bear on an occasion exactly one must hold, whatever the facts; where several facts decide, that cannot be proven. */
const unsettledOn = ({ of, said }: Choice, occasion: Occasion) => {
  const asked = of.filter((condition) => occurs(condition, occasion));
  if (!asked.every(asksOneFact)) return [];
  const measures = new Set(asked.flatMap(({ measure }) => measure ?? []));
  if (measures.size > 1) return [];
  const runs = asked.map((item) => ({ item, run: runOf(endsOf(item), ONE) }));
  const [fault] = faultsOn(runs, { first: 0, last: Number.POSITIVE_INFINITY });
  if (fault === undefined) return [];
  const [measure] = measures;
  const fact = measure === undefined ? null : { id: measure, value: fault.at.first * ONE };
  return [said(fault.fault, occasion.kind, fact)];
};

/** Of conditions that a line chooses by, exactly one holds of every meeting; the first occasion where that is not so is told. */
export const choicesSettle: LineRule = ({ line, path }, file) =>
  line.choices.flatMap((choice): readonly Flaw[] =>
    occasionsOf(file)
      .flatMap((occasion) => unsettledOn(choice, occasion))
      .slice(0, 1)
      .map((complaint) => error(complaint, [...path, ...choice.path])),
  );
