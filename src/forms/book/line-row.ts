import { toNumber } from '../../domain/values/hundredths.ts';
import type { LineAsked, LineMeasured } from '../../library/questionnaire.ts';
import { say } from '../../messages/index.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { GridCell } from '../../render/xlsx/book.ts';
import { mostOn } from '../../rubric/file/caps.ts';
import { type Criterion, pointsOutside, treatedOutside } from '../../rubric/file/criterion.ts';
import type { Occasion } from '../../rubric/file/occasion.ts';
import { answerField, appraisedField, appraisedReasonField, entered, reasonField } from '../sheet/entries.ts';
import { answersOf, measuredChoices, noteOf } from './answers.ts';
import { type CellCheck, choiceCheck, pointsCheck } from './check.ts';
import { answerCell } from './entered-cell.ts';
import { type Answered, type LineAnswers, type LineSetting, lineFormula } from './line-formula.ts';
import { asFigure, asLabel, toFill } from './look.ts';

/** Where a superior answers, behind the columns of the unit. */
const APPRAISED_COLUMN = 'G';

/** The cells of one line of the rubric, and what the spreadsheet checks of them. */
export interface LineRow {
  readonly cells: readonly GridCell[];
  readonly checks: readonly CellCheck[];
}

/** Points that the sheet works out, or that only the program can. A sheet that says something already shows none until they are worked out. */
export const worked = (
  formula: string | undefined,
  shown: string,
  { entries }: LineSetting,
  style = asFigure,
): GridCell => {
  if (formula === undefined) return { value: words.byMachine, style };
  return { value: entries.size > 0 ? '' : shown, style, formula };
};

const lineFormulaOf = (key: string, setting: LineSetting, answers: LineAnswers): string | undefined => {
  const criterion = setting.rubric.criteria.get(key);
  return criterion === undefined ? undefined : lineFormula(criterion, setting, answers);
};

/** What is checked in the cell of an answer. */
const answerChecks = ({ at, answers }: Answered, most: number): readonly CellCheck[] => [
  answers === null
    ? pointsCheck(at, most)
    : choiceCheck(
        at,
        answers.map(({ word }) => word),
      ),
];

/** What a superior answered on a line, and why, where a superior does; a line that facts decide takes any of its levels, which the note tells. */
const appraisedPart = (line: LineAsked | LineMeasured, setting: LineSetting, row: number) => {
  const { entries, rubric, appraised } = setting;
  if (!appraised) return { answers: {}, cells: [], checks: [] };
  const at = `${APPRAISED_COLUMN}${row}`;
  const isAsked = 'choices' in line;
  const above: Answered = { at, answers: isAsked ? answersOf(line, rubric) : null };
  const answer = entered(entries, appraisedField(line.key));
  const choices = isAsked ? line.choices : measuredChoices(line.key, rubric);
  return {
    answers: { above },
    cells: [
      {
        value: answer === undefined || !isAsked ? (answer ?? null) : answerCell(line, rubric, answer),
        style: toFill(undefined, true),
        note: [choices, words.appraisalHint].join('\n'),
      },
      { value: entered(entries, appraisedReasonField(line.key)) ?? null, style: toFill(undefined, true) },
    ],
    checks: isAsked ? answerChecks(above, line.points) : [],
  };
};

/** The row of a line that is judged; `row` counts from 1, as addresses do. */
export const askedRow = (line: LineAsked, setting: LineSetting, row: number): LineRow => {
  const at = `D${row}`;
  const { entries, rubric } = setting;
  const own: Answered = { at, answers: answersOf(line, rubric) };
  const above = appraisedPart(line, setting, row);
  const answer = entered(entries, answerField(line.key));
  return {
    cells: [
      { value: line.key, style: asFigure, note: noteOf(line, [line.choices]) },
      { value: line.title, style: asLabel },
      { value: line.points, style: asFigure },
      { value: answer === undefined ? null : answerCell(line, rubric, answer), style: toFill(undefined) },
      worked(lineFormulaOf(line.key, setting, { own, ...above.answers }), '', setting),
      { value: entered(entries, reasonField(line.key)) ?? null, style: toFill(undefined, true) },
      ...above.cells,
    ],
    checks: [...answerChecks(own, line.points), ...above.checks],
  };
};

/** The row of a line that facts decide. */
export const measuredRow = (line: LineMeasured, setting: LineSetting, row: number): LineRow => {
  const above = appraisedPart(line, setting, row);
  return {
    cells: [
      { value: line.key, style: asFigure, note: noteOf(line, line.rules) },
      { value: line.title, style: asLabel },
      { value: line.points, style: asFigure },
      { value: null, style: asFigure },
      worked(lineFormulaOf(line.key, setting, above.answers), words.byMachine, setting),
      { value: null, style: asLabel },
      ...above.cells,
    ],
    checks: above.checks,
  };
};

/** The row of a line that the occasion puts out of scope: what it counts stands on the paper, as on a sheet that is scored. */
export const outsideRow = (
  criterion: Criterion,
  occasion: Occasion,
  { entries, appraised }: Pick<LineSetting, 'entries' | 'appraised'>,
): LineRow => {
  const above = [appraisedField, appraisedReasonField].map((field) => entered(entries, field(criterion.id)));
  const style = above.some((text) => text !== undefined) ? toFill(undefined, true) : asLabel;
  const most = mostOn(criterion, occasion);
  const counted = pointsOutside(criterion, most);
  const reason = say({
    code: 'not-applicable-kind',
    args: { kind: occasion.kind, ...treatedOutside(criterion, most) },
  });
  return {
    cells: [
      { value: criterion.id, style: asFigure },
      { value: `${criterion.name}\n(${reason})`, style: asLabel },
      { value: toNumber(criterion.points), style: asFigure },
      { value: null, style: asFigure },
      { value: counted === undefined ? words.byMachine : toNumber(counted), style: asFigure },
      { value: null, style: asLabel },
      ...(appraised ? above.map((text) => ({ value: text ?? null, style })) : []),
    ],
    checks: [],
  };
};
