import { hashOf, inForceOf } from '../../intake/files/law/law.ts';
import { LOCK_FILE, lockName, readLock, writeLock } from '../../intake/files/law/lock.ts';
import { inFolder } from '../../intake/world/files.ts';
import { ownLaw, type Session } from '../session.ts';
import type { ReadLaw } from './laws.ts';

/** Adds every version of the workspace's own law among these to its lock, and says how many are new; what is locked already stays as it is. `null` where there is no law of one's own. */
export const publish = (session: Session, laws: readonly ReadLaw[]): number | null => {
  const { io } = session;
  const folder = ownLaw(session);
  if (folder === null) return null;
  const lock = readLock(io.files, folder);
  const fresh = laws.flatMap(({ law, path }) => {
    if (law === null || !path.startsWith(`${folder}/`)) return [];
    const name = lockName(law.id, inForceOf(law).inForce.from);
    return lock.has(name) ? [] : [[name, hashOf(law)] as const];
  });
  if (fresh.length > 0)
    io.write(inFolder(folder, LOCK_FILE), writeLock(new Map([...lock, ...fresh])), 'taken');
  return fresh.length;
};
