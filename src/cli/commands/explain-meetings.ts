import { explainReport, explanationRecord, explanationsListing } from '../../report/sheet/explain.ts';
import { showSheets } from '../output/show-sheets.ts';

/** `explain` of meetings: meetings in, the reason of every point out. */
export const explainMeetings = showSheets({
  report: explainReport,
  record: explanationRecord,
  listing: explanationsListing,
});
