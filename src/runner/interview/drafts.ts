import { type Entries, entered } from '../../forms/sheet/entries.ts';
import { entriesIn, keptText } from '../../forms/sheet/kept.ts';
import { DRAFTS_FOLDER } from '../../intake/files/workspace-names.ts';
import { inFolder, utf8At } from '../../intake/world/files.ts';
import type { Io } from '../io.ts';

/** What is kept of a sheet that is being filled in, beside the workspace or in the current folder. */
export interface Draft {
  readonly path: string;
  /** What was kept last: nothing where nothing was, or that it cannot be read. */
  readonly read: () => Entries | 'unreadable' | null;
  /** Keeps the entries, and the field of the question that comes next, `null` for the review; says whether another run has changed the draft since this one kept it. */
  readonly keep: (entries: Entries, next: string | null) => boolean;
  /** Takes away what this run kept last; what another run has kept there since then stays. */
  readonly forget: () => void;
}

/** Where a draft keeps which question comes next: nothing for the review. */
const NEXT = 'next';

/** Where a draft keeps the mark of the sheet that it goes on with. */
const SHEET = 'sheet';

/** The question that comes next by a draft; `undefined` where it says nothing of it. */
export const nextIn = (kept: Entries): string | null | undefined =>
  kept.has(NEXT) ? (entered(kept, NEXT) ?? null) : undefined;

/** The mark of the sheet that entries go on with; `null` where they began as a blank. */
export const markIn = (kept: Entries): string | null => entered(kept, SHEET) ?? null;

/** Entries that go on with a sheet of so a mark. */
export const goingOnWith = (mark: string, entries: Entries): Entries => new Map([...entries, [SHEET, mark]]);

/** The draft of a meeting, by the name that its sheet will have. */
export const draftOf = (io: Io, folder: string, name: string): Draft => {
  const inside = inFolder(folder, DRAFTS_FOLDER);
  const path = inFolder(inside, `${name}.json`);
  const textKept = (): string => utf8At(io.files, path);
  let last: string | undefined;
  const isOurs = (): boolean => io.files.kindOf(path, true) === 'file' && textKept() === last;
  return {
    path,
    read: () => {
      if (io.files.kindOf(path, true) !== 'file') return null;
      try {
        const entries = entriesIn(textKept());
        return [...entries.keys()].some((field) => entered(entries, field) !== undefined)
          ? entries
          : 'unreadable';
      } catch {
        return 'unreadable';
      }
    },
    keep: (entries, next) => {
      const isOthers = last !== undefined && !isOurs();
      io.makeFolder(inside);
      last = keptText(new Map([...entries, [NEXT, next ?? '']]));
      io.write(path, last, 'taken');
      return isOthers;
    },
    forget: () => {
      if (isOurs()) io.remove(path);
    },
  };
};
