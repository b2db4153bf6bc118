/** What is wrong, and what to do about it. */
export interface Advice {
  readonly message: string;
  readonly hint: string;
}

export const advice = (message: string, hint: string): Advice => ({ message, hint });

/** The cure where a wrong word is near a right one, and otherwise another. */
export const meant = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Có phải ý đồng chí là "${suggestion}"?`;
