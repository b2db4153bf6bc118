import type { ClosedResults } from '../../domain/record/closed-results.ts';
import type { Closing } from '../../domain/record/closing.ts';
import { isVouchedFor, newestOf } from '../../engine/record/closing-chain.ts';
import { REPORT_FILE, SHEETS_FILE } from '../../intake/files/closings.ts';
import type { Io } from '../io.ts';
import { type Ledger, readLedger } from './journal.ts';
import { readStored } from './stored.ts';

/** A closed period with what it came to; `null` where that cannot be read, or is no longer what was written, which is for `verify` to tell of. */
export interface ClosedPeriod extends Closing {
  readonly results: ClosedResults | null;
}

/** The journal says so, or is only behind because a run was interrupted. */
const isClosed = (closing: Closing, ledger: Ledger): boolean =>
  ledger.chain.unjournalled === closing || isVouchedFor(closing, ledger);

const withResults = async (io: Io, closing: Closing, ledger: Ledger): Promise<ClosedPeriod> => {
  const { folder, manifest } = closing;
  const { outputs, results } = await readStored(io, folder);
  const hashes = new Map(outputs.map(({ path, sha256 }) => [path, sha256]));
  const isAsWritten = [REPORT_FILE, SHEETS_FILE].every((name) => {
    const written = manifest.outputs.find(({ path }) => path === name);
    return written !== undefined && hashes.get(name) === written.sha256;
  });
  return { ...closing, results: isAsWritten && isClosed(closing, ledger) ? results : null };
};

/** The periods that are closed now. */
export const closedPeriods = async (io: Io): Promise<readonly ClosedPeriod[]> => {
  const ledger = readLedger(io);
  const periods: ClosedPeriod[] = [];
  for (const closing of newestOf(ledger.closings).values())
    periods.push(await withResults(io, closing, ledger));
  return periods;
};

/** A period as it is closed now; `null` where it is not. */
export const closedPeriod = async (io: Io, period: string): Promise<ClosedPeriod | null> => {
  const ledger = readLedger(io);
  const closing = newestOf(ledger.closings).get(period);
  return closing === undefined ? null : withResults(io, closing, ledger);
};
