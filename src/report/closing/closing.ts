import type { Closing } from '../../domain/record/closing.ts';
import { openText } from '../../messages/complaints/closings.ts';
import { closeLabels as labels } from '../../messages/labels/closing.ts';
import { type Report, text } from '../page.ts';

/** What was closed just now, and where it stands. */
export const closingReport = ({ manifest, sha256 }: Closing, path: string): Report => {
  const { period, asOf, counts, inputs, open, reopened, closed } = manifest;
  const data = () => ({ ...manifest, sha256 });
  return {
    page: () => [
      text(labels.closed(period, path), 'good'),
      text(labels.closedCounts(counts.scored ?? 0, inputs.length, asOf)),
      ...(closed === undefined ? [] : [text(labels.closedOn(closed))]),
      ...(reopened === null ? [] : [text(labels.reopened(reopened.folder, reopened.reason))]),
      ...(open.length === 0 ? [] : [text(labels.closedOpen(openText(open, period)), 'warn')]),
      text(labels.closedHash(sha256), 'muted'),
    ],
    // Its hash stands for all of it, from wherever it was called.
    coded: () => ({ schema: manifest.schema, sha256 }),
    data,
    records: () => [data()],
  };
};
