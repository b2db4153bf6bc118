import { CannotRun, refuse } from '../domain/cannot-run.ts';
import type { Day } from '../domain/day.ts';
import { nearest } from '../domain/nearest.ts';
import type { Complaint } from '../messages/index.ts';
import type { AnnualRule } from '../rubric/annual-rule.ts';
import { inForceOn } from '../rubric/in-force.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { type Files, inFolder, readFile } from './files.ts';
import { type Law, readLaw } from './law.ts';

type Found<T> = { readonly found: T } | { readonly complaint: Complaint };

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
  /** Paths of all its files. */
  readonly paths: readonly string[];
}

const VERSION = /^\d{4}-\d{2}-\d{2}\.yaml$/;

const namesIn = (files: Files, folder: string): readonly string[] => {
  try {
    return files.list(folder);
  } catch {
    throw refuse({ code: 'file-unreadable', args: { path: folder } });
  }
};

const lawFiles = (files: Files, folder: string): readonly string[] =>
  namesIn(files, folder).flatMap((name) => {
    const path = inFolder(folder, name);
    const kind = files.kindOf(path);
    if (kind === 'folder') return lawFiles(files, path);
    return kind === 'file' && VERSION.test(name) ? [path] : [];
  });

const idOf = (folder: string, path: string): string =>
  path.slice(folder === '.' ? 0 : folder.length + 1, path.lastIndexOf('/'));

const index = (files: Files, folders: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const byId = new Map<string, string[]>();
  for (const folder of folders.filter((folder) => files.kindOf(folder) === 'folder'))
    for (const path of lawFiles(files, folder)) {
      const id = idOf(folder, path);
      byId.set(id, [...(byId.get(id) ?? []), path]);
    }
  return byId;
};

const load = (files: Files, path: string, id: string): Law => {
  const read = readFile(files, path);
  const law = 'problems' in read ? read : readLaw(read.document, path, id);
  if ('problems' in law) throw new CannotRun(law.problems);
  return law.law;
};

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

interface Dated<T> {
  readonly value: T;
  readonly path: string;
  readonly inForce: { readonly from: Day; readonly to?: Day | undefined };
}

const exactlyOne = <T>(id: string, versions: readonly Dated<T>[], day: Day): Found<T> => {
  const [first, second] = inForceOn(versions, day);
  if (first === undefined)
    return {
      complaint: {
        code: 'no-version',
        args: { id, date: day, versions: versions.map(({ inForce }) => inForce.from) },
      },
    };
  if (second === undefined) return { found: first.value };
  return {
    complaint: {
      code: 'two-versions',
      args: { id, date: day, versions: [first.path, second.path] },
    },
  };
};

/** Makes the library of some folders, each holding `<place>/<slug>/<in force from>.yaml`. */
export const makeLibrary = (files: Files, folders: readonly string[]): Library => {
  const byId = index(files, folders);
  const ids = [...byId.keys()].sort();
  const versions = remembered((id) => (byId.get(id) ?? []).map((path) => load(files, path, id)));
  const rubrics = remembered((id) =>
    versions(id).flatMap((law) =>
      law.kind === 'rubric' ? [{ value: law.rubric, path: law.path, inForce: law.rubric.file.inForce }] : [],
    ),
  );
  const rules = remembered((id) =>
    versions(id).flatMap((law) =>
      law.kind === 'rule' ? [{ value: law.rule, path: law.path, inForce: law.rule.inForce }] : [],
    ),
  );
  return {
    ids,
    versions,
    kindOf: (id) => versions(id)[0]?.kind,
    paths: [...byId.values()].flat(),
    rubricOn: (id, day) =>
      rubrics(id).length === 0
        ? {
            complaint:
              rules(id).length > 0
                ? { code: 'is-a-rule', args: { id } }
                : { code: 'rubric-unknown', args: { id, suggestion: nearest(id, ids) } },
          }
        : exactlyOne(id, rubrics(id), day),
    ruleOn: (id, day) =>
      rules(id).length === 0
        ? {
            complaint:
              rubrics(id).length > 0
                ? { code: 'is-a-rubric', args: { id } }
                : { code: 'rule-unknown', args: { id, suggestion: nearest(id, ids) } },
          }
        : exactlyOne(id, rules(id), day),
  };
};
