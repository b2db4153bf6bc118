/** Encoders of the encodings that offices used before Unicode, from tables of their own: the rows of a published chart, written out. */

/** Letters with one sign of tone less, and the tone apart. */
const apart = (letter: string): readonly [string, string] => {
  const parts = letter.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
  return [parts.replace(tone, '').normalize('NFC'), tone];
};

const letters1258: Readonly<Record<string, number>> = {
  Â: 0xc2,
  Ă: 0xc3,
  Ê: 0xca,
  Đ: 0xd0,
  Ô: 0xd4,
  Ơ: 0xd5,
  Ư: 0xdd,
  â: 0xe2,
  ă: 0xe3,
  ê: 0xea,
  đ: 0xf0,
  ô: 0xf4,
  ơ: 0xf5,
  ư: 0xfd,
};

const tones1258: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};

/** Letters that the chart has with their tone, and that programs write so. */
const WHOLE_1258 = 'ÀÁÈÉÍÓÙÚàáèéíóùú'.normalize('NFC');

export const toWindows1258 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      if (WHOLE_1258.includes(letter)) return [letter.charCodeAt(0)];
      const [base, tone] = apart(letter);
      const byte = letters1258[base] ?? base.charCodeAt(0);
      const sign = tones1258[tone];
      return sign === undefined ? [byte] : [byte, sign];
    }),
  );

/** The rows of TCVN 5712:1993 from A0, a dot where VN3 has no letter. */
const rows3: readonly string[] = [
  '.ĂÂÊÔƠƯĐăâêôơưđ.',
  '.....àảãáạ.ằẳẵắ.',
  '......ặầẩẫấậè.ẻẽ',
  'éẹềểễếệìỉ...ĩíịò',
  '.ỏõóọồổỗốộờởỡớợù',
  '.ủũúụừửữứựỳỷỹýỵ.',
];

const letters3: ReadonlyMap<string, string> = new Map(
  [...rows3.join('')].flatMap((letter, index) =>
    letter === '.' ? [] : [[letter.normalize('NFC'), String.fromCharCode(0xa0 + index)] as const],
  ),
);

/** Vietnamese in TCVN3, each byte as the character of the same number; a capital with a tone is the small letter, as the fonts have it. */
export const toTcvn3 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => letters3.get(letter) ?? letters3.get(letter.toLowerCase()) ?? letter)
    .join('');

const VNI =
  'á aù à aø ả aû ã aõ ạ aï ấ aá ầ aà ẩ aå ẫ aã ậ aä â aâ ắ aé ằ aè ẳ aú ẵ aü ặ aë ă aê é eù è eø ẻ eû ẽ eõ ẹ eï ế eá ề eà ể eå ễ eã ệ eä ê eâ ó où ò oø ỏ oû õ oõ ọ oï ố oá ồ oà ổ oå ỗ oã ộ oä ô oâ ớ ôù ờ ôø ở ôû ỡ ôõ ợ ôï ơ ô ú uù ù uø ủ uû ũ uõ ụ uï ứ öù ừ öø ử öû ữ öõ ự öï ư ö í í ì ì ỉ æ ĩ ó ị ò ý yù ỳ yø ỷ yû ỹ yõ ỵ î đ ñ'
    .normalize('NFC')
    .split(' ');

const lettersVni: ReadonlyMap<string, string> = new Map(
  VNI.flatMap((letter, index) => {
    const signs = VNI[index + 1] ?? '';
    return index % 2 === 1
      ? []
      : [[letter, signs] as const, [letter.toUpperCase(), signs.toUpperCase()] as const];
  }),
);

/** Vietnamese in VNI-Windows, each byte as the character of the same number. */
export const toVni = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => lettersVni.get(letter) ?? letter).join('');

export const bytesOf = (characters: string): Uint8Array =>
  Uint8Array.from(characters, (character) => character.charCodeAt(0));

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What UTF-8 looks like to a program that takes its bytes for Windows-1252, from the chart of its bytes 80 to 9F. */
const CHART = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const misreadAs1252 = (text: string): string =>
  [...utf8(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? [...CHART][byte - 0x80] : String.fromCharCode(byte)))
    .join('');
