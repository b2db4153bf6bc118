import { CannotRun } from '../../../domain/problem/cannot-run.ts';
import type { Day } from '../../../domain/values/day.ts';
import { nearest } from '../../../domain/written/nearest.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { AnnualRule } from '../../../rubric/file/annual-rule.ts';
import type { Occasion } from '../../../rubric/file/occasion.ts';
import { inForceOn, isFor } from '../../../rubric/in-force.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import type { Files } from '../../world/files.ts';
import { type Draft, type FindLaw, fileOf, type Law, type LawText, otherKind, type Prove } from './law.ts';
import { type Filed, filedIn, makeReader } from './law-files.ts';
import { type Lock, lockName, readLock } from './lock.ts';

type MeetingOccasion = Pick<Occasion, 'kind' | 'unitKind'>;

export type Found<T> = { readonly found: T } | { readonly complaint: Complaint };

/** All the law at hand: the files shipped with the program and those of the workspace. Files are read when first asked for. */
export interface Library {
  readonly ids: readonly string[];
  /** What an id stands for; a broken first version throws as `versions` does. */
  readonly kindOf: (id: string) => Law['kind'] | undefined;
  /** Every version of an id, oldest first. A broken file throws `CannotRun` with its problems. */
  readonly versions: (id: string) => readonly Law[];
  /** The one version in force on a day, or what is wrong when there is none or more than one. */
  readonly rubricOn: (id: string, day: Day) => Found<Rubric>;
  readonly ruleOn: (id: string, day: Day) => Found<AnnualRule>;
  /** The same for whatever the id stands for. */
  readonly versionOn: (id: string, day: Day) => Found<Law>;
  /** The one rubric for a meeting: that of the id itself, or of a regulation with several sheets the one that is for such meetings. */
  readonly rubricFor: (id: string, day: Day, occasion: MeetingOccasion) => Found<Rubric>;
  /** Ids of the sheets of a regulation that has several; none for an id of its own. */
  readonly membersOf: (id: string) => readonly string[];
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

const remembered = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};

export const hashOf = (law: Law): string => (law.kind === 'rubric' ? law.rubric.sha256 : law.sha256);

export const inForceOf = (law: Law) => fileOf(law).file;

const nameOf = (law: Law): string => lockName(law.id, inForceOf(law).inForce.from);

/** The one version in force on a day, or what is wrong when there is none or more than one. */
export const exactlyOne = <T extends Law>(id: string, versions: readonly T[], day: Day): Found<T> => {
  const dated = versions.map((law) => ({ law, ...inForceOf(law) }));
  const [first, second] = inForceOn(dated, day);
  if (first === undefined)
    return {
      complaint: {
        code: 'no-version',
        args: { id, date: day, versions: dated.map(({ inForce }) => inForce.from) },
      },
    };
  if (second === undefined) return { found: first.law };
  return {
    complaint: { code: 'two-versions', args: { id, date: day, versions: [first.law.path, second.law.path] } },
  };
};

type RubricLaw = Extract<Law, { kind: 'rubric' }>;
type RuleLaw = Extract<Law, { kind: 'rule' }>;

const isRubric = (law: Law): law is RubricLaw => law.kind === 'rubric';
const isRule = (law: Law): law is RuleLaw => law.kind === 'rule';

/** Makes the library of some folders, each holding `<place>/<slug>/<in force from>.yaml`. A published version whose content is the locked one was proven when it was published; every other is proven here. */
export const makeLibrary = (files: Files, folders: readonly string[], prove: Prove): Library => {
  const byId = filedIn(files, folders);
  const ids = [...byId.keys()].sort();
  const locks = remembered((folder): Lock => readLock(files, folder));
  const isLocked = (folder: string, { id, file, sha256 }: Draft): boolean =>
    locks(folder).get(lockName(id, file.inForce.from)) === sha256;
  const reader = makeReader(
    files,
    byId,
    (folder) => (draft) => (isLocked(folder, draft) ? [] : prove(draft)),
  );
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
  const versions = remembered((id) => (byId.get(id) ?? []).map((filed) => load(filed, id)));
  const suggested = (id: string) => ({ id, suggestion: nearest(id, ids) });
  const rubricOn = (id: string, day: Day): Found<Rubric> => {
    const laws = versions(id).filter(isRubric);
    const [other] = versions(id);
    if (laws.length === 0)
      return {
        complaint: other === undefined ? { code: 'rubric-unknown', args: suggested(id) } : otherKind(other),
      };
    const one = exactlyOne(id, laws, day);
    return 'found' in one ? { found: one.found.rubric } : one;
  };
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
    rubricOn,
    versionOn: (id, day) =>
      byId.has(id)
        ? exactlyOne(id, versions(id), day)
        : { complaint: { code: 'rubric-unknown', args: suggested(id) } },
    ruleOn: (id, day) => {
      const laws = versions(id).filter(isRule);
      const [other] = versions(id);
      if (laws.length === 0)
        return {
          complaint: other === undefined ? { code: 'rule-unknown', args: suggested(id) } : otherKind(other),
        };
      const one = exactlyOne(id, laws, day);
      return 'found' in one ? { found: one.found.rule } : one;
    },
    rubricFor: (id, day, occasion) => {
      const members = membersOf(id);
      const said = { id, kind: occasion.kind, unitKind: occasion.unitKind ?? null };
      if (members.length === 0) {
        const own = rubricOn(id, day);
        return 'complaint' in own || isFor(own.found.file, occasion)
          ? own
          : { complaint: { code: 'rubric-not-for-meeting', args: said } };
      }
      const tried = members.map((member) => rubricOn(member, day));
      const found = tried.flatMap((one) =>
        'found' in one && isFor(one.found.file, occasion) ? [one.found] : [],
      );
      const [first, second] = found;
      if (first !== undefined && second === undefined) return { found: first };
      if (first !== undefined)
        return {
          complaint: {
            code: 'two-sheets-for-meeting',
            args: { id, members: found.map(({ file }) => file.rubric) },
          },
        };
      const starts = members.flatMap((member) => versions(member).map((law) => inForceOf(law).inForce.from));
      return tried.every((one) => 'complaint' in one)
        ? {
            complaint: { code: 'no-version', args: { id, date: day, versions: [...new Set(starts)].sort() } },
          }
        : { complaint: { code: 'no-sheet-for-meeting', args: { ...said, members } } };
    },
  };
};
