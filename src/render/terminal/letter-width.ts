import { eastAsianWidth } from 'get-east-asian-width';

/** Control signs, zero-width spaces, halves of pairs and variation selectors. */
const TAKES_NONE = /^[\p{Cc}\u200b-\u200f\ufeff\ud800-\udfff]|^[\ufe00-\ufe0f]/u;
const MARK = /^[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/;
const IGNORED = /^\p{Default_Ignorable_Code_Point}$/u;

const PICTURE = /(?![0-9#*]|[\u{1f1e6}-\u{1f1ff}])\p{Emoji}|[0-9#*]\ufe0f?\u20e3|[\u{1f1e6}-\u{1f1ff}]{2}/u;

/** How many columns one letter takes with all its marks. */
export const letterWidth = (letter: string): number => {
  if (TAKES_NONE.test(letter) || MARK.test(letter) || IGNORED.test(letter)) return 0;
  return PICTURE.test(letter) ? 2 : eastAsianWidth(letter.codePointAt(0) ?? 0);
};
