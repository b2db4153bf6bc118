import { placed } from '../../intake/document/placed.ts';
import type { Read, ReadRecord } from '../../intake/document/read.ts';
import { plainSheet } from '../../intake/files/meeting/plain-sheet.ts';
import { showsFigures } from '../../intake/files/meeting/sheet-places.ts';
import type { SheetLaw } from '../../intake/files/meeting/sheet-rubric.ts';
import type { RefusedRecord, UsableSheet } from './judge.ts';
import { noticedOnSheet } from './notices.ts';

/** The sheet of a plain record with what was noticed on it; `null` for any record that only the full reader understands. Its document is not made unless something is said of a place in it. */
const understandPlainly = async (read: ReadRecord, law: SheetLaw): Promise<UsableSheet | null> => {
  const plain = plainSheet(read, law);
  if (plain === null) return null;
  const { sheet, flaws } = plain;
  const noticed = noticedOnSheet(sheet, law.workspace);
  const isNoticed = flaws.length + noticed.length > 0;
  if (isNoticed || showsFigures(sheet.meeting)) await read.ready?.();
  return {
    ...{ sheet, ...(read.ready && { ready: read.ready }) },
    warnings: isNoticed ? [...placed(read.document, flaws), ...placed(read.document, noticed)] : [],
  };
};

/** Reads one record under its law, as far as it stands by itself: a sheet that can be judged, or why not. What reads a record in full is loaded for the first that is not plain. */
export const understand = async (read: Read, law: SheetLaw): Promise<UsableSheet | RefusedRecord> => {
  const plain = 'problems' in read ? null : await understandPlainly(read, law);
  if (plain !== null) return plain;
  const { understandFully } = await import('./understand-fully.ts');
  if (!('problems' in read)) await read.ready?.();
  return understandFully(read, law);
};
