import { type Flaw, isError } from '../../../domain/problem/problem.ts';
import type { ReadRecord } from '../../document/read.ts';
import { contentOf, meetingOf, type ReadSheet, withUnitKind } from './sheet.ts';
import { filingOf } from './sheet-filing.ts';
import { sheetPlaces } from './sheet-places.ts';
import { rubricFor, type SheetLaw, unitOf } from './sheet-rubric.ts';

/** Makes something when it is first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

interface PlainSheet {
  readonly sheet: ReadSheet;
  /** What was noticed on it. */
  readonly flaws: readonly Flaw[];
}

/** The sheet of a plain record; `null` where the record is not plain, something is wrong with it, or its words mean another unit or rubric than they name: all of that is for the full reader to say. Its places and its content are made when they are asked for. */
export const plainSheet = (read: ReadRecord, law: SheetLaw): PlainSheet | null => {
  const { workspace, only } = law;
  if (read.plain === undefined || only !== undefined) return null;
  const { file: written, start } = read.plain;
  if (workspace !== null && unitOf(written.unit, workspace) === undefined) return null;
  const file = withUnitKind(written, workspace);
  const chosen = rubricFor(file, law);
  if ('complaint' in chosen) return null;
  const rubric = chosen.found;
  const { meeting, flaws } = meetingOf({ file, written }, rubric, law);
  if (flaws.some(isError)) return null;
  const content = once(() => contentOf(file, meeting, rubric));
  const places = once(() => sheetPlaces(read.document, file, meeting, rubric));
  const sheet = {
    ...{ meeting, rubric, location: start, filing: filingOf(file) },
    get content() {
      return content();
    },
    get factPlaces() {
      return places().factPlaces;
    },
    get statedPlaces() {
      return places().statedPlaces;
    },
  };
  return { sheet, flaws };
};
