import { scoresReport } from '../../report/sheet/scores.ts';
import { openScoring } from '../../runner/session.ts';
import { compareScores } from '../../runner/sheets/compared-scores.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** `compare`: the unit's own score, the vote, the superior's score and the decision of each meeting, side by side. */
export const compare = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const { scores, threshold, problems } = await compareScores(
    openScoring(io, given, options),
    given,
    options,
  );
  return finish(call, { report: scoresReport(scores, threshold, problems), problems });
};
