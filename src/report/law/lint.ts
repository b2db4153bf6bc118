import { isError, type Problem } from '../../domain/problem/problem.ts';
import { type Points, toNumber } from '../../domain/values/hundredths.ts';
import { labels } from '../../messages/labels/index.ts';
import type { Spoken } from '../../rubric/occasions/occasions.ts';
import { type Cell, cell, type Head, type Report, type Row } from '../page.ts';
import { problemJson } from '../parts/problem-json.ts';
import { schemas } from '../parts/schemas.ts';
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

const columns: readonly Head[] = [
  { title: labels.code, wraps: true },
  { title: labels.version },
  { title: labels.occasionTitle, wraps: true },
  { title: labels.totals, align: 'right' },
  { title: labels.checkState, wraps: true },
];

const stateCell = ({ problems }: Linted): Cell => {
  const errors = problems.filter(isError).length;
  return errors > 0
    ? cell(labels.checkBad(errors), 'bad')
    : cell(labels.checkGood(problems.length, []), problems.length > 0 ? 'warn' : 'good');
};

const rowsOf = (linted: Linted): readonly Row[] => {
  const { id, path, version, totals } = linted;
  const head = [cell(id ?? path), cell(version === null ? '' : labels.day(version))];
  const [first, ...more] = totals;
  const totalCells = (one: SpokenTotals | undefined): readonly Cell[] =>
    one === undefined
      ? [cell(''), cell('')]
      : [
          cell(labels.occasion(one.kinds, one.months, one.unitKinds) || labels.everyOccasion),
          cell(labels.span(one.lowest, one.highest)),
        ];
  return [
    { cells: [...head, ...totalCells(first), stateCell(linted)] },
    ...more.map((one): Row => ({ cells: [cell(''), cell(''), ...totalCells(one), cell('')] })),
  ];
};

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
    page: () => [{ type: 'table', columns, rows: linted.flatMap(rowsOf) }],
    data: () => ({ schema: schemas.lint, rubrics: records(), problems: problems.map(problemJson) }),
    records,
    checks: () =>
      checksOf(
        linted.map(({ path }) => path),
        problems,
      ),
  };
};
