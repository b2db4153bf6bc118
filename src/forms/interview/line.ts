/** What a key that erases leaves in a line where the terminal does not see to it, as some input methods send it. */
const ERASED = /[\b\u007f]/;
const NOT_TEXT = /[\p{Cc}\ufffd]/u;

/** A line as a person meant it: letters that were erased and typed again count once, in whatever form they came. `undefined` where keys were pressed that are no text, or where letters were broken on the way. */
export const typedLine = (line: string): string | undefined => {
  const letters: string[] = [];
  for (const letter of line)
    if (ERASED.test(letter)) letters.pop();
    else letters.push(letter);
  const text = letters.join('').replaceAll('\t', ' ').normalize('NFC').trim();
  return NOT_TEXT.test(text) ? undefined : text;
};
