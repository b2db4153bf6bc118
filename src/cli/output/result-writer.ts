import type { ClosedPaper } from '../../domain/record/closed-paper.ts';
import { render } from '../../render/json.ts';
import { lineParts } from '../../render/ndjson.ts';
import { codeOf, foundIn } from '../../report/paper/paper-code.ts';
import { periodReport } from '../../report/period/period.ts';
import { looksBeyond, periodTable, tableNames } from '../../report/period/views/period-tables.ts';
import { ratingColumns } from '../../report/rating/rating-columns.ts';
import { assessmentRecord } from '../../report/sheet/assessments.ts';
import { codedSheet, scoresOf } from '../../report/sheet/sheet-record.ts';
import type { ForTables, ResultWriter } from '../../runner/closing/closing-files.ts';
import type { ScoredSheet } from '../../runner/judge/judge.ts';

/** The codes of a sheet as each of its scorers has it: either may have been printed as the one that counts. */
const sheetPapers = (sheet: ScoredSheet): readonly ClosedPaper[] =>
  [...scoresOf(sheet)].map(([scorer, assessment]) => {
    const { unit, date, kind } = assessment;
    return { is: 'sheet', code: codeOf(codedSheet({ ...sheet, assessment })), unit, date, kind, scorer };
  });

/** The codes of the list of a period and of its views; those that look beyond the period rest on more than was closed. */
const tablePapers = ({ run, ratings }: ForTables): readonly ClosedPaper[] =>
  tableNames
    .filter((name) => !looksBeyond(name))
    .map((name) => {
      const { call, report } = periodTable(name, run, ratingColumns(ratings));
      return { is: 'table', code: codeOf(foundIn(report)), call };
    });

/** Results as they are kept in a closing: the report of the period as JSON, each sheet as a line of it. */
export const resultWriter: ResultWriter = {
  report: ({ summary, account }) => render(periodReport(summary, { ...account, ratings: null }).data()),
  sheet: (sheet) => lineParts(assessmentRecord(sheet)),
  sheetPapers,
  tablePapers,
};
