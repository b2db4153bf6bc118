import { refuse } from '../../domain/problem/cannot-run.ts';
import { isError } from '../../domain/problem/problem.ts';
import type { ClosedOn } from '../../domain/record/closing.ts';
import { lastDayOfPeriod, type Period } from '../../domain/values/period.ts';
import { closeLabels } from '../../messages/labels/closing.ts';
import { labels } from '../../messages/labels/index.ts';
import { closingReport } from '../../report/closing/closing.ts';
import { closingFiles } from '../../runner/closing/closing-files.ts';
import { commitClosing, reopenedOf } from '../../runner/closing/commit.ts';
import { closingPath, readLedger } from '../../runner/closing/journal.ts';
import { rootedIo, workspaceFolder } from '../../runner/closing/rooted-io.ts';
import { workOut } from '../../runner/closing/work-out.ts';
import type { Io } from '../../runner/io.ts';
import { closingOf, periodOf } from '../../runner/period/period-asked.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';
import { resultWriter } from '../output/result-writer.ts';

const reopenReason = ({ reopen }: Call['options']): string | null => {
  if (reopen !== undefined && reopen.trim() === '') throw refuse({ code: 'reopen-reason' });
  return reopen?.trim() ?? null;
};

const written = (option: string, text: string | undefined, example: string): string | null => {
  if (text !== undefined && text.trim() === '')
    throw refuse({ code: 'close-words-empty', args: { option, example } });
  return text?.trim() ?? null;
};

/** A period is closed when it has ended, or before that for a reason. The day and the position go into the record, and nothing else that a clock or a person decides. */
const closedOn = (io: Io, period: Period, { beforeEnd, by }: Call['options']): ClosedOn => {
  const [on, end] = [io.today(), lastDayOfPeriod(period)];
  const reason = written('--before-end', beforeEnd, closeLabels.beforeEndExample);
  if (on < end && reason === null)
    throw refuse({ code: 'close-before-end', args: { period: period.id, end } });
  return { on, by: written('--by', by, closeLabels.positionExample), beforeEnd: on < end ? reason : null };
};

/** What is closed already, or is not and should be closed again, is told before any work is done. */
const checkClosed = (io: Io, period: string, reopen: string | null): void =>
  void reopenedOf(readLedger(io), period, reopen);

/** `close`: keeps the result of a period together with everything that it rests on. */
export const close = async (call: Call): Promise<ExitCode> => {
  const { io, version, given, options } = call;
  const [asked = ''] = given;
  const period = periodOf(asked);
  const closing = closingOf(io, period, options.asOf);
  const reopen = reopenReason(options);
  const closed = closedOn(io, period, options);
  const folder = workspaceFolder(io, options.workspace);
  const rooted = rootedIo(io, folder);
  checkClosed(rooted, period.id, reopen);
  const files = closingFiles(resultWriter);
  const worked = await workOut(rooted, period, closing, files.add);
  const { problems, counts } = worked.run.account;
  if (worked.open.length > 0 && options.allowOpen !== true) {
    await finish(call, { problems });
    throw refuse({ code: 'close-open', args: { period: period.id, open: worked.open } });
  }
  const done = commitClosing(rooted, worked, { version, reopen, closed, outputs: files.of(worked) });
  const path = closingPath(done.folder, folder);
  io.noteDone(path);
  const report = closingReport(done, path);
  const noticed = problems.filter((problem) => !isError(problem)).length;
  return finish(call, { report, problems, counts: labels.inputCounts(counts, noticed) });
};
