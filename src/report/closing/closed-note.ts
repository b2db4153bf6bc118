import type { ClosedResults } from '../../domain/record/closed-results.ts';
import type { Closing } from '../../domain/record/closing.ts';
import { type Change, resultChanges } from '../../engine/record/closing-changes.ts';
import { closeLabels as labels } from '../../messages/labels/closing.ts';
import { changeWords } from './change-words.ts';

/** So many differences are told one by one; `verify` tells them all. */
const MOST = 10;

const differences = (period: string, changes: readonly Change[]): readonly string[] => {
  if (changes.length === 0) return [labels.reportSame];
  const more = changes.length - MOST;
  return [
    labels.reportDiffers(period),
    ...changes.slice(0, MOST).map((change) => `- ${changeWords(change)}`),
    ...(more > 0 ? [labels.reportMore(more, period)] : []),
  ];
};

/** What a person should know of a closed period whose table is made anew: when it was closed, and what differs. `now` is `null` where the call asks for something else than was closed, which can't be held against it. */
export const closedNote = (
  { manifest: { period, asOf, closed }, results }: Closing & { readonly results: ClosedResults | null },
  now: ClosedResults | null,
): readonly string[] => {
  const first = labels.reportClosed(period, asOf, closed?.on ?? null);
  if (now === null) return [first, labels.reportOther(period, asOf)];
  if (results === null) return [first, labels.reportAltered(period)];
  return [first, ...differences(period, resultChanges(results, now))];
};
