import { Lexer } from 'yaml';

/** Stands before the text of a scalar. */
const SCALAR = '\u001f';

/** Signs of the lexer that are no part of the text. */
const SIGNS: ReadonlySet<string> = new Set([SCALAR, '\u0002', '\u0018']);

/** A text with its comments blanked, so that what is left stands where it stood. */
export const withoutComments = (text: string): string => {
  const parts: string[] = [];
  let before = '';
  for (const token of new Lexer().lex(text)) {
    const isComment = token.startsWith('#') && before !== SCALAR;
    if (!SIGNS.has(token)) parts.push(isComment ? ' '.repeat(token.length) : token);
    before = token;
  }
  return parts.join('');
};
