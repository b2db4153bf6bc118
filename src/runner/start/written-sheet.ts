import { refuse } from '../../domain/problem/cannot-run.ts';
import { inYaml } from '../../forms/in-yaml.ts';
import { documentExtensions, kindOfName } from '../../intake/formats/kinds.ts';
import type { Io } from '../io.ts';
import { textAt } from './text-at.ts';

/** A sheet is named from the folder of the sheets, or as it was given where it stands elsewhere. */
export const nameIn = (io: Io, folder: string | undefined, path: string): string => {
  if (folder === undefined) return path;
  const [whole, around] = [io.files.identityOf(path), io.files.identityOf(folder)].map((one) =>
    one.replaceAll('\\', '/'),
  );
  return whole?.startsWith(`${around}/`) === true ? whole.slice((around ?? '').length + 1) : path;
};

/** The text of a sheet that has a file of its own, in YAML whatever it is written in. */
export const sheetWritten = (io: Io, path: string): string => {
  if (io.files.kindOf(path, true) !== 'file') throw refuse({ code: 'file-missing', args: { path } });
  if (kindOfName(path) !== 'document')
    throw refuse({ code: 'file-format', args: { path, allowed: documentExtensions } });
  return inYaml(textAt(io.files, path));
};
