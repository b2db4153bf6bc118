import type { Day } from '../../domain/values/day.ts';
import type { Page, Report } from '../../report/page.ts';
import type { PaperTitle } from '../../report/paper/office.ts';
import { tablePaper } from '../../report/paper/table-paper.ts';
import { officeOf, type PaperChoices } from '../../runner/paper/office.ts';
import type { Session } from '../../runner/session.ts';

interface Asked {
  readonly session: Session;
  readonly options: PaperChoices;
  /** What the report is about; a paper without a day is set as papers were then. */
  readonly on: Day;
  readonly title: Omit<PaperTitle, 'about'>;
  /** What is said on paper only. */
  readonly added?: () => Page;
}

/** A report with the paper that goes up, made when it is asked for. */
export const withTablePaper = (report: Report, { session, options, on, title, added }: Asked): Report => ({
  ...report,
  coded: report.coded ?? report.data,
  paper: () => tablePaper(officeOf(session, options, on), title, (report.form ?? report.page)(), added?.()),
});
