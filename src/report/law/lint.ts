import { isError, type Problem } from '../../domain/problem/problem.ts';
import { type Points, toNumber } from '../../domain/values/hundredths.ts';
import { labels } from '../../messages/labels/index.ts';
import type { Spoken } from '../../rubric/occasions/occasions.ts';
import { type Cell, cell, type Report } from '../page.ts';
import { dayCell } from '../parts/cells.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
import { type Column, tableOf } from '../parts/table.ts';
import { checksOf } from '../problems/remarks.ts';

/** The lowest and highest total of some occasions, and which they are. */
export interface SpokenTotals extends Spoken {
  readonly lowest: Points;
  readonly highest: Points;
}

/** One file of the law with what its proof found. */
export interface Linted {
  readonly path: string;
  readonly id: string | null;
  readonly version: string | null;
  readonly totals: readonly SpokenTotals[];
  readonly problems: readonly Problem[];
}

const stateCell = ({ problems }: Linted): Cell => {
  const errors = problems.filter(isError).length;
  return errors > 0
    ? cell(labels.checkBad(errors), 'bad')
    : cell(labels.checkGood(problems.length, []), problems.length > 0 ? 'warn' : 'good');
};

/** A row of the table: the totals of some occasions, the first of a file beside the file itself. */
interface Line {
  readonly file?: Linted;
  readonly totals?: SpokenTotals;
}

const linesOf = (file: Linted): readonly Line[] => {
  const [first, ...more] = file.totals;
  return [{ file, ...(first && { totals: first }) }, ...more.map((totals) => ({ totals }))];
};

const columns: readonly Column<Line>[] = [
  { title: labels.code, wraps: true, cell: ({ file }) => cell(file?.id ?? file?.path ?? '') },
  { title: labels.version, cell: ({ file }) => (file?.version == null ? cell('') : dayCell(file.version)) },
  {
    title: labels.occasionTitle,
    wraps: true,
    cell: ({ totals }) =>
      cell(
        totals === undefined
          ? ''
          : labels.occasion(totals.kinds, totals.months, totals.unitKinds) || labels.everyOccasion,
      ),
  },
  {
    title: labels.totals,
    align: 'right',
    cell: ({ totals }) => cell(totals === undefined ? '' : labels.span(totals.lowest, totals.highest)),
  },
  {
    title: labels.checkState,
    wraps: true,
    cell: ({ file }) => (file === undefined ? cell('') : stateCell(file)),
  },
];

/** What came of proving rubrics: the lowest and highest total of every occasion, and how many faults. */
export const lintReport = (linted: readonly Linted[], others: readonly Problem[]): Report => {
  const records = () =>
    linted.map(({ path, id, version, totals, problems }) => ({
      file: path,
      id,
      version,
      totals: totals.map(({ lowest, highest, ...occasions }) => ({
        ...occasions,
        lowest: toNumber(lowest),
        highest: toNumber(highest),
      })),
      errors: problems.filter(isError).length,
      warnings: problems.filter((problem) => !isError(problem)).length,
    }));
  const problems = [...linted.flatMap((one) => one.problems), ...others];
  return {
    page: () => [tableOf(columns, linted.flatMap(linesOf))],
    data: () => ({ schema: schemas.lint, rubrics: records(), problems: problems.map(problemJson) }),
    records,
    checks: () =>
      checksOf(
        linted.map(({ path }) => path),
        problems,
      ),
  };
};
