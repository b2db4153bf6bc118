import type { ClosedPaper } from '../../domain/record/closed-paper.ts';
import { lastDayOfPeriod } from '../../domain/values/period.ts';
import { render } from '../../render/json.ts';
import { lineParts } from '../../render/ndjson.ts';
import { codeOf } from '../../report/paper/paper-code.ts';
import { periodReport } from '../../report/period/period.ts';
import {
  asksForObligations,
  asksForPrevious,
  isViewName,
  viewNames,
  viewOf,
} from '../../report/period/views/index.ts';
import { NEAR } from '../../report/period/views/near.ts';
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
const tablePapers = ({ run: { summary, account, rubrics }, ratings }: ForTables): readonly ClosedPaper[] => {
  const { period, closing } = summary;
  const setting = { ...account, ratings: ratings === null ? null : ratingColumns(ratings) };
  const asOf = closing === lastDayOfPeriod(period) ? '' : ` --as-of ${closing}`;
  return [null, ...viewNames.filter(isViewName)]
    .filter((name) => !asksForPrevious(name) && !asksForObligations(name))
    .map((name) => {
      const seen = { summary, rubrics, within: NEAR, previous: summary, obligations: [] };
      const { coded, data } = periodReport(summary, setting, name && viewOf(name, seen));
      const table = name === null ? '' : ` --table ${name}`;
      return {
        is: 'table',
        code: codeOf((coded ?? data)()),
        call: `shcb report ${period.id}${table}${asOf}`,
      };
    });
};

/** Results as they are kept in a closing: the report of the period as JSON, each sheet as a line of it. */
export const resultWriter: ResultWriter = {
  report: ({ summary, account }) => render(periodReport(summary, { ...account, ratings: null }).data()),
  sheet: (sheet) => lineParts(assessmentRecord(sheet)),
  sheetPapers,
  tablePapers,
};
