import { fold } from './fold.ts';

/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other. */
const distance = (from: string, to: string): number => {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous.at(-1) ?? 0;
};

/** The allowed word that was probably meant, compared without diacritics: one within a few edits, or the only one that begins so; `null` when there is none. Long input is not compared. */
export const nearest = (word: string, allowed: readonly string[]): string | null => {
  const folded = fold(word);
  // A code of digits alone is near to every other one; a guess would be chance.
  if (!/[a-z]/.test(folded) || folded.length > 60) return null;
  const ranked = allowed
    .map((candidate) => ({ candidate, edits: distance(folded, fold(candidate)) }))
    .sort((left, right) => left.edits - right.edits);
  const best = ranked[0];
  const near =
    best !== undefined &&
    best.edits < folded.length &&
    best.edits <= Math.max(1, Math.floor(folded.length / 3));
  if (near) return best.candidate;
  const [begun, another] = allowed.filter(
    (candidate) => folded.length > 2 && fold(candidate).startsWith(folded),
  );
  return begun !== undefined && another === undefined ? begun : null;
};
