const COMBINING = /\p{M}/gu;

const folded = (text: string): string =>
  text
    // Marks go first: a long run of them takes long to be put into order.
    .replace(COMBINING, '')
    .normalize('NFD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replaceAll('\u0111', 'd')
    .trim()
    .replace(/[\s_-]+/g, '_');

/** The same few words stand on all sheets. */
const known = new Map<string, string>();
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 40;

/** Plain small letters without diacritics, words joined by `_`: a heading with spaces and accents folds to the same text as the key. */
export const fold = (text: string): string => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = folded(text);
  if (text.length <= LONGEST_KNOWN && known.size < MOST_KNOWN) known.set(text, made);
  return made;
};
