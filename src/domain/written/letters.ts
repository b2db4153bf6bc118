import type { Complaint } from '../../messages/index.ts';

/** A letter that has no business in a key, a code or a number. */
export interface LetterFault {
  /** Not seen at all, a space that is none, or a letter that is taken for another. */
  readonly kind: 'hidden' | 'space' | 'foreign';
  readonly letter: string;
  /** Its code point in hexadecimal digits. */
  readonly point: string;
  readonly index: number;
  /** What was probably meant; `null` for a letter of another script that looks like none of ours. */
  readonly meant: string | null;
}

const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const ODD_SPACE = /(?! )\p{Zs}/u;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const DIGIT = /\p{Nd}/u;
const PLAIN = /^[A-Za-z0-9]+$/;

/** Letters that look like ours: first Cyrillic, then Greek, then those of other Latin alphabets. */
const looks =
  '\u0410\u0412\u0415\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0405\u0422\u0423\u0425\u0430\u0435\u0456\u0458\u043e\u0440\u0441\u0455\u0443\u0445' +
  '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5\u03c7' +
  '\u00d0\u0189\u00f0\u0256\u0131';
const ours = 'ABEIJKMHOPCSTYXaeijopcsyx' + 'ABEZHIKMNOPTYXaikvopux' + '\u0110\u0110\u0111\u0111i';

const meantBy: ReadonlyMap<string, string> = new Map(
  [...looks].map((letter, index) => [letter, [...ours][index] ?? letter]),
);

/** Digits of a script stand in a row, from 0 to 9. */
const digitOf = (letter: string): string => {
  const point = letter.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
};

const meaning = (letter: string): string | null => {
  const known = meantBy.get(letter);
  if (known !== undefined) return known;
  const plain = letter.normalize('NFKC');
  if (PLAIN.test(plain)) return plain;
  return DIGIT.test(letter) ? digitOf(letter) : null;
};

const kindOf = (letter: string, meant: string | null): LetterFault['kind'] | null => {
  if (HIDDEN.test(letter)) return 'hidden';
  if (ODD_SPACE.test(letter)) return 'space';
  return meant !== null || OTHER_ALPHABET.test(letter) ? 'foreign' : null;
};

const PRINTABLE = /^[\t\n\r\u0020-\u007e]*$/;

export const pointOf = (letter: string): string =>
  (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** The first letter in a key, a code or a number that people cannot see or take for another one. Free text is no matter of this: names and quotations may hold any letter. */
export const letterFault = (text: string): LetterFault | null => {
  if (PRINTABLE.test(text)) return null;
  let index = 0;
  for (const letter of text) {
    const meant = letter < '\u0080' ? null : meaning(letter);
    const kind = kindOf(letter, meant);
    if (kind !== null) return { kind, letter, point: pointOf(letter), index, meant };
    index += letter.length;
  }
  return null;
};

const MOST_QUOTED = 60;

/** The same as a complaint about a value; `null` for a text without such a letter. */
export const letterComplaint = (text: string): Complaint | null => {
  const fault = letterFault(text);
  if (fault === null) return null;
  const { kind, letter, point, meant } = fault;
  const found = text.replace(letter, kind === 'foreign' ? letter : '').slice(0, MOST_QUOTED);
  switch (kind) {
    case 'hidden':
      return { code: 'letter-hidden', args: { found, point } };
    case 'space':
      return { code: 'letter-space', args: { found, point } };
    default:
      return { code: 'letter-foreign', args: { found, letter, point, meant } };
  }
};
