import type { Path } from '../domain/problem/location.ts';
import type { Criterion } from './file/criterion.ts';
import { lineOf } from './methods/index.ts';
import type { Line } from './methods/method.ts';
import type { RubricFile } from './rubric.ts';

/** A scored line with what its method knows of it, and its path in the file. */
export interface PlacedLine {
  readonly criterion: Criterion;
  readonly line: Line;
  readonly path: Path;
}

const made = new WeakMap<RubricFile, readonly PlacedLine[]>();

/** All scored lines of a rubric, in its own order; made once for each file. */
export const linesOf = (file: RubricFile): readonly PlacedLine[] => {
  const known = made.get(file);
  if (known !== undefined) return known;
  const lines = file.groups.flatMap(({ criteria }, group) =>
    criteria.map((criterion, index) => ({
      criterion,
      line: lineOf(criterion),
      path: ['groups', group, 'criteria', index],
    })),
  );
  made.set(file, lines);
  return lines;
};
