import { meetingFileSchema } from '../../domain/meeting/meeting.ts';
import { sha256 } from '../../domain/values/sha256.ts';
import type { Entries } from '../../forms/sheet/entries.ts';
import { sheetEntries } from '../../forms/sheet/sheet-entries.ts';
import { check } from '../../intake/document/check.ts';
import { readText } from '../../intake/world/document-file.ts';
import type { Io } from '../io.ts';
import { textAt } from '../start/text-at.ts';

/** A sheet that is there before its meeting is asked about. */
export interface SavedSheet {
  readonly text: string;
  /** Tells it from what it may be changed into. */
  readonly mark: string;
}

/** The sheet at a path; `null` where there is none. */
export const savedSheet = (io: Io, path: string): SavedSheet | null => {
  if (io.files.kindOf(path, true) !== 'file') return null;
  const text = textAt(io.files, path).replaceAll('\r\n', '\n');
  return { text, mark: sha256(text) };
};

/** The entries of a saved sheet; `null` where it says anything, or says it in a way, that would be lost if it were written from them anew. */
export const entriesOfSheet = (
  path: string,
  { text }: SavedSheet,
  written: (entries: Entries) => string,
): Entries | null => {
  const read = readText(path, text);
  if ('problems' in read) return null;
  const checked = check(read.document, meetingFileSchema);
  if ('problems' in checked) return null;
  const entries = sheetEntries(checked.value);
  return written(entries).trimEnd() === text.trimEnd() ? entries : null;
};
