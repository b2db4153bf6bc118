import type { Problem } from '../../domain/problem.ts';
import { isError } from '../../domain/problem.ts';
import { STANDARD_INPUT, WORKSPACE_FILE } from '../../intake/collect.ts';
import { type Document, nodeAt } from '../../intake/document.ts';
import { inFolder, readBytes, readFile } from '../../intake/files.ts';
import { isRubricFile, isRuleFile, readLaw } from '../../intake/law.ts';
import { readSheet } from '../../intake/meetings.ts';
import { readWorkspace } from '../../intake/workspace.ts';
import { labels } from '../../messages/labels.ts';
import { type CheckedFile, checksReport } from '../../report/checks.ts';
import { checkOutput, emit, exitCodeOf, tell } from '../emit.ts';
import type { Io } from '../io.ts';
import type { ExitCode, MeetingOptions } from '../options.ts';
import { inputsOf, openSession, type Session } from '../session.ts';

const isWorkspaceFile = ({ root }: Document): boolean => nodeAt(root, ['partyOrganisation']) !== undefined;

const checkDocument = (
  document: Document,
  session: Session,
  options: MeetingOptions,
): Omit<CheckedFile, 'file'> => {
  if (isWorkspaceFile(document)) {
    const checked = readWorkspace(document);
    return { kind: 'workspace', problems: 'problems' in checked ? checked.problems : [] };
  }
  if (isRubricFile(document) || isRuleFile(document)) {
    const law = readLaw(document, document.file);
    return {
      kind: isRuleFile(document) ? 'rule' : 'rubric',
      problems: 'problems' in law ? law.problems : [],
    };
  }
  const { library, workspace } = session;
  const setting = { library, workspace, rubric: options.rubric ?? null, strict: options.strict === true };
  return { kind: 'meeting', problems: readSheet(document, setting).problems };
};

const checkPath = async (path: string, session: Session, options: MeetingOptions): Promise<CheckedFile> => {
  const { io } = session;
  const read = path === STANDARD_INPUT ? readBytes(path, await io.standardInput()) : readFile(io.files, path);
  return 'problems' in read
    ? { file: path, kind: 'unknown', problems: read.problems }
    : { file: path, ...checkDocument(read.document, session, options) };
};

/** Without paths, everything of the workspace: its own file, its law and its sheets. */
const pathsOf = async (session: Session, given: readonly string[]) => {
  const inputs = await inputsOf(session, given);
  const { workspace, library } = session;
  if (given.length > 0 || workspace === null) return inputs;
  const own = library.paths.filter((path) => path.startsWith(inFolder(workspace.folder, 'rubrics/')));
  return { ...inputs, paths: [inFolder(workspace.folder, WORKSPACE_FILE), ...own, ...inputs.paths] };
};

/** `check`: says what is wrong with files, without scoring them. */
export const check = async (io: Io, given: readonly string[], options: MeetingOptions): Promise<ExitCode> => {
  checkOutput(io, options);
  const session = openSession(io, given, options);
  const inputs = await pathsOf(session, given);
  const checked: CheckedFile[] = [];
  for (const path of inputs.paths) checked.push(await checkPath(path, session, options));
  const problems: readonly Problem[] = [...inputs.problems, ...checked.flatMap((one) => one.problems)];
  await emit(io, checksReport(checked, inputs.problems), options);
  const bad = checked.filter((one) => one.problems.some(isError)).length;
  const noticed = problems.filter((problem) => !isError(problem)).length;
  await tell(io, problems, options, labels.checkedCount(checked.length - bad, bad, noticed));
  return exitCodeOf(problems);
};
