import { fold } from './fold.ts';

/** A beginning that words share. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** The first word that begins so, and whether it is the only one. */
  readonly first: number;
  alone: boolean;
  /** The first word that is just this. */
  ends: number | undefined;
}

const branch = (first: number): Branch => ({ next: new Map(), first, alone: true, ends: undefined });

/** The words by their beginnings, without diacritics. */
const treeOf = (words: readonly string[]): Branch => {
  const root = branch(0);
  for (const [index, word] of words.entries()) {
    let at = root;
    for (const letter of fold(word).split('')) {
      const known = at.next.get(letter);
      if (known !== undefined) known.alone = false;
      const next: Branch = known ?? branch(index);
      at.next.set(letter, next);
      at = next;
    }
    at.ends ??= index;
  }
  return root;
};

/** The edits (insert, delete, replace, swap of neighbours) from the beginnings of a word to one beginning in the tree. */
interface Row {
  readonly edits: readonly number[];
  readonly letter: string;
  readonly before: Row | null;
}

const rowBelow = (word: string, letter: string, before: Row): Row => {
  const edits = [(before.edits[0] ?? 0) + 1];
  for (let column = 1; column <= word.length; column++) {
    const swapped =
      column > 1 &&
      before.before !== null &&
      word[column - 1] === before.letter &&
      word[column - 2] === letter
        ? (before.before.edits[column - 2] ?? 0) + 1
        : Number.POSITIVE_INFINITY;
    edits.push(
      Math.min(
        (before.edits[column] ?? 0) + 1,
        (edits[column - 1] ?? 0) + 1,
        (before.edits[column - 1] ?? 0) + (word[column - 1] === letter ? 0 : 1),
        swapped,
      ),
    );
  }
  return { edits, letter, before };
};

interface Found {
  readonly index: number;
  readonly edits: number;
}

/** The word of the fewest edits, at most so many; of several the first. Beginnings that are too far off already are passed over. */
const closest = (root: Branch, word: string, most: number): Found | null => {
  let best: Found | null = null;
  const isBetter = (index: number, edits: number): boolean =>
    best === null ? edits <= most : edits < best.edits || (edits === best.edits && index < best.index);
  const search = ({ next, ends }: Branch, row: Row): void => {
    const edits = row.edits.at(-1) ?? 0;
    if (ends !== undefined && isBetter(ends, edits)) best = { index: ends, edits };
    const reach = Math.min(...row.edits, ...(row.before?.edits ?? []).map((one) => one + 1));
    if (reach > (best?.edits ?? most)) return;
    for (const [letter, below] of next) search(below, rowBelow(word, letter, row));
  };
  const start = Array.from({ length: word.length + 1 }, (_, column) => column);
  search(root, { edits: start, letter: '', before: null });
  return best;
};

/** The only word that begins so. */
const onlyOne = (root: Branch, beginning: string): number | null => {
  let at: Branch | undefined = root;
  for (const letter of beginning.split('')) at = at?.next.get(letter);
  return at?.alone === true ? at.first : null;
};

/** Finds among some words the one that was probably meant, compared without diacritics: one within a few edits, or the only one that begins so; `null` when there is none. Long input is not compared. What it takes grows with the word, hardly with how many there are. */
export const nearestAmong = (words: readonly string[]): ((word: string) => string | null) => {
  const root = treeOf(words);
  return (word) => {
    const folded = fold(word);
    // A code of digits alone is near to every other one; a guess would be chance.
    if (!/[a-z]/.test(folded) || folded.length > 60) return null;
    const most = Math.min(folded.length - 1, Math.max(1, Math.floor(folded.length / 3)));
    const index = closest(root, folded, most)?.index ?? (folded.length > 2 ? onlyOne(root, folded) : null);
    return index === null ? null : (words[index] ?? null);
  };
};

/** The same for one word. */
export const nearest = (word: string, allowed: readonly string[]): string | null =>
  nearestAmong(allowed)(word);
