import { render } from '../../render/json.ts';
import { lineParts } from '../../render/ndjson.ts';
import { periodReport } from '../../report/period/period.ts';
import { assessmentRecord } from '../../report/sheet/assessments.ts';
import type { ResultWriter } from '../../runner/closing/closing-files.ts';

/** Results as they are kept in a closing: the report of the period as JSON, each sheet as a line of it. */
export const resultWriter: ResultWriter = {
  report: ({ summary, account }) => render(periodReport(summary, { ...account, ratings: null }).data()),
  sheet: (sheet) => lineParts(assessmentRecord(sheet)),
};
