import type { Points } from '../../domain/values/hundredths.ts';
import { ONE } from '../../domain/values/hundredths.ts';
import type { Interval } from '../../domain/written/interval.ts';
import { overlap, type Run, type Step } from '../../domain/written/run.ts';
import type { Unit } from '../../messages/index.ts';
import type { PlacedLine } from '../lines.ts';
import type { Scale } from '../methods/method.ts';
import { type RubricFile, surroundingsOf } from '../rubric.ts';

/** What each value of a line is worth. */
interface Worths {
  readonly step: Step;
  readonly range: Run;
  readonly unit: Unit;
  readonly levels: readonly { readonly run: Run; readonly points: Points }[];
}

/** The worth of every value of a line that is one table of levels, each with points of its own. */
export const worthsOf = ({ line }: PlacedLine, file: RubricFile): Worths | null => {
  const surroundings = surroundingsOf(file);
  const scales: readonly Scale[] = line.flaws.length > 0 ? [] : line.scales(surroundings);
  const [scale, other] = scales;
  if (scale?.grid.step === undefined || other !== undefined) return null;
  const { options, borders } = line.scoring(surroundings);
  const levels = scale.levels.flatMap(({ run, level }) => {
    const option = options?.find(({ id }) => id === line.levels[level]?.id);
    return option === undefined || option.spread !== undefined ? [] : [{ run, points: option.points }];
  });
  const unit = borders[0]?.unit;
  const { step, range } = scale.grid;
  return unit === undefined || levels.length < scale.levels.length ? null : { step, range, unit, levels };
};

/** The ends of a run as people write them; those of everything that can be are left out. */
const endsOfRun = ({ first, last }: Run, { step, range }: Worths): Interval => {
  const open = { low: first <= range.first, high: last >= range.last };
  if (step === 'any')
    return {
      ...(open.low ? {} : first % 2 === 0 ? { from: first / 2 } : { above: (first - 1) / 2 }),
      ...(open.high ? {} : last % 2 === 0 ? { to: last / 2 } : { below: (last + 1) / 2 }),
    };
  return {
    ...(open.low ? {} : { from: first * step }),
    ...(open.high ? {} : step < ONE ? { below: (last + 1) * step } : { to: last * step }),
  };
};

const pointsAt = ({ levels }: Worths, place: number): Points | null =>
  levels.find(({ run }) => run.first <= place && place <= run.last)?.points ?? null;

/** A stretch of values that are worth something else than before. */
export interface Stretch {
  readonly ends: Interval;
  readonly from: Points | null;
  readonly to: Points | null;
}

/** Where values are worth something else, from the lowest up; stretches that change alike are told together. */
export const stretchesBetween = (older: Worths, newer: Worths): readonly Stretch[] => {
  const range = overlap(older.range, newer.range);
  const edges = [...older.levels, ...newer.levels].flatMap(({ run }) => [run.first, run.last + 1]);
  const inside = edges.filter((edge) => Number.isFinite(edge) && edge > range.first && edge <= range.last);
  const starts = [...new Set([range.first, ...inside])].sort((left, right) => left - right);
  const runs: { run: Run; from: Points | null; to: Points | null }[] = [];
  for (const [index, first] of starts.entries()) {
    const last = (starts[index + 1] ?? range.last + 1) - 1;
    // Below all borders any value stands for the rest.
    const place = Number.isFinite(first) ? first : last;
    const [from, to] = [pointsAt(older, place), pointsAt(newer, place)];
    const before = runs.at(-1);
    if (before !== undefined && before.run.last === first - 1 && before.from === from && before.to === to)
      before.run = { first: before.run.first, last };
    else runs.push({ run: { first, last }, from, to });
  }
  return runs.flatMap(({ run, from, to }) =>
    from === to ? [] : [{ ends: endsOfRun(run, { ...newer, range }), from, to }],
  );
};
