import { compose } from './compose.ts';

/** Pairs of vowels whose tone is written on the first by one school and on the second by the other, and the slips that look so: `oa`, `oe`, `uy`, and `ue`, `uo` with their marks. */
const ON_FIRST =
  /([oO])([\u0300\u0301\u0303\u0309\u0323])([aAeE])(?![\u0302\u0306])|([uU])([\u0300\u0301\u0303\u0309\u0323])([yY]|[eE]\u0302|[oO]\u031b)/g;

/** After `q` the `u` belongs to the onset, and a tone on it to the vowel behind. */
const ON_ONSET = /([qQ][uU])([\u0300\u0301\u0303\u0309\u0323])([aeioyAEIOY][\u0302\u0306\u031b]?)/g;

/** A text in which every word has one placement of its tone, so that texts which differ in nothing else are equal. No tone is dropped: another tone is another word. */
export const toneKey = (text: string): string =>
  compose(text)
    ?.normalize('NFD')
    .replace(ON_ONSET, '$1$3$2')
    .replace(ON_FIRST, '$1$3$2$4$6$5')
    .normalize('NFC') ?? text;
