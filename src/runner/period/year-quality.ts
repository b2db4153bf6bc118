import { isError, type Problem } from '../../domain/problem/problem.ts';
import { lastDayOfPeriod, type Period } from '../../domain/values/period.ts';
import { sheetsFolder } from '../../intake/files/workspace-place.ts';
import { ratingLabels } from '../../messages/labels/rating.ts';
import type { Quality } from '../../report/rating/rating-json.ts';
import type { MeetingChoices } from '../options.ts';
import type { Session } from '../session.ts';
import { runPeriod } from './period-run.ts';

/** What the meetings of a year came to, by unit, with the errors that stand in the way. */
export interface YearQuality {
  readonly qualities: ReadonlyMap<string, Quality>;
  readonly problems: readonly Problem[];
}

/** The band of each unit's meetings in a year, as the workspace's own sheets and annual rule give it; nothing where there are no sheets. */
export const yearQuality = async (
  session: Session,
  period: Period,
  options: MeetingChoices,
): Promise<YearQuality> => {
  const { workspace, io } = session;
  if (workspace === null || io.files.kindOf(sheetsFolder(workspace), true) !== 'folder')
    return { qualities: new Map(), problems: [] };
  const asked = { period, closing: lastDayOfPeriod(period), paths: [], options };
  const { summary, account } = await runPeriod(session, asked);
  const qualities = summary.units.map(({ unit, classification }): readonly [string, Quality] => [
    unit.id,
    { band: classification?.band ?? null, title: classification?.title ?? ratingLabels.noLevel },
  ]);
  return { qualities: new Map(qualities), problems: account.problems.filter(isError) };
};
