import { fromViqr } from '../../../../domain/written/viqr.ts';

/** TCVN 5712:1993 VN3, the letters of the ABC fonts (.VnTime), from byte A1 on in VIQR; `-` stands for what it leaves out. Capitals with a tone have no bytes: the fonts .VnTimeH show the small ones large. */
const FIRST = 0xa1;
const table = `A( A^ E^ O^ O+ U+ DD a( a^ e^ o^ o+ u+ dd -
  - - - - - a\` a? a~ a' a. - a(\` a(? a(~ a(' -
  - - - - - - a(. a^\` a^? a^~ a^' a^. e\` - e? e~
  e' e. e^\` e^? e^~ e^' e^. i\` i? - - - i~ i' i. o\`
  - o? o~ o' o. o^\` o^? o^~ o^' o^. o+\` o+? o+~ o+' o+. u\`
  - u? u~ u' u. u+\` u+? u+~ u+' u+. y\` y? y~ y' y. -`.split(/\s+/);

const letters: ReadonlyMap<string, string> = new Map(
  table.flatMap((written, index) =>
    written === '-' ? [] : [[String.fromCharCode(FIRST + index), fromViqr(written)] as const],
  ),
);

const BEYOND_ASCII = /[\u0080-\u00ff]/g;

/** The letters that TCVN3 bytes stand for, the bytes given as characters of the same number. */
export const readTcvn3 = (text: string): string =>
  text.replace(BEYOND_ASCII, (letter) => letters.get(letter) ?? '\ufffd');
