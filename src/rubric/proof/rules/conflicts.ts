import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { endsOf } from '../../../domain/written/interval.ts';
import { isEmpty, overlap, runOf } from '../../../domain/written/run.ts';
import { asksOneFact, type Condition } from '../../file/condition.ts';
import { occurs } from '../../file/occasion.ts';
import { occasionsOf } from '../../occasions/occasions.ts';
import type { RubricFile } from '../../rubric.ts';
import type { LineRule } from './rule.ts';

/** Whether two conditions can hold of one meeting: surely, surely not, or as its facts may be. */
const together = (left: Condition, right: Condition, file: RubricFile): 'yes' | 'no' | 'perhaps' => {
  const meet = occasionsOf(file).some((occasion) => occurs(left, occasion) && occurs(right, occasion));
  if (!meet) return 'no';
  if (![left, right].every(asksOneFact)) return 'perhaps';
  if (left.measure === undefined || right.measure === undefined) return 'yes';
  if (left.measure !== right.measure) return 'perhaps';
  return isEmpty(overlap(runOf(endsOf(left), 1), runOf(endsOf(right), 1))) ? 'no' : 'yes';
};

/** Two events that force different levels of one line do not bite together. Where facts of their own decide each, that cannot be proven: the engine then stops should it happen. */
export const forcedEventsAgree: LineRule = ({ criterion: { id }, line: { forced }, path }, file) =>
  forced.flatMap((event, index) =>
    forced.slice(0, index).flatMap((earlier, at): readonly Flaw[] => {
      if (earlier.toLevel === event.toLevel) return [];
      const both = together(earlier.when, event.when, file);
      if (both === 'no') return [];
      const args = { criterion: id, first: earlier.toLevel, second: event.toLevel };
      const place = [...path, 'forced', index];
      const also = { also: [[...path, 'forced', at]] };
      return both === 'yes'
        ? [error({ code: 'forced-conflict', args }, place, also)]
        : [warning({ code: 'forced-may-conflict', args }, place, also)];
    }),
  );
