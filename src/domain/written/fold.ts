import { remembered } from '../values/remembered.ts';

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

const LONGEST_KNOWN = 40;

/** The same few words stand on all sheets. */
const foldedWord = remembered(folded, 1_000);

/** Plain small letters without diacritics, words joined by `_`: a heading with spaces and accents folds to the same text as the key. */
export const fold = (text: string): string => (text.length > LONGEST_KNOWN ? folded(text) : foldedWord(text));
