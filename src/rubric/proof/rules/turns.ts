import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import { surroundingsOf } from '../../rubric.ts';
import type { LineRule } from './rule.ts';

/** Along a value that grows, the points of the levels rise or fall, and do not turn round: a table in which they do was most likely copied with two numbers swapped. What lies on both sides of nothing, as days before and after a meeting, may well be best in the middle. */
export const levelsDoNotTurn: LineRule = ({ criterion: { id }, line, path }, file) => {
  if (line.flaws.length > 0 || line.rounding !== undefined) return [];
  const [scale] = line.scales(surroundingsOf(file));
  if (scale?.grid.range.first === Number.NEGATIVE_INFINITY) return [];
  const rising = [...(scale?.levels ?? [])].sort((left, right) => left.run.first - right.run.first);
  const steps = rising.flatMap((held, index) => {
    const [before, now] = [rising[index - 1], held].map((one) => line.levels[one?.level ?? -1]);
    return before === undefined || now === undefined || before.points === now.points
      ? []
      : [{ held, before, now, up: now.points > before.points }];
  });
  const turn = steps.find(({ up }, index) => index > 0 && up !== steps[0]?.up);
  if (turn === undefined) return [];
  const args = {
    criterion: id,
    lower: turn.before.name ?? turn.before.id,
    upper: turn.now.name ?? turn.now.id,
    before: turn.before.points,
    after: turn.now.points,
  };
  const flaw: Flaw = warning({ code: 'levels-turn', args }, [...path, 'levels', turn.held.level, 'points']);
  return [flaw];
};
