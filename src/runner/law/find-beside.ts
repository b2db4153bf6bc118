import { type Document, nodeAt } from '../../intake/document/document.ts';
import type { FindLaw } from '../../intake/files/law/law.ts';
import { type FindFiled, makeReader } from '../../intake/files/law/law-files.ts';
import { wholeReading } from '../../intake/files/law/whole-library.ts';
import { type Files, inFolder } from '../../intake/world/files.ts';
import { prove } from '../../rubric/proof/index.ts';
import type { Session } from '../session.ts';

/** The folder of the law in which a rubric stands by its own id; `undefined` where it is not in its place. */
const rootOf = ({ root, file }: Document): string | undefined => {
  const id = nodeAt(root, ['rubric']);
  const tail = `${id?.type === 'scalar' ? id.text : ''}/${file.slice(file.lastIndexOf('/') + 1)}`;
  if (file === tail) return '.';
  return file.endsWith(`/${tail}`) ? file.slice(0, -tail.length - 1) : undefined;
};

const filedIn =
  (files: Files, folder: string): FindFiled =>
  (id, version) => {
    const path = inFolder(folder, `${id}/${version}.yaml`);
    return files.kindOf(path) === 'file' ? { path, folder } : undefined;
  };

/** Looks up what a file extends: beside it, in the folder in which its id places it, and then in the law at hand. What lies beside is read once. */
export const findBeside = ({ io: { files }, library }: Session): ((document: Document) => FindLaw) => {
  const found = new Map<string, FindLaw>();
  return (document) => {
    const root = rootOf(document);
    if (root === undefined) return library.find;
    const known = found.get(root);
    if (known !== undefined) return known;
    const { find } = makeReader(files, filedIn(files, root), {
      ...{ whole: wholeReading(prove), prepared: null },
      isProven: () => false,
      elsewhere: library.find,
    });
    found.set(root, find);
    return find;
  };
};
