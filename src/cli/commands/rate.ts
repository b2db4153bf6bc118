import { nameOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { byPlace } from '../../domain/problem/problem.ts';
import { type Period, parsePeriod } from '../../domain/values/period.ts';
import { ratingsPath } from '../../intake/files/ratings.ts';
import { ratingReport } from '../../report/rating/rating.ts';
import { yearQuality } from '../../runner/period/year-quality.ts';
import { protectInputs } from '../../runner/protect-inputs.ts';
import { openScoring } from '../../runner/session.ts';
import { ratingsOfYear } from '../../runner/year-ratings.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

const yearOf = (written: string): Period => {
  const period = parsePeriod(written);
  if (period?.kind !== 'year') throw refuse({ code: 'year-invalid', args: { found: written } });
  return period;
};

/** `rate`: the annual rating of the organisations of a workspace, on three ratings and with the quota of each group. */
export const rate = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  const [written = ''] = given;
  const period = yearOf(written);
  const session = openScoring(io, [], options);
  const { workspace } = session;
  if (workspace === null) throw refuse({ code: 'nothing-given' });
  const path = ratingsPath(workspace, period.id);
  const { ratings, year, problems: inFile } = ratingsOfYear(session, path, period.id);
  protectInputs(io, [path], options);
  const { qualities, problems: inSheets } = await yearQuality(session, period, options);
  const problems = [...inFile, ...inSheets].sort(byPlace);
  const { id } = workspace.partyOrganisation;
  const organisation = { id, name: nameOn(workspace.timeline, id, year.day) };
  const setting = { year: period.id, organisation, sha256: ratings.version.sha256, qualities };
  return finish(call, { report: ratingReport(year, setting, problems), problems, inputs: [path] });
};
