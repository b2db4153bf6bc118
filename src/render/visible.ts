const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text that cannot move the cursor, change colours or reorder letters: control and invisible characters are written out. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
