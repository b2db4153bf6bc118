import { refuse } from '../../domain/problem/cannot-run.ts';
import { systemFault } from '../../domain/problem/system-fault.ts';
import { CLOSE_SCHEMA, type Closing, type Manifest } from '../../domain/record/closing.ts';
import { newestOf } from '../../engine/record/closing-chain.ts';
import { CLOSINGS_FOLDER, MANIFEST_FILE, UNFINISHED } from '../../intake/files/closings.ts';
import { inFolder } from '../../intake/world/files.ts';
import { hashBytes } from '../../intake/world/witness.ts';
import type { Io } from '../io.ts';
import type { OutputFile } from './closing-files.ts';
import { closingPath, journalise, type Ledger, recover } from './journal.ts';
import { withLock } from './lock.ts';
import type { WorkedOut } from './work-out.ts';

/** How a period is to be closed. */
export interface CloseAsked {
  readonly version: string;
  /** Why a closed period is closed again; `null` for the first time. */
  readonly reopen: string | null;
  readonly outputs: readonly OutputFile[];
}

/** A name for the closing that is set aside, after those set aside before. */
const asideName = (period: string, { closings, broken }: Ledger): string => {
  const taken = new Set([...closings.map(({ folder }) => folder), ...broken]);
  let number = 1;
  while (taken.has(`${period}.${number}`)) number += 1;
  return `${period}.${number}`;
};

/** The closing that a new one of a period takes the place of. A closed period is closed again for a reason only, and only a closed one is. */
export const reopenedOf = (ledger: Ledger, period: string, reason: string | null): Manifest['reopened'] => {
  const before = newestOf(ledger.closings).get(period);
  if (before === undefined) {
    if (reason !== null) throw refuse({ code: 'reopen-nothing', args: { period } });
    return null;
  }
  if (reason === null)
    throw refuse({ code: 'closed-already', args: { period, path: closingPath(before.folder) } });
  return { reason, folder: asideName(period, ledger), manifest: before.sha256 };
};

const manifestOf = (
  { run, workspace, inputs, rubrics, rule, open }: WorkedOut,
  { closings }: Ledger,
  reopened: Manifest['reopened'],
  { version, outputs }: CloseAsked,
): Manifest => {
  const last = closings.at(-1);
  return {
    schema: CLOSE_SCHEMA,
    sequence: (last?.manifest.sequence ?? 0) + 1,
    period: run.summary.period.id,
    asOf: run.summary.closing,
    tool: { name: 'shcb', version },
    workspace,
    rubrics,
    rule,
    inputs,
    outputs: outputs.map(({ hash }) => hash),
    counts: { units: run.summary.units.length, ...run.account.counts },
    open,
    reopened,
    previous: last?.sha256 ?? null,
  };
};

const asText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** Puts the finished folder in its place, and what stood there aside; when that fails, everything is as it was. */
const put = (io: Io, finished: string, { period, reopened }: Manifest): void => {
  const place = closingPath(period);
  if (reopened !== null) io.rename(place, closingPath(reopened.folder));
  try {
    io.rename(finished, place);
  } catch (cause) {
    if (reopened !== null) io.rename(closingPath(reopened.folder), place);
    throw cause;
  }
  io.syncFolder(CLOSINGS_FOLDER);
};

const writeClosing = (io: Io, manifest: Manifest, outputs: readonly OutputFile[]): Closing => {
  const finished = closingPath(`${UNFINISHED}${io.self.pid}`);
  const text = asText(manifest);
  try {
    io.makeFolder(finished);
    for (const { hash, text: content } of outputs) io.write(inFolder(finished, hash.path), content, 'free');
    io.write(inFolder(finished, MANIFEST_FILE), text, 'free');
    io.syncFolder(finished);
    put(io, finished, manifest);
  } catch (cause) {
    io.remove(finished);
    throw cause;
  }
  return { folder: manifest.period, manifest, sha256: hashBytes(MANIFEST_FILE, text).sha256 };
};

/** Closes a period that was worked out: a folder that appears whole or not at all, and then its line in the journal. */
export const commitClosing = (io: Io, worked: WorkedOut, asked: CloseAsked): Closing => {
  try {
    io.makeFolder(CLOSINGS_FOLDER);
    return withLock(io, CLOSINGS_FOLDER, () => {
      const ledger = recover(io);
      const [flaw] = ledger.chain.flaws;
      if (flaw !== undefined) throw refuse({ code: 'journal-unsound', args: { path: CLOSINGS_FOLDER } });
      const period = worked.run.summary.period.id;
      const reopened = reopenedOf(ledger, period, asked.reopen);
      const manifest = manifestOf(worked, ledger, reopened, asked);
      const closing = writeClosing(io, manifest, asked.outputs);
      journalise(io, closing, ledger);
      return closing;
    });
  } catch (cause) {
    const fault = systemFault(cause);
    throw fault === null ? cause : refuse({ code: 'output-failed', args: { path: CLOSINGS_FOLDER, fault } });
  }
};
