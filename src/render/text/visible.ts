const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const HIDDEN_IN_JSON = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const writtenOut = (character: string): string =>
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');

/** Text that cannot move the cursor, change colours or reorder letters: control and invisible characters are written out, the one that has a key by its name. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (character) => (character === '\t' ? '[Tab]' : writtenOut(character)));

/** The lines that a person wrote. */
export const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

/** Text of several lines, each as above: a line break that a person wrote is laid out, never written out. */
export const visibleLines = (text: string): string => linesOf(text).map(visible).join('\n');

/** Texts of these letters and signs alone have nothing hidden in them, which is seen ten times faster. */
const OPEN = /^[\n -~\u00ae-\u01b0\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u2190-\u22ff]*$/;

/** JSON text with the same characters written as its own escapes, so that it is the same JSON; only line breaks between its parts are left. */
export const escaped = (json: string): string =>
  OPEN.test(json) ? json : json.replace(HIDDEN_IN_JSON, writtenOut);
