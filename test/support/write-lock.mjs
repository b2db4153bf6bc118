// Adds every shipped version that is not yet locked to the lock; a locked one that changed is refused by the library itself.
import { writeFileSync } from 'node:fs';
import { nodeIo } from '../../dist/cli/node-io.js';
import { hashOf, inForceOf } from '../../dist/intake/files/law/law.js';
import { LOCK_FILE, lockName, readLock, writeLock } from '../../dist/intake/files/law/lock.js';
import { makeLibrary } from '../../dist/intake/files/law/whole-library.js';
import { prove } from '../../dist/rubric/proof/index.js';

const folder = nodeIo.lawFolder;
const library = makeLibrary(nodeIo.files, [folder], prove);
const lock = new Map(readLock(nodeIo.files, folder));
// The skeleton is there to be changed.
for (const id of library.ids.filter((one) => !one.startsWith('khuon/')))
  for (const law of library.versions(id)) {
    const name = lockName(id, inForceOf(law).inForce.from);
    if (!lock.has(name)) lock.set(name, hashOf(law));
  }
writeFileSync(`${folder}/${LOCK_FILE}`, writeLock(lock));
