import { plain } from './plain-heading.ts';

/** One step of a criterion's code: `3`, `1a`, `IV`, `A`, `d`. */
const STEP = String.raw`(?:\d{1,3}[A-Za-z\u0110\u0111]?|[IVX]{1,5}|[A-Za-z\u0110\u0111])`;
const WHOLE = new RegExp(`^(${STEP}(?:[.,]${STEP})*)[.):]?$`);

/** A letter alone before words may be a word itself, unless a bracket closes it or further steps follow. */
const LEADING = String.raw`(?:\d{1,3}[A-Za-z\u0110\u0111]?(?:[.,]${STEP})*|[IVX]{1,5}(?:[.,]\d${STEP}*|[.,]${STEP})+|[A-Z\u0110](?:[.,]${STEP})+|[a-z\u0111](?:[.,]${STEP})*(?=\)))`;
const WITH_WORDS = new RegExp(String.raw`^(${LEADING})[.):]?[\s_]+(\S[\s\S]*)$`);

/** Behind words that announce a code, any other spelling of one: with a figure or a dot in it, so that a word is none. */
const ANNOUNCED = /^(?=[^\d.]*[\d.])[A-Za-z\u0110\u0111\d][A-Za-z\u0110\u0111\d._-]*$/;

export interface Naming {
  readonly code: string;
  /** The words after the code, in the spelling of keys. */
  readonly rest: string;
}

/** A spreadsheet that takes 3.1 for a number writes it with the decimal comma of its country. */
const asWritten = (code: string): string => code.replaceAll(',', '.');

/** The code of a criterion, and the words that may follow it. */
export const namingOf = (text: string): Naming | null => {
  const whole = WHOLE.exec(text)?.[1];
  if (whole !== undefined) return { code: asWritten(whole), rest: '' };
  const [, code, rest] = WITH_WORDS.exec(text) ?? [];
  return code === undefined ? null : { code: asWritten(code), rest: plain(rest ?? '') };
};

/** The same behind words that say a code follows. */
export const announcedNaming = (text: string): Naming | null =>
  namingOf(text) ?? (ANNOUNCED.test(text) ? { code: text, rest: '' } : null);

/** The code of the criterion that a cell names, with or without its words. */
export const criterionOf = (text: string): string => namingOf(text)?.code ?? text;

/** What spreadsheets make of 1.1: a day, a month with its name, or the number of a day. */
const MANGLED =
  /^(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[-. ]?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Thg ?\d{1,2})|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Thg ?\d{1,2})[-. ]\d{1,4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{5})$/i;

/** Whether a code stands there as the day that a spreadsheet took it for. */
export const isMangledCode = (text: string): boolean => MANGLED.test(text);
