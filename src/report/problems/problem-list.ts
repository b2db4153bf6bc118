import { isError, type Problem } from '../../domain/problem/problem.ts';
import { advise } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { problemLabels } from '../../messages/labels/problems.ts';
import { type Cell, cell, type Head, type Report, type Row } from '../page.ts';
import { numberCell } from '../parts/cells.ts';
import { mediumOf } from '../parts/places.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { withoutRepeats } from './alike.ts';
import { allProblemsBlocks, countProblems } from './problems.ts';
import { checksOf } from './remarks.ts';

const titles = problemLabels.columns;

const columns: readonly Head[] = [
  { title: titles.file },
  { title: titles.line, align: 'right' },
  { title: titles.column, align: 'right' },
  { title: titles.sheet },
  { title: titles.cell },
  { title: titles.severity },
  { title: titles.code },
  { title: titles.message, wraps: true },
  { title: titles.hint, wraps: true },
];

const placeCell = (count: number | undefined): Cell => (count === undefined ? cell('') : numberCell(count));

const rowOf = (problem: Problem): Row => {
  const { severity, complaint, location } = problem;
  const { message, hint } = advise(complaint, mediumOf(location));
  return {
    cells: [
      cell(location?.file ?? ''),
      placeCell(location?.line),
      placeCell(location?.column),
      cell(location?.sheet ?? ''),
      cell(location?.cell ?? ''),
      cell(labels.severity(severity), isError(problem) ? 'bad' : 'warn'),
      cell(complaint.code),
      cell(message),
      cell(hint),
    ],
  };
};

/** Every problem of a run as a result of its own: as told, or one a row for a spreadsheet. */
export const problemListReport = (
  problems: readonly Problem[],
  inputs: readonly string[],
  shape: 'told' | 'rows',
): Report => {
  const distinct = withoutRepeats(problems);
  const { files: _, ...counts } = countProblems(distinct);
  const records = () => distinct.map(problemJson);
  return {
    page: () =>
      shape === 'told'
        ? allProblemsBlocks(distinct)
        : [{ type: 'table', columns, rows: distinct.map(rowOf) }],
    data: () => ({ schema: schemas.problems, counts, problems: records() }),
    records,
    checks: () => checksOf(inputs, problems),
  };
};
