import { sheetName } from '../../../domain/meeting/filing.ts';
import type { ReadSheet } from '../../../intake/files/meeting/sheet.ts';
import { sheetsFolder } from '../../../intake/files/workspace-place.ts';
import type { Session } from '../../session.ts';
import { sheetHash } from '../../sheets/sheet-hash.ts';

/** A path as it goes on inside a folder; as it was given where it stands elsewhere. `whole` and `around` are the identities of both, which lose letter case where it tells no files apart. */
export const pathInside = (path: string, whole: string, around: string): string => {
  const [file, folder] = [whole, around].map((one) => one.replaceAll('\\', '/'));
  if (file?.startsWith(`${folder}/`) !== true) return path;
  const inside = file.slice((folder ?? '').length + 1);
  const asGiven = path.replaceAll('\\', '/').slice(-inside.length);
  return asGiven.toLowerCase() === inside.toLowerCase() ? asGiven : inside;
};

/** A file of sheets is named from their folder. */
export const nameIn = ({ io: { files }, workspace }: Session, path: string): string =>
  workspace === null
    ? path
    : pathInside(path, files.identityOf(path), files.identityOf(sheetsFolder(workspace)));

/** How another sheet names one of a file. */
export const nameOf = (session: Session, path: string, sheet: ReadSheet): string =>
  sheetName(nameIn(session, path), sheetHash(sheet));
