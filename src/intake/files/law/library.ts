import { CannotRun } from '../../../domain/problem/cannot-run.ts';
import { remembered } from '../../../domain/values/remembered.ts';
import type { Files } from '../../world/files.ts';
import { type Draft, type FindLaw, hashOf, inForceOf, type Law, type LawText } from './law.ts';
import { type Choice, type KnownLaw, makeChoice } from './law-choice.ts';
import { type Filed, findFiled, makeReader, type WholeReading } from './law-files.ts';
import { type Lock, lockName, readLock } from './lock.ts';
import type { PreparedFolder } from './prepared.ts';

/** All the law at hand: the files shipped with the program and those of the workspace. Files are read when first asked for; a broken one throws `CannotRun` with its problems. */
export interface Library extends KnownLaw, Choice {
  /** What an id stands for; a broken first version throws as `versions` does. */
  readonly kindOf: (id: string) => Law['kind'] | undefined;
  /** Whether a version is in the lock of its folder. */
  readonly isPublished: (law: Law) => boolean;
  /** A file of the law as it was read, with everything it extends under it; one that cannot be read throws `CannotRun`. */
  readonly textAt: (id: string, path: string) => LawText | undefined;
  /** Paths of the versions of an id. */
  readonly pathsOf: (id: string) => readonly string[];
  /** Looks up a version for a file that extends it. */
  readonly find: FindLaw;
  /** Paths of all its files. */
  readonly paths: readonly string[];
}

const nameOf = (law: Law): string => lockName(law.id, inForceOf(law).inForce.from);

/** Makes the library of some folders, each holding `<place>/<slug>/<in force from>.yaml`. A published version whose content is the locked one was proven when it was published; every other is proven here. */
export const libraryOf = (
  files: Files,
  byId: ReadonlyMap<string, readonly Filed[]>,
  { whole, prepared }: { readonly whole: WholeReading | null; readonly prepared: PreparedFolder | null },
): Library => {
  const ids = [...byId.keys()].sort();
  const locks = remembered((folder: string): Lock => readLock(files, folder));
  const isLocked = (folder: string, { id, file, sha256 }: Draft): boolean =>
    locks(folder).get(lockName(id, file.inForce.from)) === sha256;
  const reader = makeReader(files, findFiled(byId), { whole, prepared, isProven: isLocked });
  const lockedHash = (law: Law): string | undefined => {
    const filed = byId.get(law.id)?.find(({ path }) => path === law.path);
    return filed === undefined ? undefined : locks(filed.folder).get(nameOf(law));
  };
  const load = (filed: Filed, id: string): Law => {
    const { law: read } = reader.read(filed, id);
    if ('problems' in read) throw new CannotRun(read.problems);
    const { law } = read;
    const locked = lockedHash(law);
    if (locked === undefined || locked === hashOf(law)) return law;
    const args = { id: law.id, version: inForceOf(law).inForce.from };
    throw new CannotRun([
      {
        severity: 'error',
        complaint: { code: 'published-changed', args },
        location: { file: law.path, line: 1, column: 1 },
      },
    ]);
  };
  const versions = remembered((id: string) => (byId.get(id) ?? []).map((filed) => load(filed, id)));
  const membersOf = (id: string) =>
    byId.has(id) || !id.includes('/') ? [] : ids.filter((one) => one.slice(0, one.lastIndexOf('/')) === id);
  return {
    ids,
    versions,
    membersOf,
    kindOf: (id) => versions(membersOf(id)[0] ?? id)[0]?.kind,
    paths: [...byId.values()].flat().map(({ path }) => path),
    isPublished: (law) => lockedHash(law) !== undefined,
    textAt: (id, path) => {
      const filed = byId.get(id)?.find((one) => one.path === path);
      return filed === undefined ? undefined : reader.read(filed, id);
    },
    find: reader.find,
    pathsOf: (id) => (byId.get(id) ?? []).map(({ path }) => path),
    ...makeChoice({ ids, versions, membersOf }),
  };
};
