import { isError, type Problem } from '../../domain/problem/problem.ts';
import { advise } from '../../messages/index.ts';
import { labels } from '../../messages/labels/index.ts';
import { problemLabels } from '../../messages/labels/problems.ts';
import { type Cell, cell, type Report } from '../page.ts';
import { numberCell } from '../parts/cells.ts';
import { mediumOf } from '../parts/places.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { type Column, tableOf } from '../parts/table.ts';
import { withoutRepeats } from './alike.ts';
import { allProblemsBlocks, countProblems } from './problems.ts';
import { checksOf } from './remarks.ts';

const titles = problemLabels.columns;

const placeCell = (count: number | undefined): Cell => (count === undefined ? cell('') : numberCell(count));

const adviceOf = ({ complaint, location }: Problem) => advise(complaint, mediumOf(location));

const columns: readonly Column<Problem>[] = [
  { title: titles.file, cell: ({ location }) => cell(location?.file ?? '') },
  { title: titles.line, align: 'right', cell: ({ location }) => placeCell(location?.line) },
  { title: titles.column, align: 'right', cell: ({ location }) => placeCell(location?.column) },
  { title: titles.sheet, cell: ({ location }) => cell(location?.sheet ?? '') },
  { title: titles.cell, cell: ({ location }) => cell(location?.cell ?? '') },
  {
    title: titles.severity,
    cell: (problem) => cell(labels.severity(problem.severity), isError(problem) ? 'bad' : 'warn'),
  },
  { title: titles.code, cell: ({ complaint }) => cell(complaint.code) },
  { title: titles.message, wraps: true, cell: (problem) => cell(adviceOf(problem).message) },
  { title: titles.hint, wraps: true, cell: (problem) => cell(adviceOf(problem).hint) },
];

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
    page: () => (shape === 'told' ? allProblemsBlocks(distinct) : [tableOf(columns, distinct)]),
    data: () => ({ schema: schemas.problems, counts, problems: records() }),
    records,
    checks: () => checksOf(inputs, problems),
  };
};
