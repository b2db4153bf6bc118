import type { SheetResult } from '../../domain/record/closed-results.ts';
import type { Closing } from '../../domain/record/closing.ts';
import { newestOf } from '../../engine/record/closing-chain.ts';
import { readClosedResults } from '../../intake/files/closed-results.ts';
import { REPORT_FILE, SHEETS_FILE } from '../../intake/files/closings.ts';
import { bytesAt, inFolder } from '../../intake/world/files.ts';
import type { Io } from '../io.ts';
import { closingPath, readLedger } from './journal.ts';

/** A closed period with what its sheets came to. */
export interface ClosedPeriod extends Closing {
  readonly sheets: readonly SheetResult[];
}

const textIn = ({ files }: Io, folder: string, name: string): string => {
  const path = inFolder(closingPath(folder), name);
  return files.kindOf(path) === 'file' ? new TextDecoder().decode(bytesAt(files, path)) : '';
};

/** The periods that are closed now; one whose results cannot be read is for `verify` to tell of. */
export const closedPeriods = (io: Io): readonly ClosedPeriod[] =>
  [...newestOf(readLedger(io).closings).values()].map((closing) => {
    const { folder } = closing;
    const results = readClosedResults(textIn(io, folder, REPORT_FILE), textIn(io, folder, SHEETS_FILE));
    return { ...closing, sheets: results?.sheets ?? [] };
  });
