import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { type Day, dayOfNextMonth, type Month } from '../../domain/values/day.ts';
import type { Period } from '../../domain/values/period.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { type Tracked, trackedIn } from '../../engine/track/requirements.ts';
import type { Library } from '../../intake/files/law/library.ts';
import type { LawReference } from '../../report/track/track-json.ts';
import type { Obligations } from '../../rubric/file/obligations.ts';
import type { Session } from '../session.ts';

interface Read {
  readonly file: Obligations;
  readonly sha256: string;
}

const isObligations = (library: Library, id: string): boolean =>
  library.ids.includes(id) && library.kindOf(id) === 'obligations';

const versionsOf = (library: Library, id: string): readonly Read[] => {
  if (!library.ids.includes(id))
    throw refuse({ code: 'obligations-unknown', args: { id, suggestion: nearest(id, library.ids) } });
  const laws = library.versions(id);
  const read = laws.flatMap((law) =>
    law.kind === 'obligations' ? [{ file: law.obligations, sha256: law.sha256 }] : [],
  );
  if (read.length < laws.length) throw refuse({ code: 'not-obligations', args: { id } });
  return read;
};

/** What a period is held against: every requirement in its spans, the versions that they are taken from, and regulations that bind no span of it. */
export interface PeriodObligations {
  readonly tracked: readonly Tracked[];
  readonly laws: readonly LawReference[];
  readonly problems: readonly Problem[];
}

/** The obligations that the call or the workspace names; there are none by default, for they differ from place to place. */
export const obligationsFor = (
  { library, workspace }: Session,
  named: readonly string[],
  period: Period,
  closing: Day,
): PeriodObligations => {
  const ids = named.length > 0 ? named : (workspace?.obligations ?? []);
  if (ids.length === 0)
    throw refuse({
      code: 'no-obligations',
      args: { known: library.ids.filter((id) => isObligations(library, id)) },
    });
  const each = [...new Set(ids)].map((id) => {
    const read = versionsOf(library, id);
    return {
      id,
      read,
      tracked: trackedIn(
        read.map(({ file }) => file),
        period,
      ),
    };
  });
  return {
    tracked: each.flatMap(({ tracked }) => tracked),
    laws: each.flatMap(({ read, tracked }) =>
      read
        .filter(({ file }) =>
          tracked.some(({ bindings }) => bindings.some(({ version }) => version === file)),
        )
        .map(({ file, sha256 }) => ({
          id: file.obligations,
          name: file.name,
          version: file.inForce.from,
          sha256,
        })),
    ),
    problems: each.flatMap(({ id, read, tracked }): readonly Problem[] =>
      tracked.length > 0
        ? []
        : [
            {
              severity: 'warning',
              complaint: {
                code: 'no-version',
                args: { id, date: closing, versions: read.map(({ file }) => file.inForce.from) },
              },
            },
          ],
    ),
  };
};

/** The last day on which the sheet of each month could come up, by the obligations of the workspace; of two such days the earlier one. */
export const reportDeadlines = (session: Session, period: Period, closing: Day): ReadonlyMap<Month, Day> => {
  const deadlines = new Map<Month, Day>();
  if ((session.workspace?.obligations ?? []).length === 0) return deadlines;
  for (const { bindings } of obligationsFor(session, [], period, closing).tracked)
    for (const { span, requirement } of bindings) {
      const [month] = span.months;
      if (requirement.kind !== 'bao_cao' || month === undefined) continue;
      const day = dayOfNextMonth(month, requirement.byDay);
      const known = deadlines.get(month);
      if (known === undefined || day < known) deadlines.set(month, day);
    }
  return deadlines;
};
