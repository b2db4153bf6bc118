import type { FactId } from '../../../domain/meeting/facts.ts';
import type { Meeting, MeetingFile } from '../../../domain/meeting/meeting.ts';
import type { Location, Path } from '../../../domain/problem/location.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import type { Document } from '../../document/document.ts';

/** Places on a sheet that may be complained of once it is scored, when its document is gone. */
export interface SheetPlaces {
  /** Where the facts stand that earlier meetings may contradict. */
  readonly factPlaces: ReadonlyMap<FactId, Location>;
  /** Where the form shows figures of its own, by their path: points of lines, a total, a band. */
  readonly statedPlaces: ReadonlyMap<string, Location>;
}

export const placeKey = (path: Path): string => path.join(' ');

const statedPaths = ({ stated }: MeetingFile, { written }: Meeting): readonly Path[] => [
  ...[...(written?.tu_cham.keys() ?? [])].map((id) => ['selfAnswers', id]),
  ...[...(written?.tham_dinh.keys() ?? [])].map((id) => ['appraisedAnswers', id]),
  ...(stated === undefined
    ? []
    : [
        ['stated', 'total'],
        ['stated', 'rated'],
      ]),
];

/** Whether a sheet shows figures of its own, of whose places may be spoken once it is scored. */
export const showsFigures = ({ written, stated }: Meeting): boolean =>
  stated !== undefined || (written !== undefined && written.tu_cham.size + written.tham_dinh.size > 0);

export const sheetPlaces = (
  { locate }: Document,
  file: MeetingFile,
  meeting: Meeting,
  rubric: Rubric,
): SheetPlaces => ({
  factPlaces: new Map(rubric.file.state.map(({ id }) => [id, locate(['facts', id])])),
  statedPlaces: new Map(statedPaths(file, meeting).map((path) => [placeKey(path), locate(path)])),
});
