/** More marks on one letter than any language writes; putting them into order takes time that grows with the square of their number. */
const PILED = /\p{M}{31}/u;

/** A text in NFC; `null` where marks are piled up on one letter. */
export const compose = (text: string): string | null => (PILED.test(text) ? null : text.normalize('NFC'));
