import { paperLabels } from '../../messages/labels/paper.ts';
import { scoresReport } from '../../report/sheet/scores.ts';
import { openScoring } from '../../runner/session.ts';
import { compareScores } from '../../runner/sheets/compared-scores.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';
import { withTablePaper } from '../output/table-paper.ts';

/** `compare`: the unit's own score, the vote, the superior's score and the decision of each meeting, side by side. */
export const compare = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const session = await openScoring(io, given, options);
  const { scores, threshold, problems } = await compareScores(session, given, options);
  const last = scores.reduce((day, { self: { date } }) => (date > day ? date : day), '');
  return finish(call, {
    report: withTablePaper(scoresReport(scores, threshold, problems), {
      ...{ session, options, on: last, title: paperLabels.tables.compare },
    }),
    problems,
  });
};
