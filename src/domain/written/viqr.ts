/** Marks that make another letter, in the spelling of VIQR (RFC 1456): behind the letter. */
const letterMarks: ReadonlyMap<string, string> = new Map([
  ['\u0302', '^'],
  ['\u0306', '('],
  ['\u031b', '+'],
]);

/** Marks of tone. */
const toneMarks: ReadonlyMap<string, string> = new Map([
  ['\u0300', '`'],
  ['\u0301', "'"],
  ['\u0309', '?'],
  ['\u0303', '~'],
  ['\u0323', '.'],
]);

const combining: ReadonlyMap<string, string> = new Map(
  [...letterMarks, ...toneMarks].map(([mark, sign]) => [sign, mark]),
);

/** The letters that a VIQR text stands for: tables of letters can so be written and read without any font or encoding. */
export const fromViqr = (written: string): string =>
  written
    .replaceAll('DD', '\u0110')
    .replaceAll('dd', '\u0111')
    .replace(/[`'?~.^(+]/g, (sign) => combining.get(sign) ?? sign)
    .normalize('NFC');

/** A word in VIQR with small letters, its tones apart from it. */
export interface Spelt {
  readonly letters: string;
  readonly tones: string;
}

export const spell = (word: string): Spelt => {
  let letters = '';
  let tones = '';
  for (const character of word.normalize('NFD').toLowerCase()) {
    const tone = toneMarks.get(character);
    if (tone !== undefined) tones += tone;
    else if (character === '\u0111') letters += 'dd';
    else letters += letterMarks.get(character) ?? character;
  }
  return { letters, tones };
};
