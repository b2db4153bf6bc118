import { sheetName } from '../../../domain/meeting/filing.ts';
import type { ReadSheet } from '../../../intake/files/meeting/sheet.ts';
import { sheetsFolder } from '../../../intake/files/workspace-place.ts';
import type { Session } from '../../session.ts';
import { sheetHash } from '../../sheets/sheet-hash.ts';

/** A file of sheets is named from their folder, or as it was given where it stands elsewhere. */
export const nameIn = ({ io, workspace }: Session, path: string): string => {
  if (workspace === null) return path;
  const [whole, around] = [path, sheetsFolder(workspace)].map((one) =>
    io.files.identityOf(one).replaceAll('\\', '/'),
  );
  return whole?.startsWith(`${around}/`) === true ? whole.slice((around ?? '').length + 1) : path;
};

/** How another sheet names one of a file. */
export const nameOf = (session: Session, path: string, sheet: ReadSheet): string =>
  sheetName(nameIn(session, path), sheetHash(sheet));
