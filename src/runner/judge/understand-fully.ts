import type { MeetingFile } from '../../domain/meeting/meeting.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { placed } from '../../intake/document/placed.ts';
import type { Read } from '../../intake/document/read.ts';
import { readSheet } from '../../intake/files/meeting/meetings.ts';
import type { ReadSheet } from '../../intake/files/meeting/sheet.ts';
import { refusedOutline } from '../../intake/files/meeting/sheet-refused.ts';
import type { SheetLaw } from '../../intake/files/meeting/sheet-rubric.ts';
import type { RefusedRecord, UsableSheet } from './judge.ts';
import { noticedOnSheet } from './notices.ts';

/** A sheet with what its file says, still as it is written. */
interface FullSheet {
  readonly sheet: ReadSheet;
  readonly file: MeetingFile;
  readonly problems: readonly Problem[];
}

/** Reads one record in full under its law, as far as it stands by itself; or why it is no sheet that can be judged. */
export const readFully = (read: Read, law: SheetLaw): FullSheet | RefusedRecord => {
  const { workspace } = law;
  if ('problems' in read) {
    const { problems, outline } = read;
    return {
      refused: outline === undefined ? null : refusedOutline(outline, workspace),
      problems,
      isSheet: false,
    };
  }
  const result = readSheet(read.document, law);
  const problems = [...(read.notices ?? []), ...result.problems];
  return result.sheet === null
    ? { refused: result.refused, problems, isSheet: true }
    : { sheet: result.sheet, file: result.file, problems };
};

/** The same with what is noticed on a sheet that can be judged. */
export const understandFully = (read: Read, law: SheetLaw): UsableSheet | RefusedRecord => {
  const full = readFully(read, law);
  if ('refused' in full) return full;
  const { sheet, problems } = full;
  const noticed = 'problems' in read ? [] : placed(read.document, noticedOnSheet(sheet, law.workspace));
  return { sheet, warnings: [...problems, ...noticed] };
};
