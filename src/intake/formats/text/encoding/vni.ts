import { fromViqr } from '../../../../domain/written/viqr.ts';

/** Signs of VNI-Windows behind a vowel, in VIQR: tones alone, over a circumflex, over a breve. */
const tones = { '\u00f9': "'", '\u00f8': '`', '\u00fb': '?', '\u00f5': '~', '\u00ef': '.' };
const circumflex = {
  '\u00e2': '^',
  '\u00e1': "^'",
  '\u00e0': '^`',
  '\u00e5': '^?',
  '\u00e3': '^~',
  '\u00e4': '^.',
};
const breve = {
  '\u00ea': '(',
  '\u00e9': "('",
  '\u00e8': '(`',
  '\u00fa': '(?',
  '\u00fc': '(~',
  '\u00eb': '(.',
};

/** What may follow which vowel. */
const followers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...tones, ...circumflex, ...breve },
  e: { ...tones, ...circumflex },
  o: { ...tones, ...circumflex },
  u: tones,
  y: tones,
  '\u00f4': tones,
  '\u00f6': tones,
};

/** Letters that are one sign. */
const singles: Readonly<Record<string, string>> = {
  '\u00f4': 'o+',
  '\u00f6': 'u+',
  '\u00f1': 'dd',
  '\u00ed': "i'",
  '\u00ec': 'i`',
  '\u00e6': 'i?',
  '\u00f3': 'i~',
  '\u00f2': 'i.',
  '\u00ee': 'y.',
};

const plain = (letter: string): string => singles[letter] ?? (letter < '\u0080' ? letter : '\ufffd');

/** A vowel with a sign behind it that is no letter by itself, or one letter. */
const SIGNS =
  /([aeouy\u00f4\u00f6])([\u00e0-\u00e5\u00e8-\u00eb\u00ef\u00f5\u00f8-\u00fc])|[\u0080-\u00ff]/gi;

const inCase = (like: string, viqr: string): string =>
  fromViqr(like === like.toLowerCase() ? viqr : viqr.toUpperCase());

/** The letters that VNI-Windows signs stand for, the bytes given as characters of the same number. */
export const readVni = (text: string): string =>
  text.replace(SIGNS, (found: string, vowel: string | undefined, sign: string | undefined) => {
    if (vowel === undefined || sign === undefined) return inCase(found, plain(found.toLowerCase()));
    const small = vowel.toLowerCase();
    const mark = followers[small]?.[sign.toLowerCase()];
    if (mark !== undefined) return inCase(vowel, plain(small) + mark);
    return inCase(vowel, plain(small)) + inCase(sign, plain(sign.toLowerCase()));
  });
