import { letterWidth } from './letter-width.ts';

/** A letter is looked for in so much of a text at a time: on Node 20 that takes the square of the time for twice the length. */
const AT_ONCE = 400;

/** What belongs to the letter before it: marks, joiners, the second half of a pair. */
const BELONGS = /\p{M}|\u200d|[\udc00-\udfff]/u;
const MOST_BELONGING = 40;

const cutIn = (text: string, from: number): number => {
  const end = from + AT_ONCE;
  if (end >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', end - 1);
  if (blank > from) return blank + 1;
  let cut = end;
  while (end - cut < MOST_BELONGING && BELONGS.test(text.charAt(cut))) cut -= 1;
  return cut;
};

/** A text in stretches that are quickly measured, cut behind a blank where there is one and otherwise between letters. */
export function* stretches(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const cut = cutIn(text, from);
    yield text.slice(from, cut);
    from = cut;
  }
}

let segmenter: Intl.Segmenter | undefined;

/** The letters of a text, each with its marks. */
export function* lettersOf(text: string): Generator<string> {
  // Made when it is first needed, as making it costs more than showing a page without it.
  segmenter ??= new Intl.Segmenter('vi');
  for (const stretch of stretches(text)) for (const { segment } of segmenter.segment(stretch)) yield segment;
}

/** Anything but letters, signs and lines that each take one column: of our pages hardly one has any. */
const UNUSUAL = /[^ -~\u00a0\u00b7-\u01b0\u1ea0-\u1ef9\u2013\u2026\u2192\u2212\u2248\u2264\u2265\u2500]/;

/** How many columns a text takes, counting what is seen and not code units. */
export const textWidth = (text: string): number => {
  if (!UNUSUAL.test(text)) return text.length;
  let width = 0;
  for (const letter of lettersOf(text)) width += letterWidth(letter);
  return width;
};
