import { error, type Flaw, warning } from '../../../domain/problem/problem.ts';
import { endsOf } from '../../../domain/written/interval.ts';
import { isEmpty, overlap, runOf } from '../../../domain/written/run.ts';
import { asksOneFact, type Condition } from '../../file/condition.ts';
import { occurs } from '../../file/occasion.ts';
import type { Option } from '../../methods/scoring.ts';
import { occasionsOf } from '../../occasions/occasions.ts';
import { type RubricFile, surroundingsOf } from '../../rubric.ts';
import { holdsWherever } from './knock-outs.ts';
import type { LineRule } from './rule.ts';
import { levelsDoNotTurn } from './turns.ts';

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

/** An event does not force the best that a line gives: it is told of what went wrong. */
export const forcedEventsLower: LineRule = (placed, file) => {
  const { criterion, line, path } = placed;
  // Of levels in the wrong order, told by itself, the best is not known.
  const open = line.forced.length === 0 || levelsDoNotTurn(placed, file).length > 0;
  const options = open ? [] : (line.scoring(surroundingsOf(file)).options ?? []);
  const worth = ({ points }: Option) => (criterion.role === 'diem_tru' ? -points : points);
  const best = Math.max(...options.map(worth));
  return line.forced.flatMap(({ toLevel }, index) => {
    const option = options.find(({ id }) => id === toLevel);
    return option === undefined || worth(option) < best
      ? []
      : [
          warning({ code: 'forced-best', args: { criterion: criterion.id, level: toLevel } }, [
            ...path,
            'forced',
            index,
            'toLevel',
          ]),
        ];
  });
};

/** Of two events that force one level, neither bites only where the other does. */
export const forcedEventsAddSomething: LineRule = ({ criterion: { id }, line: { forced }, path }, file) =>
  forced.flatMap((event, index): readonly Flaw[] => {
    const other = forced.findIndex(
      (wide, at) =>
        at !== index &&
        wide.toLevel === event.toLevel &&
        holdsWherever(wide.when, event.when, file) &&
        (at < index || !holdsWherever(event.when, wide.when, file)),
    );
    return other < 0
      ? []
      : [
          warning({ code: 'forced-implied', args: { criterion: id } }, [...path, 'forced', index], {
            also: [[...path, 'forced', other]],
          }),
        ];
  });
