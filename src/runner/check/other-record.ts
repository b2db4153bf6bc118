import type { Problem } from '../../domain/problem/problem.ts';
import { contentHash } from '../../intake/document/content-hash.ts';
import { type Document, nodeAt } from '../../intake/document/document.ts';
import { rubricOfCases } from '../../intake/files/law/cases/rubric-cases.ts';
import type { Law } from '../../intake/files/law/law.ts';
import {
  isCasesFile,
  isObligationsFile,
  isRatingLawFile,
  isRubricFile,
  isRuleFile,
} from '../../intake/files/law/law-kind.ts';
import { readLaw } from '../../intake/files/law/read-law.ts';
import { isRatingsFile } from '../../intake/files/ratings.ts';
import { readWorkspace } from '../../intake/files/workspace.ts';
import { readFile } from '../../intake/world/document-file.ts';
import type { CheckedFile } from '../../report/problems/checks.ts';
import { prove } from '../../rubric/proof/index.ts';
import { findBeside } from '../law/find-beside.ts';
import { lawNotices } from '../law/law-notices.ts';
import { casesProblems } from '../law/test-laws.ts';
import type { Session } from '../session.ts';
import { yearRatings } from '../year-ratings.ts';

/** A record that is no sheet: what it is, and what is wrong with it. */
export interface OtherRecord {
  readonly kind: CheckedFile['kind'];
  readonly problems: readonly Problem[];
}

const isWorkspaceFile = ({ root }: Document): boolean => nodeAt(root, ['partyOrganisation']) !== undefined;

const lawKindOf = (document: Document): Law['kind'] | null => {
  if (isCasesFile(document)) return null;
  if (isRuleFile(document)) return 'rule';
  if (isObligationsFile(document)) return 'obligations';
  if (isRatingLawFile(document)) return 'rating';
  return isRubricFile(document) ? 'rubric' : null;
};

/** What is wrong with cases, against the law that they stand beside. */
const casesFlaws = (document: Document, session: Session): readonly Problem[] => {
  const path = rubricOfCases(document.file);
  const beside = readFile(session.io.files, path);
  if ('problems' in beside) return beside.problems;
  const { law } = readLaw(beside.document, path, {
    prove,
    hash: contentHash,
    find: findBeside(session)(beside.document),
  });
  return 'problems' in law ? law.problems : casesProblems(document, law.law, session);
};

/** What a document is that is no sheet, checked as what it is; `null` for a sheet, or what is meant to be one. */
export const otherRecord = (document: Document, session: Session): OtherRecord | null => {
  if (isWorkspaceFile(document)) {
    const checked = readWorkspace(document);
    const problems = 'problems' in checked ? checked.problems : checked.value.notices;
    return { kind: 'workspace', problems };
  }
  const lawKind = lawKindOf(document);
  if (lawKind !== null) {
    const { law, document: whole } = readLaw(document, document.file, {
      prove,
      hash: contentHash,
      find: findBeside(session)(document),
    });
    return { kind: lawKind, problems: 'problems' in law ? law.problems : lawNotices(law.law, whole()) };
  }
  if (isRatingsFile(document)) return { kind: 'ratings', problems: yearRatings(document, session).problems };
  return isCasesFile(document) ? { kind: 'cases', problems: casesFlaws(document, session) } : null;
};
