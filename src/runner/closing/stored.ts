import { refuse } from '../../domain/problem/cannot-run.ts';
import type { ClosedResults } from '../../domain/record/closed-results.ts';
import type { FileHash } from '../../domain/record/closing.ts';
import { closedSheetsReader, readClosedUnits } from '../../intake/files/closed-results.ts';
import { MANIFEST_FILE, REPORT_FILE, SHEETS_FILE } from '../../intake/files/closings.ts';
import { inFolder, namesAt } from '../../intake/world/files.ts';
import { hashBytes, startHash } from '../../intake/world/witness.ts';
import type { Io } from '../io.ts';
import { closingPath } from './journal.ts';

/** What stands in the folder of a closing, besides its manifest. */
export interface Stored {
  readonly outputs: readonly FileHash[];
  /** What its results say; `null` where they are no longer what was written. */
  readonly results: ClosedResults | null;
}

const NO_BYTES = new Uint8Array();

/** Goes through a file part by part, as text and for its hash; what is no file has no bytes. */
const goThrough = async (
  { files }: Io,
  path: string,
  name: string,
  take: (part: string) => void,
): Promise<FileHash> => {
  if (files.kindOf(path) !== 'file') return hashBytes(name, NO_BYTES);
  const { add, hash } = startHash(name);
  const decoder = new TextDecoder();
  try {
    for await (const chunk of files.chunks(path)) {
      add(chunk);
      take(decoder.decode(chunk, { stream: true }));
    }
  } catch {
    throw refuse({ code: 'file-unreadable', args: { path } });
  }
  take(decoder.decode());
  return hash();
};

/** Reads the folder of a closing; of its sheets only what it is held to is kept. */
export const readStored = async (io: Io, folder: string): Promise<Stored> => {
  const place = closingPath(folder);
  const names = namesAt(io.files, place).filter((name) => name !== MANIFEST_FILE);
  const report: string[] = [];
  const { take, sheets: taken } = closedSheetsReader();
  const takers: Readonly<Record<string, (part: string) => void>> = {
    [REPORT_FILE]: (part) => void report.push(part),
    [SHEETS_FILE]: take,
  };
  const outputs: FileHash[] = [];
  for (const name of names)
    outputs.push(await goThrough(io, inFolder(place, name), name, takers[name] ?? (() => undefined)));
  const isWhole = [REPORT_FILE, SHEETS_FILE].every((name) => names.includes(name));
  const [units, sheets] = isWhole ? [readClosedUnits(report.join('')), taken()] : [null, null];
  return { outputs, results: units === null || sheets === null ? null : { units, sheets } };
};
