import type { FactId } from '../../../domain/meeting/facts.ts';
import type { MeetingFile } from '../../../domain/meeting/meeting.ts';
import type { Location } from '../../../domain/problem/location.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import type { Document } from '../../document/document.ts';

/** Places on a sheet that may be complained of once it is scored, when its document is gone. */
export interface SheetPlaces {
  /** Where the facts stand that earlier meetings may contradict. */
  readonly factPlaces: ReadonlyMap<FactId, Location>;
  /** Where the form shows a total and a band of its own. */
  readonly statedPlaces?: { readonly total: Location; readonly rated: Location };
}

export const sheetPlaces = ({ locate }: Document, file: MeetingFile, rubric: Rubric): SheetPlaces => ({
  factPlaces: new Map(rubric.file.state.map(({ id }) => [id, locate(['facts', id])] as const)),
  ...(file.stated === undefined
    ? {}
    : { statedPlaces: { total: locate(['stated', 'total']), rated: locate(['stated', 'rated']) } }),
});
