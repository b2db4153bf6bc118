import type { Message } from '../../messages/index.ts';
import { differ } from './meaning.ts';

/** How much a change weighs: it moves points or bands, it adds or takes away parts, or only words and sources are others. */
export type Weight = 'points' | 'parts' | 'words';

export interface Change {
  readonly weight: Weight;
  readonly said: Message;
}

const sameWords = (one: Message) => (other: Message) => !differ(one, other);

/** What is said of one thing before and now, as far as it is not the same. */
export const wasAndNow = (
  part: { readonly kind: string; readonly id: string },
  before: readonly Message[],
  now: readonly Message[],
): readonly Change[] => {
  const was = before.filter((one) => !now.some(sameWords(one)));
  const is = now.filter((one) => !before.some(sameWords(one)));
  return was.length + is.length === 0
    ? []
    : [{ weight: 'points', said: { code: 'diff-was-now', args: { ...part, was, now: is } } }];
};
