import { isSyllable } from '../../../../domain/written/syllable.ts';

const WORD = /[\p{L}\p{M}\ufffd]+/gu;
const ACCENTED = /\P{ASCII}/u;

/** How much of a text is Vietnamese: its different words with letters beyond ASCII, and how many of them are syllables. */
export interface Tally {
  readonly words: number;
  readonly syllables: number;
}

const accentedWords = (text: string): ReadonlySet<string> =>
  new Set(text.match(WORD)?.filter((word) => ACCENTED.test(word)));

export const tally = (text: string): Tally => {
  const words = [...accentedWords(text)];
  return { words: words.length, syllables: words.filter(isSyllable).length };
};

/** Nine words in ten: room for names of people and places that are spelt otherwise. */
export const mostly = ({ words, syllables }: Tally): boolean => syllables * 10 >= words * 9;

const MOST_SHOWN = 60;

/** The line at an offset, short enough to be quoted. */
export const sampleAt = (text: string, at: number): string => {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const from = Math.max(start, at - MOST_SHOWN / 2);
  return text.slice(from, Math.min(end === -1 ? text.length : end, from + MOST_SHOWN)).trim();
};

/** The first line with a word beyond ASCII. */
export const firstSample = (text: string): string => sampleAt(text, Math.max(0, text.search(ACCENTED)));
