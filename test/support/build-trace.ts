import type { MeetingKind } from '../../src/domain/meeting/meeting-kind.ts';
import type { Noticed, Trace } from '../../src/engine/notices/trace.ts';

/** The trace of a sheet in a file of its own name. */
export const traceOf = (
  unit: string,
  date: string,
  likeness: string | null,
  kind: MeetingKind = 'thuong_ky',
): Trace => ({
  meeting: { unit, date, kind },
  location: { file: `${unit} ${date}` },
  mark: likeness === null ? null : likeness.length,
  likeness,
});

/** What was noticed, by code and by the files that it names, in the order of the files. */
export const shortOf = (noticed: readonly Noticed[]): readonly string[] =>
  noticed
    .map(({ problem: { complaint, location, also = [] } }) =>
      [complaint.code, location?.file, ...also.map(({ file }) => file)].join(' | '),
    )
    .sort();
