import { likenessOf } from '../../engine/notices/likeness.ts';
import { contentHash } from '../../intake/document/content-hash.ts';
import type { ReadSheet } from '../../intake/files/meeting/sheet.ts';

/** By what equal contents are known, small enough to be kept of every sheet. */
export const sheetHash = ({ content }: Pick<ReadSheet, 'content'>): string => contentHash(content);

/** By what a copy of a sheet is known. */
export const likenessHash = ({ meeting, rubric }: ReadSheet): string | null => {
  const likeness = likenessOf(meeting, rubric);
  return likeness === null ? null : contentHash(likeness);
};
