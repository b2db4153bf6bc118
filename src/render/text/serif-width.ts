/** Widths of letters of a serif face in thousandths of their size; they need only be near enough for columns to be shared out. */
const NARROW = /[ijltfr.,;:'|!()[\]/ -]/;
const WIDE = /[A-Z%\u2212\u0110]/;
const WIDEST = /[mwMW@]/;

const WIDTHS = { narrow: 330, plain: 500, marked: 600, wide: 740, widest: 860 } as const;

const letterWidth = (letter: string): number => {
  const [plain = '', ...marks] = letter.normalize('NFD');
  if (WIDEST.test(plain)) return WIDTHS.widest;
  if (WIDE.test(plain)) return WIDTHS.wide;
  if (NARROW.test(plain)) return WIDTHS.narrow;
  return marks.length === 0 ? WIDTHS.plain : WIDTHS.marked;
};

/** How wide a line of text stands, in thousandths of its size. */
export const lineWidth = (text: string): number =>
  [...text.normalize('NFC')].reduce((sum, letter) => sum + letterWidth(letter), 0);

/** The widest of the words, which no column may cut. */
export const wordWidth = (text: string): number =>
  text.split(/\s+/).reduce((most, word) => Math.max(most, lineWidth(word)), 0);
