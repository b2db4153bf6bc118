import { refuse } from '../../domain/problem/cannot-run.ts';
import { lockOwnerSchema } from '../../domain/record/closing.ts';
import { type Files, inFolder, namesAt, utf8At } from '../../intake/world/files.ts';
import type { Io, ProcessName } from '../io.ts';

/** The lock on the folder of closings: a folder that holds the name of its owner, so that it is never there without it. */
const LOCK = '.khoa';
const OWNER = 'tien-trinh.json';

const ownerOf = (files: Files, lock: string): ProcessName | null => {
  try {
    return lockOwnerSchema.safeParse(JSON.parse(utf8At(files, inFolder(lock, OWNER)))).data ?? null;
  } catch {
    return null;
  }
};

/** Whether an owner has certainly ended: of another machine nobody knows, and whoever has our own number ended before we began. */
const hasEnded = ({ pid, host }: ProcessName, { self, isRunning }: Io): boolean =>
  host === self.host && (pid === self.pid || !isRunning(pid));

const isSame = (left: ProcessName, right: ProcessName | null): boolean =>
  left.pid === right?.pid && left.host === right.host;

/** Gives a lock its place, unless somebody else's stands there; any other failure is one of the disk. */
const placed = (io: Io, from: string, to: string): boolean => {
  // Where it is there already, some systems only say that it may not be moved, as they do of what is held for a moment.
  if (io.files.kindOf(to) !== 'none') return false;
  try {
    io.rename(from, to);
    return true;
  } catch (cause) {
    if (io.files.kindOf(to) === 'none') throw cause;
    return false;
  }
};

/** What cannot be taken away now is left for the next run to clear. */
export const discard = (io: Io, path: string): void => {
  try {
    io.remove(path);
  } catch {
    // It is in nobody's way.
  }
};

const release = (io: Io, lock: string): void => {
  const aside = `${lock}-bo-${io.self.pid}`;
  try {
    io.rename(lock, aside);
  } catch {
    // Whoever comes next sees that its owner has ended.
    return;
  }
  discard(io, aside);
};

type Taken = { readonly taken: true } | { readonly taken: false; readonly owner: ProcessName | null };

/** Puts a prepared lock in place of that of an owner who has ended. The right to do so is itself a lock, so that of two who try only one does. */
const replace = (io: Io, prepared: string, lock: string, ended: ProcessName): Taken => {
  const right = `${lock}.${ended.pid}`;
  const claim = take(io, right);
  if (!claim.taken) return claim;
  try {
    if (isSame(ended, ownerOf(io.files, lock))) release(io, lock);
    return placed(io, prepared, lock) ? { taken: true } : { taken: false, owner: ownerOf(io.files, lock) };
  } finally {
    release(io, right);
  }
};

const take = (io: Io, lock: string): Taken => {
  const prepared = `${lock}-cho-${io.self.pid}`;
  io.remove(prepared);
  io.makeFolder(prepared);
  try {
    io.write(inFolder(prepared, OWNER), JSON.stringify(io.self), 'free');
    if (placed(io, prepared, lock)) return { taken: true };
    const owner = ownerOf(io.files, lock);
    return owner !== null && hasEnded(owner, io)
      ? replace(io, prepared, lock, owner)
      : { taken: false, owner };
  } finally {
    discard(io, prepared);
  }
};

/** A lock that was being prepared or let go, or a right to replace one. */
const LEFTOVER = /^\.khoa\D.*?(\d+)$/;

/** Takes away what killed runs left of their locks. */
const clear = (io: Io, folder: string): void => {
  for (const name of namesAt(io.files, folder)) {
    const path = inFolder(folder, name);
    const pid = Number(LEFTOVER.exec(name)?.[1] ?? io.self.pid);
    const owner = ownerOf(io.files, path) ?? { pid, host: io.self.host };
    if (LEFTOVER.test(name) && hasEnded(owner, io)) discard(io, path);
  }
};

/** Does something while no other run can; a run that still holds the lock is named. */
export const withLock = <T>(io: Io, folder: string, work: () => T): T => {
  const lock = inFolder(folder, LOCK);
  const result = take(io, lock);
  if (!result.taken)
    throw refuse({
      code: 'close-locked',
      args: { path: lock, pid: result.owner?.pid ?? null, host: result.owner?.host ?? null },
    });
  try {
    clear(io, folder);
    return work();
  } finally {
    release(io, lock);
  }
};
