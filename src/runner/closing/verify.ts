import { refuse } from '../../domain/problem/cannot-run.ts';
import type { ClosedResults, SheetResult } from '../../domain/record/closed-results.ts';
import type { Closing, FileHash } from '../../domain/record/closing.ts';
import { sheetResultOf, unitResultsOf } from '../../engine/record/closed-results.ts';
import { newestOf } from '../../engine/record/closing-chain.ts';
import { basisChanges, outputChanges, resultChanges } from '../../engine/record/closing-changes.ts';
import { readClosedResults } from '../../intake/files/closed-results.ts';
import { MANIFEST_FILE, REPORT_FILE, SHEETS_FILE } from '../../intake/files/closings.ts';
import { bytesAt, inFolder, namesAt } from '../../intake/world/files.ts';
import { hashBytes } from '../../intake/world/witness.ts';
import type { Verified } from '../../report/closing/verify.ts';
import type { Io } from '../io.ts';
import { periodOf } from '../period/period-asked.ts';
import { closingPath, type Ledger, readLedger } from './journal.ts';
import { workOut } from './work-out.ts';

const NO_BYTES = new Uint8Array();

/** What stands in the folder of a closing, besides its manifest; what is no file has no bytes. */
const storedFiles = ({ files }: Io, folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    namesAt(files, closingPath(folder))
      .filter((name) => name !== MANIFEST_FILE)
      .map((name) => [name, inFolder(closingPath(folder), name)] as const)
      .map(([name, path]) => [name, files.kindOf(path) === 'file' ? bytesAt(files, path) : NO_BYTES]),
  );

const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const storedResults = (stored: ReadonlyMap<string, Uint8Array>): ClosedResults | null =>
  stored.has(REPORT_FILE) && stored.has(SHEETS_FILE)
    ? readClosedResults(decoded(stored.get(REPORT_FILE)), decoded(stored.get(SHEETS_FILE)))
    : null;

/** Works a closed period out again and holds it against what was closed. */
const verifyClosing = async (io: Io, version: string, closing: Closing): Promise<Verified> => {
  const { manifest, folder } = closing;
  const sheets: SheetResult[] = [];
  const worked = await workOut(io, periodOf(manifest.period), manifest.asOf, ({ assessment, filing }) => {
    sheets.push(sheetResultOf(assessment, filing));
  });
  const stored = storedFiles(io, folder);
  const outputs: readonly FileHash[] = [...stored].map(([name, bytes]) => hashBytes(name, bytes));
  const was = storedResults(stored);
  const results =
    was === null ? null : resultChanges(was, { sheets, units: unitResultsOf(worked.run.summary) });
  const { workspace, inputs, rubrics, rule } = worked;
  return {
    closing,
    changes: [
      ...basisChanges(manifest, { version, workspace, inputs, rubrics, rule, outputs }),
      ...(results ?? []),
    ],
    sameResult: results === null ? null : results.length === 0,
  };
};

/** A closing that another took the place of: nobody works it out again, but its files must be those that were closed. */
const verifyAside = (io: Io, closing: Closing): Verified => {
  const stored = [...storedFiles(io, closing.folder)].map(([name, bytes]) => hashBytes(name, bytes));
  return { closing, changes: outputChanges(closing.manifest, stored), sameResult: null };
};

/** The closings that a call means: those of the periods it names, or the newest of every period. */
const meant = ({ closings, broken }: Ledger, written: readonly string[]): readonly Closing[] => {
  const newest = newestOf(closings);
  if (written.length === 0 && newest.size === 0 && broken.length === 0)
    throw refuse({ code: 'nothing-closed' });
  if (written.length === 0) return [...newest.values()];
  return written.map((one) => {
    const period = periodOf(one).id;
    const closing = newest.get(period);
    if (closing === undefined) throw refuse({ code: 'not-closed', args: { period } });
    return closing;
  });
};

/** The newest closings that a call means, those of the same periods that they took the place of, and how all of them hold together. */
export interface VerifiedClosings {
  readonly verified: readonly Verified[];
  readonly aside: readonly Verified[];
  readonly ledger: Ledger;
}

/** Holds closings against what they rest on; the world is named from the workspace. Without periods, those of every period. */
export const verifyClosings = async (
  io: Io,
  version: string,
  periods: readonly string[],
): Promise<VerifiedClosings> => {
  const ledger = readLedger(io);
  const verified: Verified[] = [];
  for (const closing of meant(ledger, periods)) verified.push(await verifyClosing(io, version, closing));
  const shown = new Set(verified.map(({ closing }) => closing.manifest.period));
  const newest = newestOf(ledger.closings);
  const aside = ledger.closings
    .filter(({ manifest: { period } }) => shown.has(period))
    .filter((closing) => newest.get(closing.manifest.period) !== closing)
    .map((closing) => verifyAside(io, closing));
  return { verified, aside, ledger };
};
