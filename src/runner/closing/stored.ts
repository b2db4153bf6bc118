import type { ClosedResults } from '../../domain/record/closed-results.ts';
import type { FileHash } from '../../domain/record/closing.ts';
import { closedSheetsReader, readClosedUnits } from '../../intake/files/closed-results.ts';
import { MANIFEST_FILE, REPORT_FILE, SHEETS_FILE } from '../../intake/files/closings.ts';
import { chunksAt, inFolder, namesAt } from '../../intake/world/files.ts';
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

/** Who is given a file part by part, as text. */
type Takers = Readonly<Record<string, (part: string) => void>>;

/** The hash of a file that is read part by part; what is no file has no bytes. */
const hashOf = async (
  { files }: Io,
  path: string,
  name: string,
  take: Takers[string] | undefined,
): Promise<FileHash> => {
  if (files.kindOf(path) !== 'file') return hashBytes(name, NO_BYTES);
  const { add, hash } = startHash(name);
  const decoder = new TextDecoder();
  for await (const chunk of chunksAt(files, path)) {
    add(chunk);
    take?.(decoder.decode(chunk, { stream: true }));
  }
  take?.(decoder.decode());
  return hash();
};

/** The files in the folder of a closing, besides its manifest. */
export const storedFiles = async (
  io: Io,
  folder: string,
  takers: Takers = {},
): Promise<readonly FileHash[]> => {
  const place = closingPath(folder);
  const outputs: FileHash[] = [];
  for (const name of namesAt(io.files, place))
    if (name !== MANIFEST_FILE) outputs.push(await hashOf(io, inFolder(place, name), name, takers[name]));
  return outputs;
};

/** Reads the folder of a closing; of its sheets only what it is held to is kept. */
export const readStored = async (io: Io, folder: string): Promise<Stored> => {
  const report: string[] = [];
  const { take, sheets: taken } = closedSheetsReader();
  const outputs = await storedFiles(io, folder, {
    [REPORT_FILE]: (part) => void report.push(part),
    [SHEETS_FILE]: take,
  });
  const isWhole = [REPORT_FILE, SHEETS_FILE].every((name) => outputs.some(({ path }) => path === name));
  const [units, sheets] = isWhole ? [readClosedUnits(report.join('')), taken()] : [null, null];
  return { outputs, results: units === null || sheets === null ? null : { units, sheets } };
};
