import type { Location } from '../domain/problem/location.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { isPassedOver, passedOverWith, type Read, type Unread } from '../intake/document/read.ts';
import { isUnappraised } from '../intake/files/meeting/unappraised-sheet.ts';
import { readRecords } from '../intake/formats/records.ts';
import { ownColumns } from '../intake/formats/table/heading/own-columns.ts';
import type { Session } from './session.ts';
import { sourceAt } from './source.ts';

/** A workbook of results is passed over where it lies among sheets; whoever names it wants it scored, which it cannot be. */
const asAsked = (read: Read, isNamed: boolean): Read =>
  isNamed && isPassedOver(read) && read.problems.some(({ complaint }) => complaint.code === 'workbook-result')
    ? { problems: read.problems.map((problem) => ({ ...problem, severity: 'error' })) }
    : read;

/** Copies made for appraising in which nobody appraised anything. They take the place of no sheet, so that their units may still change theirs. */
const makeUnappraised = () => {
  const places: Location[] = [];
  const noticed: Problem[] = [];
  return {
    takes: (read: Read): boolean => {
      if ('problems' in read || read.plain !== undefined || !isUnappraised(read.document)) return false;
      places.push(read.document.locate(['appraisedAnswers']));
      noticed.push(...(read.notices ?? []));
      return true;
    },
    /** What is said of them all, once for an input. */
    told: (): readonly Unread[] => {
      const [location, ...also] = places;
      if (location === undefined) return [];
      const complaint = { code: 'sheets-unappraised', args: { sheets: places.length } } as const;
      return [
        passedOverWith([
          ...noticed,
          { severity: 'warning', complaint, location, ...(also.length === 0 ? {} : { also }) },
        ]),
      ];
    },
  };
};

/** After so many records of one input it is heard whether the run is to stop. */
const STRIDE = 32;

/** The records of some inputs, one after another, each with the input that it stands in. */
export async function* recordsAt(
  { io, workspace }: Session,
  paths: readonly string[],
  named: readonly string[] = [],
): AsyncGenerator<{ readonly path: string; readonly read: Read }> {
  const reading = io.reading?.(paths);
  const isNamed = new Set(named);
  try {
    for (const path of paths) {
      reading?.file(path);
      const source = { ...(await sourceAt(io, path)), turn: io.turn };
      const watched = reading === undefined ? source : { ...source, upTo: reading.upTo };
      const unappraised = makeUnappraised();
      let records = 0;
      for await (const read of readRecords(watched, ownColumns(workspace))) {
        if (!unappraised.takes(read)) yield { path, read: asAsked(read, isNamed.has(path)) };
        reading?.record();
        records += 1;
        if (records % STRIDE === 0) await io.turn();
      }
      for (const read of unappraised.told()) yield { path, read };
      await io.turn();
    }
  } finally {
    reading?.end();
  }
}
