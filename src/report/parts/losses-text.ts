import type { Loss } from '../../domain/meeting/digest.ts';
import { labels } from '../../messages/labels/index.ts';

/** The lines that lost points; with the words the unit gave where there is room for them. */
export const lossesText = (losses: readonly Loss[], withReasons = false): string =>
  losses
    .map(({ criterion, points, given }) => {
      const loss = labels.lostAt(criterion, points);
      return withReasons && given !== null ? labels.lostWith(loss, given) : loss;
    })
    .join(', ');
