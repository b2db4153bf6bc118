import { assessmentRecord, assessmentsReport } from '../../report/sheet/assessments.ts';
import { showSheets } from '../output/show-sheets.ts';

/** `score`: meetings in, sheets or a table out. */
export const score = showSheets({
  report: assessmentsReport,
  record: assessmentRecord,
  paper: async (session, sheets, options) => {
    const { sheetsPaper } = await import('../../report/sheet/sheet-paper.ts');
    const { sheetSetting } = await import('../../runner/paper/office.ts');
    const last = sheets.reduce((day, { assessment: { date } }) => (date > day ? date : day), '');
    return sheetsPaper(sheets, sheetSetting(session, options, last));
  },
});
