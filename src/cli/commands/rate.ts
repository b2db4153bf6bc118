import { nameOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { byPlace } from '../../domain/problem/problem.ts';
import { type Period, parsePeriod } from '../../domain/values/period.ts';
import { ratingsPath } from '../../intake/files/ratings.ts';
import { ratingReport } from '../../report/rating/rating.ts';
import type { Io } from '../../runner/io.ts';
import { yearQuality } from '../../runner/period/year-quality.ts';
import { protectInputs } from '../../runner/protect-inputs.ts';
import { openScoring } from '../../runner/session.ts';
import { ratingsOfYear } from '../../runner/year-ratings.ts';
import { checkOutput, emit } from '../emit.ts';
import type { ExitCode, MeetingOptions } from '../options.ts';
import { exitCodeOf, tell } from '../tell.ts';

const yearOf = (written: string): Period => {
  const period = parsePeriod(written);
  if (period?.kind !== 'year') throw refuse({ code: 'year-invalid', args: { found: written } });
  return period;
};

/** `rate`: the annual rating of the organisations of a workspace, on three ratings and with the quota of each group. */
export const rate = async (io: Io, written: string, options: MeetingOptions): Promise<ExitCode> => {
  const period = yearOf(written);
  checkOutput(io, options);
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
  await emit(io, ratingReport(year, setting, problems), options);
  await tell(io, problems, options, '', [path]);
  return exitCodeOf(problems, options);
};
