import { refuse } from '../../domain/problem/cannot-run.ts';
import { correctionForm } from '../../forms/correction-form.ts';
import { sheetsFolder } from '../../intake/files/workspace-place.ts';
import { documentExtensions, kindOfName } from '../../intake/formats/kinds.ts';
import type { Io } from '../io.ts';
import { openSession } from '../session.ts';
import { textAt } from './text-at.ts';

/** A sheet is named from the folder of the sheets, or as it was given where it stands elsewhere. */
const nameIn = (io: Io, folder: string | undefined, path: string): string => {
  if (folder === undefined) return path;
  const [whole, around] = [io.files.identityOf(path), io.files.identityOf(folder)].map((one) =>
    one.replaceAll('\\', '/'),
  );
  return whole?.startsWith(`${around}/`) === true ? whole.slice((around ?? '').length + 1) : path;
};

/** A copy of a sheet in words that takes the place of it, once its reason is filled in. */
export const newCorrection = async (
  io: Io,
  path: string,
  choices: { readonly workspace?: string },
): Promise<string> => {
  if (io.files.kindOf(path, true) !== 'file') throw refuse({ code: 'file-missing', args: { path } });
  if (kindOfName(path) !== 'document')
    throw refuse({ code: 'file-format', args: { path, allowed: documentExtensions } });
  const text = textAt(io.files, path);
  const { workspace } = await openSession(io, [path], choices);
  return correctionForm(text, nameIn(io, workspace === null ? undefined : sheetsFolder(workspace), path));
};
