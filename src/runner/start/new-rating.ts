import { unitsOn } from '../../domain/organisation/organisation.ts';
import { refuse } from '../../domain/problem/cannot-run.ts';
import { lastDayOfPeriod, type Period } from '../../domain/values/period.ts';
import { ratingForm } from '../../forms/rating-form.ts';
import { ratingLawOn } from '../../intake/files/law/rating-law.ts';
import type { Io } from '../io.ts';
import { openSession, requireWorkspace } from '../session.ts';

/** The blank of a year's ratings: every unit that exists at its end, by the regulation in force then. */
export const newRating = async (
  io: Io,
  period: Period,
  choices: { readonly workspace?: string },
): Promise<string> => {
  const session = await openSession(io, [], choices);
  const { timeline } = requireWorkspace(session, choices);
  const on = lastDayOfPeriod(period);
  const found = ratingLawOn(session.library, undefined, on);
  if ('complaint' in found) throw refuse(found.complaint);
  return ratingForm({
    year: period.year,
    law: found.found.ratingLaw,
    units: unitsOn(timeline, on),
  });
};
