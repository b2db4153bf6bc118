import { visible } from '../text/visible.ts';

/** The longest text that a cell of a spreadsheet holds, in code units. */
const LONGEST = 32_767;

const CUT = '…';

/** Spreadsheets read `_x0041_` as a letter; the escape of its first sign keeps it a text. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** What makes a spreadsheet take a text for a formula once somebody edits its cell. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** A text as a cell holds it: nothing hidden, nothing that is read as an escape, no longer than a cell may be. */
export const cellText = (text: string): string => {
  const safe = text.split('\n').map(visible).join('\n').replaceAll(ESCAPE, '_x005F_');
  return safe.length <= LONGEST
    ? safe
    : `${safe.slice(0, LONGEST - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
};

/** Whether a text must be marked as one, so that it is never calculated. */
export const looksCalculated = (text: string): boolean => FORMULA.test(text);
