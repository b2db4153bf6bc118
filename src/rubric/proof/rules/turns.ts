import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import type { Points } from '../../../domain/values/hundredths.ts';
import type { PlacedLine } from '../../lines.ts';
import type { Option } from '../../methods/scoring.ts';
import { type RubricFile, surroundingsOf } from '../../rubric.ts';
import type { LineRule } from './rule.ts';

/** Points of a level at one end of its values. */
interface At {
  readonly level: number;
  readonly name: string;
  readonly points: Points;
}

interface Step {
  readonly before: At;
  readonly now: At;
  readonly up: boolean;
}

/** The points of a level at its lower end and at its upper one. */
const endsOf = (level: number, falls: boolean, option: Option | undefined): readonly At[] => {
  if (option === undefined) return [];
  const name = option.name ?? option.id;
  const { points, spread } = option;
  const low = spread?.least ?? points;
  const [first, last] = falls ? [points, low] : [low, points];
  return [first, last].map((one) => ({ level, name, points: one }));
};

/** Where points change as the value grows; what lies on both sides of nothing, as days before and after a meeting, only where it is known which way is better. */
const stepsOf = ({ line }: PlacedLine, file: RubricFile): readonly Step[] => {
  const surroundings = surroundingsOf(file);
  const [scale] = line.scales(surroundings);
  if (scale?.grid.range.first === Number.NEGATIVE_INFINITY && line.better === undefined) return [];
  const { options } = line.scoring(surroundings);
  const points = [...(scale?.levels ?? [])]
    .sort((left, right) => left.run.first - right.run.first)
    .flatMap(({ level, falls }) =>
      endsOf(
        level,
        falls === true,
        options?.find(({ id }) => id === line.levels[level]?.id),
      ),
    );
  return points.flatMap((now, index) => {
    const before = points[index - 1];
    return before === undefined || before.points === now.points
      ? []
      : [{ before, now, up: now.points > before.points }];
  });
};

/** Along a value that grows, the points of the levels rise or fall, and do not turn round; and where everybody knows which way is better, they go that way. A table in which they do not was most likely copied with two numbers swapped. */
export const levelsDoNotTurn: LineRule = (placed, file) => {
  const { criterion, line, path } = placed;
  if (line.flaws.length > 0) return [];
  const steps = stepsOf(placed, file);
  const at = ({ level }: At) => [...path, 'levels', level, 'points'];
  if (line.better !== undefined) {
    const rises = (line.better === 'more') !== (criterion.role === 'diem_tru');
    const wrong = steps.find(({ up }) => up !== rises);
    if (wrong === undefined) return [];
    const [worse, better] = line.better === 'more' ? [wrong.before, wrong.now] : [wrong.now, wrong.before];
    const args = {
      criterion: criterion.id,
      better: better.name,
      worse: worse.name,
      points: better.points,
      other: worse.points,
      takes: criterion.role === 'diem_tru',
    };
    const flaw: Flaw = warning({ code: 'levels-reversed', args }, at(better));
    return [flaw];
  }
  const turn = steps.find(({ up }, index) => index > 0 && up !== steps[0]?.up);
  if (turn === undefined) return [];
  const args = {
    criterion: criterion.id,
    lower: turn.before.name,
    upper: turn.now.name,
    before: turn.before.points,
    after: turn.now.points,
  };
  return [warning({ code: 'levels-turn', args }, at(turn.now))];
};
