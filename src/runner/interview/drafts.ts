import { type Entries, entered } from '../../forms/sheet/entries.ts';
import { entriesIn, keptText } from '../../forms/sheet/kept.ts';
import { DRAFTS_FOLDER } from '../../intake/files/workspace-names.ts';
import { bytesAt, inFolder } from '../../intake/world/files.ts';
import type { Io } from '../io.ts';

/** What is kept of a sheet that is being filled in, beside the workspace or in the current folder. */
export interface Draft {
  readonly path: string;
  /** What was kept last: nothing where nothing was, or that it cannot be read. */
  readonly read: () => Entries | 'unreadable' | null;
  /** Keeps the entries, and the field of the question that comes next, under `NEXT`. */
  readonly keep: (entries: Entries, next: string | null) => void;
  /** Takes away what this run kept last; what another run has kept there since then stays. */
  readonly forget: () => void;
}

/** Where a draft keeps which question comes next. */
export const NEXT = 'next';

/** The draft of a meeting, by the name that its sheet will have. */
export const draftOf = (io: Io, folder: string, name: string): Draft => {
  const inside = inFolder(folder, DRAFTS_FOLDER);
  const path = inFolder(inside, `${name}.json`);
  const textKept = (): string => new TextDecoder().decode(bytesAt(io.files, path));
  let last: string | undefined;
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
      io.makeFolder(inside);
      last = keptText(new Map([...entries, [NEXT, next ?? '']]));
      io.write(path, last, 'taken');
    },
    forget: () => {
      if (io.files.kindOf(path, true) === 'file' && textKept() === last) io.remove(path);
    },
  };
};
