import { parsePeriod } from '../../domain/values/period.ts';
import { paperLabels } from '../../messages/labels/paper.ts';
import { trackLabels } from '../../messages/labels/track.ts';
import { reminderReport } from '../../report/track/reminder.ts';
import { trackReport } from '../../report/track/track.ts';
import { runningNote } from '../../runner/period/period-asked.ts';
import { runTracking } from '../../runner/period/track-run.ts';
import { openScoring } from '../../runner/session.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';
import { withTablePaper } from '../output/table-paper.ts';

/** A period named first, as it is for `report`, means the same as the option; a file of that name goes before it. */
const asked = ({ io, given, options }: Call) => {
  const [first, ...rest] = given;
  const isPeriod =
    first !== undefined &&
    options.period === undefined &&
    parsePeriod(first) !== undefined &&
    io.files.kindOf(first, true) === 'none';
  return isPeriod ? { paths: rest, options: { ...options, period: first } } : { paths: given, options };
};

/** `track`: how it stands with obligations, who is behind and what is to be done by when. Being behind is a result, not a fault of the call, unless the call is strict. */
export const track = async (call: Call): Promise<ExitCode> => {
  const { io } = call;
  const { paths, options } = asked(call);
  const { strict, ...choices } = options;
  const session = await openScoring(io, paths, options);
  const { tracking, setting, counts } = await runTracking(session, paths, choices);
  const whole = trackReport(tracking, setting);
  const code = await finish(call, {
    notes: runningNote(io, tracking.period, options.asOf),
    report: withTablePaper(options.nhac === true ? reminderReport(whole, tracking, setting) : whole, {
      ...{
        session,
        options,
        on: tracking.closing,
        title: options.nhac === true ? paperLabels.tables.reminder : paperLabels.tables.track,
      },
    }),
    problems: setting.problems,
    counts: trackLabels.inputs(counts.meetings, counts.behind, counts.due),
  });
  return strict === true && counts.behind > 0 ? 1 : code;
};
