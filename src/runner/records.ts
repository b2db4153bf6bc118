import type { Read } from '../intake/document/read.ts';
import { readRecords } from '../intake/formats/records.ts';
import { ownColumns } from '../intake/formats/table/heading/own-columns.ts';
import type { Session } from './session.ts';
import { sourceAt } from './source.ts';

/** The records of some inputs, one after another, each with the input that it stands in. */
export async function* recordsAt(
  { io, workspace }: Session,
  paths: readonly string[],
): AsyncGenerator<{ readonly path: string; readonly read: Read }> {
  const reading = io.reading?.(paths);
  try {
    for (const path of paths) {
      reading?.file(path);
      for await (const read of readRecords(await sourceAt(io, path), ownColumns(workspace))) {
        yield { path, read };
        reading?.record();
      }
      await io.turn();
    }
  } finally {
    reading?.end();
  }
}
