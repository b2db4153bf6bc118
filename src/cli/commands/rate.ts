import { CannotRun, refuse } from '../../domain/cannot-run.ts';
import { nameOn } from '../../domain/organisation/organisation.ts';
import { type Period, parsePeriod } from '../../domain/period.ts';
import { byPlace, error, type Problem } from '../../domain/problem.ts';
import type { RatingYear } from '../../engine/rating-year.ts';
import { placed } from '../../intake/check.ts';
import { readFile } from '../../intake/files.ts';
import { type Ratings, ratingsPath } from '../../intake/ratings.ts';
import { ratingReport } from '../../report/rating.ts';
import { checkOutput, emit, protectInputs } from '../emit.ts';
import type { Io } from '../io.ts';
import type { ExitCode, MeetingOptions } from '../options.ts';
import { openScoring, type Session } from '../session.ts';
import { exitCodeOf, tell } from '../tell.ts';
import { yearQuality } from '../year-quality.ts';
import { yearRatings } from '../year-ratings.ts';

const yearOf = (written: string): Period => {
  const period = parsePeriod(written);
  if (period?.kind !== 'year') throw refuse({ code: 'year-invalid', args: { found: written } });
  return period;
};

interface Read {
  readonly ratings: Ratings;
  readonly year: RatingYear;
  readonly problems: readonly Problem[];
}

/** The ratings of a year; without their file, or with one that is broken as a whole, there is nothing to show. */
const readYear = (session: Session, path: string, named: string): Read => {
  const { files } = session.io;
  if (files.kindOf(path, true) !== 'file') throw refuse({ code: 'ratings-missing', args: { path } });
  const read = readFile(files, path);
  if ('problems' in read) throw new CannotRun(read.problems);
  const { ratings, year, problems } = yearRatings(read.document, session);
  if (ratings === null || year === null) throw new CannotRun(problems);
  const found = ratings.file.year;
  if (String(found) === named) return { ratings, year, problems };
  const flaw = error({ code: 'ratings-year', args: { found, expected: named } }, ['year']);
  throw new CannotRun(placed(read.document, [flaw]));
};

/** `rate`: the annual rating of the organisations of a workspace, on three ratings and with the quota of each group. */
export const rate = async (io: Io, written: string, options: MeetingOptions): Promise<ExitCode> => {
  const period = yearOf(written);
  checkOutput(io, options);
  const session = openScoring(io, [], options);
  const { workspace } = session;
  if (workspace === null) throw refuse({ code: 'nothing-given' });
  const path = ratingsPath(workspace, period.id);
  const { ratings, year, problems: inFile } = readYear(session, path, period.id);
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
