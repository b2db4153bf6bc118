import { makeRubric } from '../../../rubric/rubric.ts';
import { bytesIfThere, type Files, utf8At } from '../../world/files.ts';
import { type Draft, fileOf, hashOf, type Law } from './law.ts';

/** Where lies what was read of the files of a folder of the law when the program was built: for each file a copy of it, and beside it in JSON what it says. */
export interface PreparedFolder {
  readonly of: string;
  readonly folder: string;
}

/** What a file of the law says, for keeping; `null` for a law that rests on other files too. */
export const prepareLaw = (law: Law): Draft | null =>
  law.kind === 'rubric' && law.rubric.file.extends !== undefined
    ? null
    : { ...fileOf(law), id: law.id, sha256: hashOf(law) };

/** Where the copy of a file lies, and what it says. */
export const preparedPaths = (
  { of, folder }: PreparedFolder,
  path: string,
): { readonly copy: string; readonly draft: string } => {
  const copy = `${folder}${path.slice(of.length)}`;
  return { copy, draft: `${copy.slice(0, -'yaml'.length)}json` };
};

const lawOf = (draft: Draft, path: string): Law => {
  const known = { id: draft.id, path, sha256: draft.sha256 };
  switch (draft.kind) {
    case 'rubric':
      return { kind: 'rubric', id: draft.id, path, rubric: makeRubric(draft.file, draft.sha256) };
    case 'rule':
      return { ...known, kind: 'rule', rule: draft.file };
    case 'obligations':
      return { ...known, kind: 'obligations', obligations: draft.file };
    case 'rating':
      return { ...known, kind: 'rating', ratingLaw: draft.file };
  }
};

/** Whether a file was read when the program was built, and is still the very same. */
export const isPrepared = (files: Files, folder: PreparedFolder, path: string): boolean => {
  const [copy, own] = [preparedPaths(folder, path).copy, path].map((one) => bytesIfThere(files, one));
  return copy !== undefined && own !== undefined && Buffer.compare(copy, own) === 0;
};

/** The law in a file that was read when the program was built; `null` where it was not, or has changed since. */
export const preparedLaw = (files: Files, folder: PreparedFolder, path: string): Law | null => {
  if (!isPrepared(files, folder, path)) return null;
  const draft: Draft = JSON.parse(utf8At(files, preparedPaths(folder, path).draft));
  return lawOf(draft, path);
};
