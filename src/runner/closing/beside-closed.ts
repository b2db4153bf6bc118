import type { ClosedResults, SheetResult } from '../../domain/record/closed-results.ts';
import { sheetResultOf, unitResultsOf } from '../../engine/record/closed-results.ts';
import type { ScoredSheet } from '../judge/judge.ts';
import { type PeriodAsked, type PeriodRun, runPeriod } from '../period/period-run.ts';
import type { Session } from '../session.ts';
import { type ClosedPeriod, closedPeriod } from './closed-periods.ts';
import { rootedIo } from './rooted-io.ts';

/** A period that is closed, with what it comes to now; `now` is `null` where something else is asked than was closed. */
export interface BesideClosed {
  readonly closed: ClosedPeriod;
  readonly now: ClosedResults | null;
}

/** Whether a call asks for what was closed: the workspace's own sheets up to the same day, and nothing chosen otherwise. */
const asksForClosed = (
  { closing, paths, options: { rubric, rule, scorer, strict } }: PeriodAsked,
  { manifest }: ClosedPeriod,
): boolean =>
  paths.length === 0 &&
  closing === manifest.asOf &&
  [rubric, rule, scorer, strict].every((choice) => choice === undefined);

/** Works out a period beside what was closed of it, and shows each sheet once as it is scored; `beside` is `null` where it is not closed. */
export const runBesideClosed = async (
  session: Session,
  asked: PeriodAsked,
  each?: (sheet: ScoredSheet) => void,
): Promise<{ readonly run: PeriodRun; readonly beside: BesideClosed | null }> => {
  const { io, workspace } = session;
  const closed =
    workspace === null ? null : await closedPeriod(rootedIo(io, workspace.folder), asked.period.id);
  if (closed === null) return { run: await runPeriod(session, asked, each), beside: null };
  const sheets: SheetResult[] = [];
  const run = await runPeriod(session, asked, (sheet) => {
    each?.(sheet);
    sheets.push(sheetResultOf(sheet.assessment, sheet.filing));
  });
  const now = asksForClosed(asked, closed) ? { sheets, units: unitResultsOf(run.summary) } : null;
  return { run, beside: { closed, now } };
};
