import { makeRubric } from '../../../rubric/rubric.ts';
import type { Files } from '../../world/files.ts';
import { type Draft, fileOf, hashOf, type Law } from './law.ts';

/** What was read of a file of the law when the program was built. It stands for the file while that says the very same text. */
export interface PreparedLaw {
  readonly text: string;
  readonly draft: Draft;
}

/** Where files of the law that were read before lie: one for each file of a folder, under the same path, in JSON. */
export interface PreparedFolder {
  readonly of: string;
  readonly folder: string;
}

const plainText = new TextDecoder('utf-8', { ignoreBOM: true });

/** The prepared form of a file; `null` for a law that rests on other files too. */
export const prepareLaw = (law: Law, bytes: Uint8Array): PreparedLaw | null =>
  law.kind === 'rubric' && law.rubric.file.extends !== undefined
    ? null
    : { text: plainText.decode(bytes), draft: { ...fileOf(law), id: law.id, sha256: hashOf(law) } };

/** Where the prepared form of a file lies. */
export const preparedPath = ({ of, folder }: PreparedFolder, path: string): string =>
  `${folder}${path.slice(of.length, -'yaml'.length)}json`;

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

/** The law in a file that was read when the program was built; `null` where it was not, or has changed since. */
export const preparedLaw = (files: Files, folder: PreparedFolder, path: string): Law | null => {
  const prepared = preparedPath(folder, path);
  if (files.kindOf(prepared) !== 'file') return null;
  const { text, draft }: PreparedLaw = JSON.parse(new TextDecoder().decode(files.read(prepared)));
  return plainText.decode(files.read(path)) === text ? lawOf(draft, path) : null;
};
