import { problemLabels } from '../../messages/labels/problems.ts';
import type { Io } from '../io.ts';
import type { SheetEntry } from './sheet-entry.ts';

/** What a person should know of sheets that are dated after the day of the call; nothing but this sentence looks at the clock. */
export const aheadNote = (
  { today }: Pick<Io, 'today'>,
  entries: readonly SheetEntry[],
): readonly string[] => {
  const now = today();
  const ahead = entries.flatMap(({ meeting: { unit, date } }) => (date > now ? [{ unit, date }] : []));
  return ahead.length === 0 ? [] : [problemLabels.datedAhead(now, ahead)];
};
