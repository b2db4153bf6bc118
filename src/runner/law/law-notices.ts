import type { Problem } from '../../domain/problem/problem.ts';
import type { Document } from '../../intake/document/document.ts';
import { placed } from '../../intake/document/placed.ts';
import { fileOf, type Law } from '../../intake/files/law/law.ts';
import { lint } from '../../rubric/proof/index.ts';
import { slotNotices } from './slot-notices.ts';

/** What a sound file of the law still tells its author, by itself. */
export const lawNotices = (law: Law, document: Document): readonly Problem[] => {
  const file = fileOf(law);
  return placed(document, [...lint(file), ...(file.kind === 'rubric' ? slotNotices(file.file) : [])]);
};
