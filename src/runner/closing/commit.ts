import { refuse } from '../../domain/problem/cannot-run.ts';
import { systemFault } from '../../domain/problem/system-fault.ts';
import { CLOSE_SCHEMA, type ClosedOn, type Closing, type Manifest } from '../../domain/record/closing.ts';
import { newestOf } from '../../engine/record/closing-chain.ts';
import { MANIFEST_FILE, UNFINISHED } from '../../intake/files/closings.ts';
import { CLOSINGS_FOLDER } from '../../intake/files/workspace-names.ts';
import { inFolder } from '../../intake/world/files.ts';
import { hashBytes } from '../../intake/world/witness.ts';
import type { Output } from '../disk.ts';
import type { Io } from '../io.ts';
import type { OutputFile } from './closing-files.ts';
import { closingPath, type Ledger, recover, startJournal } from './journal.ts';
import { discard, withLock } from './lock.ts';
import type { WorkedOut } from './work-out.ts';

/** How a period is to be closed. */
export interface CloseAsked {
  readonly version: string;
  /** Why a closed period is closed again; `null` for the first time. */
  readonly reopen: string | null;
  readonly closed: ClosedOn;
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
  { version, outputs, closed }: CloseAsked,
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
    closed,
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

/** The last step: where it fails, the period is closed all the same, and the next closing makes up for it. */
const commitJournal = (line: Output, { period }: Manifest): void => {
  try {
    line.commit();
  } catch (cause) {
    line.abandon();
    const fault = systemFault(cause);
    if (fault === null) throw cause;
    throw refuse({ code: 'close-unjournalled', args: { period, path: closingPath(period), fault } });
  }
};

const writeNew = (io: Io, path: string, parts: Iterable<string>): void => {
  const output = io.openOutput(path, 'free');
  try {
    for (const part of parts) output.write(part);
    output.commit();
  } catch (cause) {
    output.abandon();
    throw cause;
  }
};

/** Writes the files of a closing and its line in the journal before anything is put in its place: where the disk is full, nothing is closed. */
const writeClosing = (
  io: Io,
  manifest: Manifest,
  outputs: readonly OutputFile[],
  ledger: Ledger,
): Closing => {
  const finished = closingPath(`${UNFINISHED}${io.self.pid}`);
  const text = asText(manifest);
  const closing = { folder: manifest.period, manifest, sha256: hashBytes(MANIFEST_FILE, text).sha256 };
  const journal: { line?: Output } = {};
  try {
    io.makeFolder(finished);
    for (const { hash, parts } of outputs) writeNew(io, inFolder(finished, hash.path), parts());
    io.write(inFolder(finished, MANIFEST_FILE), text, 'free');
    io.syncFolder(finished);
    journal.line = startJournal(io, closing, ledger);
    put(io, finished, manifest);
  } catch (cause) {
    journal.line?.abandon();
    discard(io, finished);
    throw cause;
  }
  commitJournal(journal.line, manifest);
  return closing;
};

/** A copied folder has a sentence of its own; anything else that does not fit is for `verify` to tell. */
const checkSound = ({ chain: { flaws }, copies }: Ledger): void => {
  const [copy] = copies;
  if (copy !== undefined && flaws.every(({ code }) => code === 'closing-copied'))
    throw refuse({ code: 'closing-copied', args: { path: closingPath(copy.folder), period: copy.of } });
  if (flaws.length > 0) throw refuse({ code: 'journal-unsound', args: { path: CLOSINGS_FOLDER } });
};

/** Closes a period that was worked out: a folder that appears whole or not at all, and then its line in the journal. */
export const commitClosing = (io: Io, worked: WorkedOut, asked: CloseAsked): Closing => {
  try {
    io.makeFolder(CLOSINGS_FOLDER);
    return withLock(io, CLOSINGS_FOLDER, () => {
      const ledger = recover(io);
      checkSound(ledger);
      const period = worked.run.summary.period.id;
      const reopened = reopenedOf(ledger, period, asked.reopen);
      const manifest = manifestOf(worked, ledger, reopened, asked);
      return writeClosing(io, manifest, asked.outputs, ledger);
    });
  } catch (cause) {
    const fault = systemFault(cause);
    throw fault === null ? cause : refuse({ code: 'output-failed', args: { path: CLOSINGS_FOLDER, fault } });
  }
};
