import { type Closing, journalTextOf } from '../../domain/record/closing.ts';
import { type Chain, chainOf } from '../../engine/record/closing-chain.ts';
import { type ClosingsFound, JOURNAL_FILE, readClosings, UNFINISHED } from '../../intake/files/closings.ts';
import { CLOSINGS_FOLDER } from '../../intake/files/workspace-names.ts';
import { inFolder, namesAt, utf8At } from '../../intake/world/files.ts';
import type { Output } from '../disk.ts';
import type { Io } from '../io.ts';

/** The closings of a workspace and how they hold together; the world is named from the workspace. */
export interface Ledger extends ClosingsFound {
  readonly chain: Chain;
}

export const readLedger = ({ files }: Pick<Io, 'files'>): Ledger => {
  const found = readClosings(files);
  return { ...found, chain: chainOf(found) };
};

/** Where a closing stands: from the workspace, or from where the workspace's folder is named. */
export const closingPath = (name: string, workspace = '.'): string =>
  inFolder(workspace, inFolder(CLOSINGS_FOLDER, name));

/** The journal with the line of a closing added: it is written whole, and takes the place of the one before when it is committed. */
export const startJournal = (io: Io, closing: Closing, { journal }: Pick<Ledger, 'journal'>): Output => {
  const path = closingPath(JOURNAL_FILE);
  const before = io.files.kindOf(path) === 'none' ? '' : utf8At(io.files, path);
  const output = io.openOutput(path, 'taken');
  try {
    output.write(`${before}${journalTextOf(closing, journal.at(-1)?.sha256 ?? null)}\n`);
  } catch (cause) {
    output.abandon();
    throw cause;
  }
  return output;
};

/** Brings a writing that was interrupted to the nearest whole state: what was set aside goes back, what was closed is entered in the journal, the rest is thrown away. Only for a run that holds the lock. */
export const recover = (io: Io): Ledger => {
  for (const name of namesAt(io.files, CLOSINGS_FOLDER))
    if (name.startsWith(UNFINISHED)) io.remove(closingPath(name));
  const { setAside } = readLedger(io).chain;
  if (setAside !== null) io.rename(closingPath(setAside.folder), closingPath(setAside.manifest.period));
  const ledger = readLedger(io);
  const { unjournalled, flaws } = ledger.chain;
  if (unjournalled === null || flaws.length > 0) return ledger;
  startJournal(io, unjournalled, ledger).commit();
  return readLedger(io);
};
