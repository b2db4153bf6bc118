import { placed } from '../../intake/document/placed.ts';
import type { Read } from '../../intake/document/read.ts';
import { readSheet } from '../../intake/files/meeting/meetings.ts';
import { refusedOutline } from '../../intake/files/meeting/sheet-refused.ts';
import type { SheetLaw } from '../../intake/files/meeting/sheet-rubric.ts';
import type { RefusedRecord, UsableSheet } from './judge.ts';
import { noticedOnSheet } from './notices.ts';

/** Reads one record in full under its law, as far as it stands by itself: a sheet that can be judged, or why not. */
export const understandFully = (read: Read, law: SheetLaw): UsableSheet | RefusedRecord => {
  const { workspace } = law;
  if ('problems' in read) {
    const { problems, outline } = read;
    return {
      refused: outline === undefined ? null : refusedOutline(outline, workspace),
      problems,
      isSheet: false,
    };
  }
  const { sheet, refused, problems } = readSheet(read.document, law);
  const all = [...(read.notices ?? []), ...problems];
  if (sheet === null) return { refused, problems: all, isSheet: true };
  return { sheet, warnings: [...all, ...placed(read.document, noticedOnSheet(sheet, workspace))] };
};
