import { withoutExcerpt } from '../../domain/problem/location.ts';
import { likenessMark } from '../../engine/notices/likeness.ts';
import type { Trace } from '../../engine/notices/trace.ts';
import type { Sheet } from '../../engine/record/reconcile.ts';
import type { ReadSheet } from '../../intake/files/meeting/sheet.ts';
import { likenessHash, sheetHash } from './sheet-hash.ts';

/** A sheet as far as it is told from others; the sheet itself is had from the survey. */
export interface SheetEntry extends Sheet, Trace {
  readonly index: number;
  /** Its place among the records of the inputs, those counted that are no sheets. */
  readonly record: number;
}

/** Hashes of a sheet, of which hardly any is ever asked. */
interface Hashes {
  readonly content: string;
  readonly likeness: string | null;
}

export interface Entries {
  readonly all: readonly SheetEntry[];
  readonly add: (sheet: ReadSheet, record: number) => SheetEntry;
  /** Lets go of the sheets: from now on hashes are known only of entries that were `told`. */
  readonly release: () => void;
  readonly isReleased: () => boolean;
  /** Keeps the hashes of a sheet that was read again. */
  readonly tell: (entry: SheetEntry, sheet: ReadSheet) => void;
}

/** The entries of the sheets that come to light. Their hashes are made when they are asked for, from the sheet while it is held. */
export const gatherEntries = (): Entries => {
  const all: SheetEntry[] = [];
  const hashes = new Map<number, Hashes>();
  let sheets: ReadSheet[] | null = [];
  const hashesOf = (index: number): Hashes => {
    const known = hashes.get(index);
    if (known !== undefined) return known;
    const sheet = sheets?.[index];
    if (sheet === undefined) throw new Error(`sheet ${index} was let go before its hashes were told`);
    return tell(index, sheet);
  };
  const tell = (index: number, sheet: ReadSheet): Hashes => {
    const made = { content: sheetHash(sheet), likeness: likenessHash(sheet) };
    hashes.set(index, made);
    return made;
  };
  const add = (sheet: ReadSheet, record: number): SheetEntry => {
    const { meeting, rubric, location, filing } = sheet;
    const { unit, date, kind } = meeting;
    const index = all.length;
    const entry: SheetEntry = {
      ...{ meeting: { unit, date, kind }, filing, index, record },
      location: sheets === null ? withoutExcerpt(location) : location,
      mark: likenessMark(meeting, rubric),
      get content() {
        return hashesOf(index).content;
      },
      get likeness() {
        return hashesOf(index).likeness;
      },
    };
    all.push(entry);
    sheets?.push(sheet);
    return entry;
  };
  return {
    all,
    add,
    release: () => {
      sheets = null;
    },
    isReleased: () => sheets === null,
    tell: ({ index }, sheet) => void tell(index, sheet),
  };
};
