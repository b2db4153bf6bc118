import { isWhole, roundHalfUp } from '../../../domain/values/fraction.ts';
import type { Summary } from '../../../engine/period/summarise.ts';
import { paperLabels as words } from '../../../messages/labels/paper.ts';
import { type Block, text } from '../../page.ts';
import { activeUnits, bandCount, countedBands, countsUnits, ratedCount, shareOf } from './tally.ts';

/** How large a part of those that have a band has each, with what the part is of; `undefined` where none has one. */
export const sharesSaid = (summary: Summary): string | undefined => {
  const rows = activeUnits(summary);
  const rated = ratedCount(rows, summary);
  if (rated === 0) return undefined;
  const shares = countedBands(summary).flatMap(({ id, name }) => {
    const count = bandCount(rows, id, summary);
    const share = shareOf(count, rated);
    return share === null ? [] : [words.share(name, count, roundHalfUp(share), isWhole(share))];
  });
  return words.shares(rated, countsUnits(summary), shares);
};

/** The same as a sentence of its own. */
export const shareBlocks = (summary: Summary): readonly Block[] => {
  const said = sharesSaid(summary);
  return said === undefined ? [] : [text(words.sharesLine(said))];
};
