import type { Assessment } from '../../domain/meeting/assessment.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Workspace } from '../../domain/organisation/workspace.ts';
import { type Location, withoutExcerpt } from '../../domain/problem/location.ts';
import type { Flaw, Problem } from '../../domain/problem/problem.ts';
import { compareCopies } from '../../engine/notices/copies.ts';
import { compareFullMarks, isFull } from '../../engine/notices/full-marks.ts';
import { compareYears } from '../../engine/notices/lone-years.ts';
import { sheetNotices } from '../../engine/notices/sheet-rules.ts';
import { statedOtherwise } from '../../engine/notices/stated.ts';
import type { Trace } from '../../engine/notices/trace.ts';
import type { ReadSheet } from '../../intake/files/meeting/sheet.ts';
import { placeKey } from '../../intake/files/meeting/sheet-places.ts';
import { silencedIn } from '../silenced.ts';

/** What is hardly true on a sheet by itself. */
export const noticedOnSheet = (
  { meeting, rubric, location: { file } }: ReadSheet,
  workspace: Workspace | null,
): readonly Flaw[] => sheetNotices({ meeting, rubric, file }, silencedIn(workspace));

const isSilenced = ({ complaint: { code } }: Problem, silenced: ReadonlySet<string>): boolean =>
  silenced.has(code);

/** What the form says of its own score and the score does not. */
export const noticedOnScore = (
  sheet: ReadSheet,
  meeting: Meeting,
  assessment: Assessment,
  workspace: Workspace | null,
): readonly Problem[] => {
  const { rubric, location } = sheet;
  return statedOtherwise({ meeting, rubric, assessment })
    .map(
      ({ path, complaint }): Problem => ({
        severity: 'warning',
        complaint,
        location: sheet.statedPlaces.get(placeKey(path)) ?? location,
      }),
    )
    .filter((problem) => !isSilenced(problem, silencedIn(workspace)));
};

/** Sheets compared with each other as they come to light. */
export interface Neighbours {
  /** A sheet that is not refused, whether it is scored in this call or not. */
  readonly note: (sheet: Trace) => void;
  readonly noteScored: (sheet: { readonly assessment: Assessment; readonly location: Location }) => void;
  /** The same of a sheet of which only this much was kept. */
  readonly noteFull: (sheet: Pick<Trace, 'meeting' | 'location'>, full: boolean) => void;
  /** What was noticed between them, of these months or of all. */
  readonly problems: (months?: readonly string[]) => readonly Problem[];
}

export const makeNeighbours = (workspace: Workspace | null): Neighbours => {
  const silenced = silencedIn(workspace);
  const [copies, years, fullMarks] = [compareCopies(), compareYears(), compareFullMarks()];
  const noteFull: Neighbours['noteFull'] = ({ meeting: { unit, date, kind }, location }, full) =>
    fullMarks.note({ meeting: { unit, date, kind }, location: withoutExcerpt(location), full });
  return {
    note: (sheet) => {
      copies.note(sheet);
      years.note(sheet);
    },
    noteScored: ({ assessment, location }) => noteFull({ meeting: assessment, location }, isFull(assessment)),
    noteFull,
    problems: (months) =>
      [copies, years, fullMarks]
        .flatMap(({ noticed }) => noticed())
        .filter(
          ({ month, problem }) =>
            !isSilenced(problem, silenced) && (month === null || (months?.includes(month) ?? true)),
        )
        .map(({ problem }) => problem),
  };
};
