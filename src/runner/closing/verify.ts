import { refuse } from '../../domain/problem/cannot-run.ts';
import type { SheetResult } from '../../domain/record/closed-results.ts';
import type { Closing } from '../../domain/record/closing.ts';
import { sheetResultOf, unitResultsOf } from '../../engine/record/closed-results.ts';
import { newestOf } from '../../engine/record/closing-chain.ts';
import { basisChanges, outputChanges, resultChanges } from '../../engine/record/closing-changes.ts';
import { periodOfFolder } from '../../intake/files/closings.ts';
import { CLOSINGS_FOLDER } from '../../intake/files/workspace-names.ts';
import type { Verified } from '../../report/closing/verify.ts';
import type { Io } from '../io.ts';
import { periodOf } from '../period/period-asked.ts';
import { type Ledger, readLedger } from './journal.ts';
import { readStored, storedFiles } from './stored.ts';
import { workOut } from './work-out.ts';

/** Works a closed period out again and holds it against what was closed. */
const verifyClosing = async (io: Io, version: string, closing: Closing): Promise<Verified> => {
  const { manifest, folder } = closing;
  const sheets: SheetResult[] = [];
  const worked = await workOut(io, periodOf(manifest.period), manifest.asOf, ({ assessment, filing }) => {
    sheets.push(sheetResultOf(assessment, filing));
  });
  const { outputs, results: was } = await readStored(io, folder);
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
const verifyAside = async (io: Io, closing: Closing): Promise<Verified> => {
  const outputs = await storedFiles(io, closing.folder);
  return { closing, changes: outputChanges(closing.manifest, outputs), sameResult: null };
};

/** Whether a period was closed, though its closing is gone or cannot be read. */
const wasClosed = (period: string, { flaws }: Ledger['chain']): boolean =>
  flaws.some(
    (flaw) =>
      (flaw.code === 'closing-missing' && flaw.period === period) ||
      (flaw.code === 'manifest-broken' && periodOfFolder(flaw.folder) === period),
  );

/** The closings that a call means: those of the periods it names, or the newest of every period. */
const meant = ({ closings, chain }: Ledger, written: readonly string[]): readonly Closing[] => {
  const newest = newestOf(closings);
  if (written.length === 0 && newest.size === 0 && chain.flaws.length === 0)
    throw refuse({ code: 'nothing-closed' });
  if (written.length === 0) return [...newest.values()];
  return written.map((one) => {
    const period = periodOf(one).id;
    const closing = newest.get(period);
    if (closing === undefined)
      throw refuse(
        wasClosed(period, chain)
          ? { code: 'journal-unsound', args: { path: CLOSINGS_FOLDER } }
          : { code: 'not-closed', args: { period } },
      );
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
  const replaced = ledger.closings
    .filter(({ manifest: { period } }) => shown.has(period))
    .filter((closing) => newest.get(closing.manifest.period) !== closing);
  const aside: Verified[] = [];
  for (const closing of replaced) aside.push(await verifyAside(io, closing));
  return { verified, aside, ledger };
};
