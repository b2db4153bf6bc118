const COMBINING = /\p{M}/gu;

/** Plain small letters without diacritics, words joined by `_`: "Có mặt" and "co_mat" fold to the same text. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replaceAll('\u0111', 'd')
    .trim()
    .replace(/[\s_-]+/g, '_');
