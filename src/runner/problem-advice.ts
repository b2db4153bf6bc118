import type { Problem } from '../domain/problem/problem.ts';
import { advise, type Medium } from '../messages/index.ts';
import { capitalised } from '../messages/words/format.ts';

/** A problem as sentences: what is wrong, and what to do. */
export const problemAdvice = (
  { complaint }: Problem,
  medium?: Medium,
): { readonly message: string; readonly hint: string } => {
  const { message, hint } = advise(complaint, medium);
  return { message: `${capitalised(message)}.`, hint };
};
