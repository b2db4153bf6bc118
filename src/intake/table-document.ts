import type { Location, Path } from '../domain/location.ts';
import { type Document, type Entry, makeDocument } from './document.ts';
import { keyOf } from './keys.ts';

/** A cell that goes to a place of a meeting. Its heading and it itself are known by their numbers. */
export interface Slot {
  readonly path: Path;
  readonly written: string;
  readonly heading: number;
  readonly cell: number;
  /** Empty where nothing is written. */
  readonly text: string;
}

const spanOf = (cell: number) => ({ start: cell, end: cell + 1 });

/** A meeting from cells: empty ones are not written, and what is said of a missing field is said at its cell. */
export const documentOf = (
  file: string,
  slots: readonly Slot[],
  first: number,
  place: (cell: number) => Location,
): Document => {
  const root = new Map<string, Entry>();
  const branches = new Map<string, Map<string, Entry>>([['', root]]);
  const branchAt = (path: Path, slot: Slot): Map<string, Entry> => {
    const known = branches.get(path.join('\n'));
    if (known !== undefined) return known;
    const entries = new Map<string, Entry>();
    const step = String(path.at(-1));
    branches.set(path.join('\n'), entries);
    branchAt(path.slice(0, -1), slot).set(step, {
      written: keyOf(step),
      keySpan: spanOf(slot.heading),
      mark: spanOf(slot.cell),
      value: { type: 'map', span: spanOf(slot.cell), entries },
    });
    return entries;
  };
  for (const slot of slots) {
    const { path, written, heading, cell, text } = slot;
    if (text === '' && path.length > 1) continue;
    branchAt(path.slice(0, -1), slot).set(String(path.at(-1)), {
      written,
      keySpan: spanOf(heading),
      mark: spanOf(cell),
      value: { type: 'scalar', span: spanOf(cell), text: text === '' ? null : text },
    });
  }
  return makeDocument(file, ({ start }) => place(start), {
    type: 'map',
    span: spanOf(first),
    entries: root,
  });
};
