import type { LineAsked, LineMeasured } from '../../library/questionnaire.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { GridCell } from '../../render/xlsx/book.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type Answer, answersOf, noteOf } from './answers.ts';
import { type CellCheck, choiceCheck, pointsCheck } from './check.ts';
import { asFigure, asLabel, toFill } from './look.ts';

/** The cells of one line of the rubric, and what the spreadsheet checks of them. */
export interface LineRow {
  readonly cells: readonly GridCell[];
  readonly checks: readonly CellCheck[];
  /** Whether the points of the line are worked out in the sheet. */
  readonly live: boolean;
}

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

const pointsFormula = (at: string, answers: readonly Answer[] | null): string =>
  answers === null
    ? `IF(${at}="","",${at})`
    : answers.reduceRight(
        (rest, { word, points }) =>
          `IF(${at}=${quoted(word)},${points === undefined ? quoted(words.byMachine) : points},${rest})`,
        '""',
      );

/** The row of a line that is judged; `row` counts from 1, as addresses do. */
export const askedRow = (line: LineAsked, rubric: Rubric, row: number): LineRow => {
  const at = `D${row}`;
  const answers = answersOf(line, rubric);
  return {
    cells: [
      { value: line.key, style: asFigure, note: noteOf(line, [line.choices]) },
      { value: line.title, style: asLabel },
      { value: line.points, style: asFigure },
      { value: null, style: toFill(undefined) },
      { value: '', style: asFigure, formula: pointsFormula(at, answers) },
      { value: null, style: toFill(undefined, true) },
    ],
    checks: [
      answers === null
        ? pointsCheck(at, line.points)
        : choiceCheck(
            at,
            answers.map(({ word }) => word),
          ),
    ],
    live: true,
  };
};

/** The row of a line that facts decide. */
export const measuredRow = (line: LineMeasured): LineRow => ({
  cells: [
    { value: line.key, style: asFigure, note: noteOf(line, line.rules) },
    { value: line.title, style: asLabel },
    { value: line.points, style: asFigure },
    { value: null, style: asFigure },
    { value: words.byMachine, style: asFigure },
    { value: null, style: asLabel },
  ],
  checks: [],
  live: false,
});
