import type { Assessment } from '../../domain/meeting/assessment.ts';
import { findingsOf } from '../../domain/meeting/assessment.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { assess } from '../../engine/meeting/assess.ts';
import { officialScorer } from '../../engine/meeting/official.ts';
import { isFull } from '../../engine/notices/full-marks.ts';
import type { Trace } from '../../engine/notices/trace.ts';
import type { Sheet } from '../../engine/record/reconcile.ts';
import { placed } from '../../intake/document/check.ts';
import { type Document, nodeAt } from '../../intake/document/document.ts';
import type { Read } from '../../intake/document/read.ts';
import { readCases, rubricOfCases } from '../../intake/files/law/cases.ts';
import {
  isCasesFile,
  isObligationsFile,
  isRatingLawFile,
  isRubricFile,
  isRuleFile,
  type Law,
  readLawText,
} from '../../intake/files/law/law.ts';
import { type ReadSheet, readSheet } from '../../intake/files/meeting/meetings.ts';
import { isRatingsFile } from '../../intake/files/ratings.ts';
import { readWorkspace } from '../../intake/files/workspace.ts';
import { readFile } from '../../intake/world/files.ts';
import type { CheckedFile } from '../../report/problems/checks.ts';
import { lintFlaws } from '../../rubric/proof/rules/index.ts';
import type { MeetingChoices } from '../options.ts';
import type { Session } from '../session.ts';
import { yearRatings } from '../year-ratings.ts';
import { likenessHash, noticedOnScore, noticedOnSheet } from './notices.ts';

/** A usable sheet, as far as it is compared with others; a table may hold a million of them. */
export interface Compared extends Sheet, Trace {
  /** Whether it lost no point; `null` where its rubric cannot give it a score. */
  readonly full: boolean | null;
}

/** What was found in one record. */
export interface Finding {
  readonly kind: CheckedFile['kind'];
  readonly problems: readonly Problem[];
  readonly sheet: Compared | null;
  /** Lines of a usable sheet that are not assessed yet. */
  readonly open: readonly string[];
}

const isWorkspaceFile = ({ root }: Document): boolean => nodeAt(root, ['partyOrganisation']) !== undefined;

const nothing: Pick<Finding, 'sheet' | 'open'> = { sheet: null, open: [] };

/** Lines of a sheet that nobody and nothing has assessed yet. */
const openLines = (assessment: Assessment): readonly string[] =>
  findingsOf(assessment).flatMap(({ criterion, awarded }) => (awarded === null ? [criterion] : []));

const scoreOf = ({ rubric, meeting }: ReadSheet): Assessment | null => {
  const assessment = assess(rubric, meeting, officialScorer(rubric, meeting));
  return 'conflicts' in assessment ? null : assessment;
};

const comparedOf = (sheet: ReadSheet, assessment: Assessment | null): Compared => {
  const { unit, date, kind } = sheet.meeting;
  return {
    meeting: { unit, date, kind },
    location: sheet.location,
    content: sheet.content,
    filing: sheet.filing,
    likeness: likenessHash(sheet),
    full: assessment === null ? null : isFull(assessment),
  };
};

const checkSheet = (
  document: Document,
  { library, workspace }: Session,
  options: MeetingChoices,
): Finding => {
  const setting = { library, workspace, rubric: options.rubric ?? null, strict: options.strict === true };
  const { sheet, problems } = readSheet(document, setting);
  if (sheet === null) return { kind: 'meeting', problems, ...nothing };
  const assessment = scoreOf(sheet);
  const noticed = [
    ...noticedOnSheet(document, sheet, workspace),
    ...(assessment === null ? [] : noticedOnScore(sheet, sheet.meeting, assessment, workspace)),
  ];
  return {
    kind: 'meeting',
    problems: [...problems, ...noticed],
    sheet: comparedOf(sheet, assessment),
    open: assessment === null ? [] : openLines(assessment),
  };
};

/** What the proof of a sound rubric still tells its author. */
const noticesOf = (law: Law, document: Document): readonly Problem[] =>
  law.kind === 'rubric' ? placed(document, lintFlaws(law.rubric.file)) : [];

const lawKindOf = (document: Document): Law['kind'] | null => {
  if (isRuleFile(document)) return 'rule';
  if (isObligationsFile(document)) return 'obligations';
  if (isRatingLawFile(document)) return 'rating';
  return isRubricFile(document) ? 'rubric' : null;
};

/** What is wrong with cases, against the rubric that they stand beside. */
const casesProblems = (document: Document, { io, library }: Session): readonly Problem[] => {
  const path = rubricOfCases(document.file);
  const beside = readFile(io.files, path);
  if ('problems' in beside) return beside.problems;
  const { law } = readLawText(beside.document, path, undefined, library.find);
  if ('problems' in law) return law.problems;
  if (law.law.kind !== 'rubric') return [];
  const cases = readCases(document, law.law.rubric);
  return 'problems' in cases ? cases.problems : [];
};

const checkDocument = (document: Document, session: Session, options: MeetingChoices): Finding => {
  if (isWorkspaceFile(document)) {
    const checked = readWorkspace(document);
    return {
      kind: 'workspace',
      problems: 'problems' in checked ? checked.problems : checked.value.notices,
      ...nothing,
    };
  }
  const lawKind = lawKindOf(document);
  if (lawKind !== null) {
    const { law, document: whole } = readLawText(document, document.file, undefined, session.library.find);
    return {
      kind: lawKind,
      problems: 'problems' in law ? law.problems : noticesOf(law.law, whole),
      ...nothing,
    };
  }
  if (isRatingsFile(document))
    return { kind: 'ratings', problems: yearRatings(document, session).problems, ...nothing };
  if (isCasesFile(document)) return { kind: 'cases', problems: casesProblems(document, session), ...nothing };
  return checkSheet(document, session, options);
};

/** Checks one record of an input as what it is. */
export const checkRecord = (read: Read, session: Session, options: MeetingChoices): Finding => {
  if ('problems' in read) return { kind: 'unknown', problems: read.problems, ...nothing };
  const found = checkDocument(read.document, session, options);
  return { ...found, problems: [...(read.notices ?? []), ...found.problems] };
};
