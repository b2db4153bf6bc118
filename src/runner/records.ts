import { isPassedOver, type Read } from '../intake/document/read.ts';
import { readRecords } from '../intake/formats/records.ts';
import { ownColumns } from '../intake/formats/table/heading/own-columns.ts';
import type { Session } from './session.ts';
import { sourceAt } from './source.ts';

/** A workbook of results is passed over where it lies among sheets; whoever names it wants it scored, which it cannot be. */
const asAsked = (read: Read, isNamed: boolean): Read =>
  isNamed && isPassedOver(read) && read.problems.some(({ complaint }) => complaint.code === 'workbook-result')
    ? { problems: read.problems.map((problem) => ({ ...problem, severity: 'error' })) }
    : read;

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
      const source = await sourceAt(io, path);
      const watched = reading === undefined ? source : { ...source, upTo: reading.upTo };
      let records = 0;
      for await (const read of readRecords(watched, ownColumns(workspace))) {
        yield { path, read: asAsked(read, isNamed.has(path)) };
        reading?.record();
        records += 1;
        if (records % STRIDE === 0) await io.turn();
      }
      await io.turn();
    }
  } finally {
    reading?.end();
  }
}
