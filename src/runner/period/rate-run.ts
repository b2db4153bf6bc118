import { nameOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { byPlace, type Problem } from '../../domain/problem/problem.ts';
import type { Period } from '../../domain/values/period.ts';
import type { RatingYear } from '../../engine/rating/rating-year.ts';
import { ratingsPath } from '../../intake/files/ratings.ts';
import type { RatingSetting } from '../../report/rating/rating-json.ts';
import type { MeetingChoices } from '../options.ts';
import { protectInputs } from '../protect-inputs.ts';
import type { Session } from '../session.ts';
import { ratingsOfYear } from '../year-ratings.ts';
import { yearQuality } from './year-quality.ts';

/** The ratings of a year beside the quality of its meetings. */
export interface RateRun {
  readonly path: string;
  readonly year: RatingYear;
  readonly setting: RatingSetting;
  readonly problems: readonly Problem[];
}

/** Rates the organisations of a workspace for a year. */
export const runRating = async (
  session: Session,
  period: Period,
  choices: MeetingChoices,
): Promise<RateRun> => {
  const { io, workspace } = session;
  if (workspace === null) throw refuse({ code: 'nothing-given' });
  const path = ratingsPath(workspace, period.id);
  const { ratings, year, problems: inFile } = ratingsOfYear(session, path, period.id);
  protectInputs(io, [path], choices);
  const { qualities, problems: inSheets } = await yearQuality(session, period, choices);
  const problems = [...inFile, ...inSheets].sort(byPlace);
  const { id } = workspace.partyOrganisation;
  const organisation = { id, name: nameOn(workspace.timeline, id, year.day) };
  const setting = { year: period.id, organisation, sha256: ratings.version.sha256, qualities };
  return { path, year, setting, problems };
};
