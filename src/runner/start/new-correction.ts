import { correctionForm } from '../../forms/correction-form.ts';
import { sheetsFolder } from '../../intake/files/workspace-place.ts';
import type { Io } from '../io.ts';
import { openSession } from '../session.ts';
import { nameIn, sheetWritten } from './written-sheet.ts';

/** A copy of a sheet in words that takes the place of it, once its reason is filled in. */
export const newCorrection = async (
  io: Io,
  path: string,
  choices: { readonly workspace?: string },
): Promise<string> => {
  const text = sheetWritten(io, path);
  const { workspace } = await openSession(io, [path], choices);
  return correctionForm(text, nameIn(io, workspace === null ? undefined : sheetsFolder(workspace), path));
};
