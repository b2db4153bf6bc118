import { paperFormatOn } from '../../intake/files/paper/paper-format.ts';
import type { Report } from '../../report/page.ts';
import type { Io } from '../io.ts';

/** Later than any guideline. */
const EVER = '9999-12-31';

/** A report with a paper: its own, or its page as it is, without head and signature. */
export const withPaper = ({ files, lawFolder }: Io, report: Report): Report => ({
  ...report,
  paper: report.paper ?? (() => ({ format: paperFormatOn(files, lawFolder, EVER), blocks: report.page() })),
});
