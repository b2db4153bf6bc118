import type { ClosedResults } from '../../domain/record/closed-results.ts';
import type { Closing, FileHash } from '../../domain/record/closing.ts';
import { newestOf } from '../../engine/record/closing-chain.ts';
import { readClosedResults } from '../../intake/files/closed-results.ts';
import { REPORT_FILE, SHEETS_FILE } from '../../intake/files/closings.ts';
import { bytesAt, inFolder } from '../../intake/world/files.ts';
import { hashBytes } from '../../intake/world/witness.ts';
import type { Io } from '../io.ts';
import { closingPath, readLedger } from './journal.ts';

/** A closed period with what it came to; `null` where that cannot be read, or is no longer what was written, which is for `verify` to tell of. */
export interface ClosedPeriod extends Closing {
  readonly results: ClosedResults | null;
}

/** The text of a file of a closing as it was written; `null` for any other text. */
const textIn = ({ files }: Io, folder: string, { path: name, sha256 }: FileHash): string | null => {
  const path = inFolder(closingPath(folder), name);
  if (files.kindOf(path) !== 'file') return null;
  const bytes = bytesAt(files, path);
  return hashBytes(name, bytes).sha256 === sha256 ? new TextDecoder().decode(bytes) : null;
};

const withResults = (io: Io, closing: Closing): ClosedPeriod => {
  const { folder, manifest } = closing;
  const textOf = (name: string): string | null => {
    const output = manifest.outputs.find(({ path }) => path === name);
    return output === undefined ? null : textIn(io, folder, output);
  };
  const [report, sheets] = [textOf(REPORT_FILE), textOf(SHEETS_FILE)];
  return {
    ...closing,
    results: report === null || sheets === null ? null : readClosedResults(report, sheets),
  };
};

const newest = (io: Io): ReadonlyMap<string, Closing> => newestOf(readLedger(io).closings);

/** The periods that are closed now. */
export const closedPeriods = (io: Io): readonly ClosedPeriod[] =>
  [...newest(io).values()].map((closing) => withResults(io, closing));

/** A period as it is closed now; `null` where it is not. */
export const closedPeriod = (io: Io, period: string): ClosedPeriod | null => {
  const closing = newest(io).get(period);
  return closing === undefined ? null : withResults(io, closing);
};
