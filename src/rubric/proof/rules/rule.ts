import type { Flaw } from '../../../domain/problem/problem.ts';
import { linesOf, type PlacedLine } from '../../lines.ts';
import type { RubricFile } from '../../rubric.ts';

/** One thing that must hold across the parts of a rubric; it lists where it does not. */
export type Rule = (file: RubricFile) => readonly Flaw[];

/** One thing that must hold of a line by itself. */
export type LineRule = (placed: PlacedLine, file: RubricFile) => readonly Flaw[];

/** A rule that looks at one line at a time. */
export const forEachLine =
  (rule: LineRule): Rule =>
  (file) =>
    linesOf(file).flatMap((placed) => rule(placed, file));
