/** What is wrong, and what to do about it. */
export interface Advice {
  readonly message: string;
  readonly hint: string;
}

export const advice = (message: string, hint: string): Advice => ({ message, hint });

/** The cure where a wrong word is near a right one, and otherwise another. */
export const meant = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Có phải ý đồng chí là "${suggestion}"?`;

const MEANT = /^Có phải ý đồng chí là ("[^"]*")\?/;

const CALL = /\bshcb [a-z]|(?:^|\s)--[a-z]/;

/** The cure for who has the sheet and not the program: what to write for a question, and no call; empty where nothing is left. */
export const withoutProgram = (hint: string): string =>
  hint
    .replace(MEANT, 'Nếu đúng ý thì sửa thành $1.')
    .split(/(?<=[.,;]) /)
    .filter((part) => !CALL.test(part))
    .join(' ')
    .replace(/[,;]$/, '.');
