/** More marks on one letter than any language writes; putting them into order takes time that grows with the square of their number. */
const PILED = /\p{M}{31}/u;

/** Letters that are in NFC by themselves and carry no mark: all that most texts are of. */
const COMPOSED = /^[\0-\u02ff\u1ea0-\u1ef9]*$/;

/** A text in NFC; `null` where marks are piled up on one letter. */
export const compose = (text: string): string | null => {
  if (COMPOSED.test(text)) return text;
  return PILED.test(text) ? null : text.normalize('NFC');
};
