import type { Questionnaire } from '../../library/questionnaire.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import type { GridCell } from '../../render/xlsx/book.ts';
import { existsOn } from '../../rubric/file/criterion.ts';
import { reasonedIn } from '../sheet/entries.ts';
import { linesIn } from '../sheet/questionnaire.ts';
import type { CellCheck } from './check.ts';
import type { LineSetting } from './line-formula.ts';
import { askedRow, type LineRow, measuredRow, outsideRow, worked } from './line-row.ts';
import { asColumn, asGroup, asWorked } from './look.ts';
import { bandFormula, type PointCells, totalFormula } from './total-formula.ts';

export type Row = readonly (GridCell | undefined)[];

/** Widths in characters: order, criterion, points, answer, worked out, reason. They fill a sheet of A4 held upright. */
export const WIDTHS = [5, 44, 8, 14, 11, 14];
/** Where reasons are told already, the criteria give way to them. */
const WIDTHS_WITH_REASONS = [5, 34, 8, 14, 11, 24];

/** The rows of a form as they are put below each other, with what is checked in them. */
export interface Part {
  readonly rows: readonly Row[];
  readonly checks: readonly CellCheck[];
}

/** With what a superior answered, and why, beside them: together still a sheet held upright. */
const WIDTHS_APPRAISED = [5, 26, 6, 11, 9, 12, 11, 17];

export const widthsOf = ({ entries, appraised }: LineSetting): readonly number[] => {
  if (appraised) return WIDTHS_APPRAISED;
  return reasonedIn(entries).length > 0 ? WIDTHS_WITH_REASONS : WIDTHS;
};

const { columns } = words;

const headings = ({ appraised }: LineSetting): Row =>
  [
    columns.order,
    columns.criterion,
    columns.points,
    columns.result,
    columns.computed,
    columns.reason,
    ...(appraised ? [columns.appraised, columns.appraisedReason] : []),
  ].map((value) => ({ value, style: asColumn }));

interface Lines extends Part {
  readonly at: PointCells['at'];
}

/** What makes the row of a line, by the number of the row; a line that this occasion does not have has none. */
const rowMaker = (
  key: string,
  asked: Questionnaire,
  setting: LineSetting,
): ((row: number) => LineRow) | undefined => {
  const [line] = linesIn(asked, [key]);
  if (line !== undefined)
    return (row) => ('choices' in line ? askedRow(line, setting, row) : measuredRow(line, setting, row));
  const { occasion, rubric } = setting;
  const criterion = rubric.criteria.get(key);
  return occasion !== undefined && criterion !== undefined && existsOn(criterion, occasion)
    ? () => outsideRow(criterion, occasion, setting)
    : undefined;
};

/** The table of the lines under their headings; `first` is the row of its head, counted from 1. */
export const linesPart = (asked: Questionnaire, setting: LineSetting, first: number): Lines => {
  const rows: Row[] = [headings(setting)];
  const checks: CellCheck[] = [];
  const at = new Map<string, string>();
  for (const { title, keys } of asked.groups) {
    const inGroup = keys.flatMap((key) => {
      const make = rowMaker(key, asked, setting);
      return make === undefined ? [] : [{ key, make }];
    });
    if (inGroup.length === 0) continue;
    rows.push(widthsOf(setting).map((_, index) => ({ value: index === 1 ? title : null, style: asGroup })));
    for (const { key, make } of inGroup) {
      const row = first + rows.length;
      const made = make(row);
      at.set(key, `E${row}`);
      checks.push(...made.checks);
      rows.push(made.cells);
    }
  }
  return { rows, at, checks };
};

/** The total and the band, as far as the sheet works them out; otherwise it is told that the program does. */
export const totalRows = (setting: LineSetting, cells: PointCells, first: number): readonly Row[] => {
  const { rubric, occasion } = setting;
  const total = occasion === undefined ? undefined : totalFormula(rubric, cells, occasion);
  const band = total === undefined ? undefined : bandFormula(rubric, `E${first}`);
  const empty = { value: null, style: asGroup };
  const row = (label: string, formula: string | undefined): Row => [
    empty,
    { value: label, style: asGroup },
    empty,
    empty,
    worked(formula, words.open, setting, asWorked),
    empty,
  ];
  return [row(words.total, total), row(words.band, band)];
};
