import type { Assessment } from '../../domain/assessment.ts';
import { findingsOf } from '../../domain/assessment.ts';
import type { Location } from '../../domain/location.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { assess } from '../../engine/assess.ts';
import { officialScorer } from '../../engine/official.ts';
import type { Trace } from '../../engine/plausibility/trace.ts';
import { reconcile, type Sheet } from '../../engine/reconcile.ts';
import { readCases, rubricOfCases } from '../../intake/cases.ts';
import { placed } from '../../intake/check.ts';
import { WORKSPACE_FILE } from '../../intake/collect.ts';
import { type Document, nodeAt } from '../../intake/document.ts';
import { inFolder, readFile } from '../../intake/files.ts';
import { isCasesFile, isRubricFile, isRuleFile, type Law, readLawText } from '../../intake/law.ts';
import { type ReadSheet, readSheet } from '../../intake/meetings.ts';
import type { Read } from '../../intake/read.ts';
import { readRecords } from '../../intake/records.ts';
import { readWorkspace } from '../../intake/workspace.ts';
import { labels } from '../../messages/labels.ts';
import { type CheckedFile, checksReport } from '../../report/checks.ts';
import { lintFlaws } from '../../rubric/rules/index.ts';
import { checkOutput, emit, protectInputs } from '../emit.ts';
import type { Io } from '../io.ts';
import type { ExitCode, MeetingOptions } from '../options.ts';
import { likenessHash, makeNeighbours, noticedOnScore, noticedOnSheet } from '../plausibility.ts';
import { inputsOf, openSession, type Session } from '../session.ts';
import { silencedIn, tellSilenced } from '../silenced.ts';
import { sourceAt } from '../source.ts';
import { exitCodeOf, tell } from '../tell.ts';

const isWorkspaceFile = ({ root }: Document): boolean => nodeAt(root, ['partyOrganisation']) !== undefined;

/** A usable sheet, as far as it is compared with others; without a score where its rubric cannot give one. */
interface Compared extends Sheet, Trace {
  readonly assessment: Assessment | null;
}

/** A checked file, with its meeting where it is a usable sheet. */
interface Checked extends CheckedFile {
  readonly sheet: Compared | null;
}

type Finding = Omit<Checked, 'file'>;

const nothing: Pick<Checked, 'sheet' | 'open'> = { sheet: null, open: [] };

/** Lines of a sheet that nobody and nothing has assessed yet. */
const openLines = (assessment: Assessment): readonly string[] =>
  findingsOf(assessment).flatMap(({ criterion, awarded }) => (awarded === null ? [criterion] : []));

const scoreOf = ({ rubric, meeting }: ReadSheet): Assessment | null => {
  const assessment = assess(rubric, meeting, officialScorer(rubric, meeting));
  return 'conflicts' in assessment ? null : assessment;
};

const comparedOf = (sheet: ReadSheet, assessment: Assessment | null): Compared => {
  const { meeting, location, content } = sheet;
  return { meeting, location, content, likeness: likenessHash(sheet), assessment };
};

const checkSheet = (
  document: Document,
  { library, workspace }: Session,
  options: MeetingOptions,
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

const checkDocument = (document: Document, session: Session, options: MeetingOptions): Finding => {
  if (isWorkspaceFile(document)) {
    const checked = readWorkspace(document);
    return {
      kind: 'workspace',
      problems: 'problems' in checked ? checked.problems : checked.value.notices,
      ...nothing,
    };
  }
  if (isRubricFile(document) || isRuleFile(document)) {
    const { law, document: whole } = readLawText(document, document.file, undefined, session.library.find);
    return {
      kind: isRuleFile(document) ? 'rule' : 'rubric',
      problems: 'problems' in law ? law.problems : noticesOf(law.law, whole),
      ...nothing,
    };
  }
  if (isCasesFile(document)) return { kind: 'cases', problems: casesProblems(document, session), ...nothing };
  return checkSheet(document, session, options);
};

const checkRecord = (read: Read, file: string, session: Session, options: MeetingOptions): Checked => {
  if ('problems' in read) return { file, kind: 'unknown', problems: read.problems, ...nothing };
  const found = checkDocument(read.document, session, options);
  return { file, ...found, problems: [...(read.notices ?? []), ...found.problems] };
};

/** Without paths, everything of the workspace: its own file, its law and its sheets. */
const pathsOf = async (session: Session, given: readonly string[]) => {
  const inputs = await inputsOf(session, given);
  const { workspace, library } = session;
  if (given.length > 0 || workspace === null) return inputs;
  const own = library.paths.filter((path) => path.startsWith(inFolder(workspace.folder, 'rubrics/')));
  return { ...inputs, paths: [inFolder(workspace.folder, WORKSPACE_FILE), ...own, ...inputs.paths] };
};

/** What is noticed between sheets that may be counted. */
const noticedBetween = (sheets: readonly Compared[], workspace: Workspace | null): readonly Problem[] => {
  const neighbours = makeNeighbours(workspace);
  for (const sheet of sheets) {
    neighbours.note(sheet);
    const { assessment, location } = sheet;
    if (assessment !== null) neighbours.noteScored({ assessment, location });
  }
  return neighbours.problems();
};

/** One file may hold many sheets: each is told only what is about itself. */
const isAt = (place: Location | undefined, sheet: Location | undefined): boolean =>
  place !== undefined &&
  place.file === sheet?.file &&
  place.sheet === sheet.sheet &&
  place.line === sheet.line &&
  place.column === sheet.column;

/** What sheets say against each other, each with the sheet it is about. */
const withOthers = (checked: readonly Checked[], workspace: Workspace | null): readonly Checked[] => {
  const reconciled = reconcile(checked.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])));
  const problems = [...reconciled.problems, ...noticedBetween(reconciled.sheets, workspace)];
  return checked.map((one) => ({
    ...one,
    problems: [...one.problems, ...problems.filter(({ location }) => isAt(location, one.sheet?.location))],
  }));
};

/** `check`: says what is wrong with files, without scoring them. */
export const check = async (io: Io, given: readonly string[], options: MeetingOptions): Promise<ExitCode> => {
  checkOutput(io, options, 'checks');
  const session = openSession(io, given, options);
  const inputs = await pathsOf(session, given);
  protectInputs(io, inputs.paths, options);
  const read: Checked[] = [];
  for (const path of inputs.paths)
    for await (const record of readRecords(await sourceAt(io, path)))
      read.push(checkRecord(record, path, session, options));
  const checked = withOthers(read, session.workspace);
  const problems: readonly Problem[] = [...inputs.problems, ...checked.flatMap((one) => one.problems)];
  const report = checksReport(checked, inputs.problems, [...silencedIn(session.workspace)]);
  await emit(io, report, options);
  const { usable, refused, warnings } = report.data.counts;
  await tell(io, problems, options, labels.checkedCount(usable, refused, warnings), inputs.paths);
  await tellSilenced(session, options);
  return exitCodeOf(problems, options);
};
