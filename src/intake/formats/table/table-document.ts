import type { Location, Path } from '../../../domain/problem/location.ts';
import { partition } from '../../../domain/values/partition.ts';
import { type Document, type Entry, makeDocument } from '../../document/document.ts';
import { keyOf } from '../../document/keys.ts';

/** A cell that goes to a place of a meeting. Its heading and it itself are known by their numbers. */
export interface Slot {
  readonly path: Path;
  readonly written: string;
  readonly heading: number;
  readonly cell: number;
  /** Empty where nothing is written. */
  readonly text: string;
  /** Set where only the rubric can tell what the heading means. */
  readonly loose?: true;
}

const spanOf = (cell: number) => ({ start: cell, end: cell + 1 });

interface Branch {
  readonly entries: Map<string, Entry>;
  readonly inner: Map<string, Branch>;
}

const makeBranch = (): Branch => ({ entries: new Map(), inner: new Map() });

/** The part of a meeting that a cell goes to, made when the first cell goes there. */
const branchOf = (slot: Slot, root: Branch): Branch => {
  let branch = root;
  for (const step of slot.path.slice(0, -1).map(String)) {
    const known = branch.inner.get(step);
    const next = known ?? makeBranch();
    if (known === undefined) {
      branch.inner.set(step, next);
      branch.entries.set(step, {
        written: keyOf(step),
        keySpan: spanOf(slot.heading),
        mark: spanOf(slot.cell),
        value: { type: 'map', span: spanOf(slot.cell), entries: next.entries },
      });
    }
    branch = next;
  }
  return branch;
};

const putIn = (branch: Branch | undefined, { path, written, heading, cell, text, loose }: Slot): void => {
  branch?.entries.set(String(path.at(-1)), {
    written,
    keySpan: spanOf(heading),
    mark: spanOf(cell),
    value: { type: 'scalar', span: spanOf(cell), text: text === '' ? null : text },
    ...(loose === undefined ? {} : { loose }),
  });
};

/** The part of a meeting that a cell would go to, if anything of it is written. */
const madeBranch = ({ path }: Slot, root: Branch): Branch | undefined =>
  path.slice(0, -1).reduce<Branch | undefined>((branch, step) => branch?.inner.get(String(step)), root);

/** A meeting from cells: of a part of which nothing is written there is none but a place to appraise it, and what is said of a missing field is said at its cell. */
export const documentOf = (
  file: string,
  slots: readonly Slot[],
  first: number,
  place: (cell: number) => Location,
): Document => {
  const root = makeBranch();
  const [empty, filled] = partition(slots, ({ text, path }) => text === '' && path.length > 1);
  for (const slot of filled) putIn(branchOf(slot, root), slot);
  for (const slot of empty) if (slot.loose === undefined) putIn(madeBranch(slot, root), slot);
  const toAppraise = empty.find(({ path: [field] }) => field === 'appraisedAnswers');
  // That there is a place for it tells a sheet that nobody appraised yet from one that is not to be.
  if (toAppraise !== undefined) branchOf({ ...toAppraise, path: ['appraisedAnswers', ''] }, root);
  return makeDocument(file, ({ start }) => place(start), {
    type: 'map',
    span: spanOf(first),
    entries: root.entries,
  });
};
