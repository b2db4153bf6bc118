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
  if (text.length > LONGEST_KNOWN) return made;
  // A list of many units would otherwise fill it for good, and the words of the sheets come after it.
  if (known.size === MOST_KNOWN) known.clear();
  known.set(text, made);
  return made;
};
