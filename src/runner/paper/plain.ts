import { EVER } from '../../domain/values/day.ts';
import { paperFormatOn } from '../../intake/files/paper/paper-format.ts';
import type { Report } from '../../report/page.ts';
import type { Io } from '../io.ts';

/** A report with a paper: its own, or its page as it is, without head and signature. */
export const withPaper = ({ files, lawFolder }: Io, report: Report): Report => ({
  ...report,
  paper: report.paper ?? (() => ({ format: paperFormatOn(files, lawFolder, EVER), blocks: report.page() })),
});
