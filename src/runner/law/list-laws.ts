import type { Problem } from '../../domain/problem/problem.ts';
import type { Law } from '../../intake/files/law/law.ts';
import { hashOf, inForceOf } from '../../intake/files/law/law.ts';
import type { Library } from '../../intake/files/law/library.ts';
import type { Listed } from '../../report/law/rubric-list.ts';
import type { Session } from '../session.ts';
import { lawsFor } from './laws.ts';

const listed = (law: Law, library: Library): Listed => ({
  kind: law.kind,
  id: law.id,
  sha256: hashOf(law),
  file: inForceOf(law),
  published: library.isPublished(law),
});

/** All the law at hand, and what is wrong with files that hold none. */
export const listLaws = (
  session: Session,
): { readonly laws: readonly Listed[]; readonly problems: readonly Problem[] } => {
  const read = lawsFor(session, []);
  return {
    laws: read.flatMap(({ law }) => (law === null ? [] : [listed(law, session.library)])),
    problems: read.flatMap((one) => one.problems),
  };
};
