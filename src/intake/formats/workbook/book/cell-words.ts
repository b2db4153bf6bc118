/** What Excel writes for control characters in text, and for an underscore that would look like one. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The words of a cell as a person sees them: escapes decoded once, plain line ends, composed letters. */
export const cellWords = (text: string): string =>
  text
    .replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
