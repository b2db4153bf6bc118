import type { Problem } from '../domain/problem/problem.ts';
import { advise } from '../messages/index.ts';
import { capitalised } from '../messages/words/format.ts';

/** A problem as sentences: what is wrong, and what to do. */
export const problemAdvice = ({
  complaint,
}: Problem): { readonly message: string; readonly hint: string } => {
  const { message, hint } = advise(complaint);
  return { message: `${capitalised(message)}.`, hint };
};
