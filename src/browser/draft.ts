import type { Entries } from '../forms/sheet/entries.ts';
import { entriesIn, keptText } from '../forms/sheet/kept.ts';

/** What the browser keeps of a sheet that is being filled in. */
export interface Draft {
  /** What was kept last; nothing where nothing was, or where it cannot be read. */
  readonly read: () => Entries;
  /** Whether it could be kept. */
  readonly keep: (entries: Entries) => boolean;
  readonly forget: () => void;
}

/** The draft under a name. A browser may refuse to keep anything for a file; the form then goes on without. */
export const draftOf = (name: string): Draft => ({
  read: () => {
    try {
      return entriesIn(localStorage.getItem(name) ?? '[]');
    } catch {
      return new Map();
    }
  },
  keep: (entries) => {
    try {
      localStorage.setItem(name, keptText(entries));
      return true;
    } catch {
      return false;
    }
  },
  forget: () => {
    try {
      localStorage.removeItem(name);
    } catch {
      // What is not kept need not be forgotten.
    }
  },
});
