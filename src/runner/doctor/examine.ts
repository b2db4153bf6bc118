import { CannotRun } from '../../domain/problem/cannot-run.ts';
import { doctorLabels as labels } from '../../messages/labels/doctor.ts';
import type { Examined } from '../../report/doctor/doctor.ts';
import type { Io, Machine } from '../io.ts';
import { problemAdvice } from '../problem-advice.ts';
import { openSession, type Session } from '../session.ts';
import { draftLines, editorLines, sheetLines } from './files.ts';
import { machineLines } from './machine.ts';

const refusedLines = (what: Examined['what'], { problems }: CannotRun): readonly Examined[] =>
  problems.map((problem) => ({
    ...{ what, state: 'error', ...problemAdvice(problem) },
    ...(problem.location === undefined ? {} : { location: problem.location }),
  }));

/** What is looked at in a workspace, and cannot be where it does not open. */
const IN_WORKSPACE = ['rubric', 'files', 'editor', 'drafts'] as const;

const notLookedAt: Examined = {
  ...{ what: 'workspace', state: 'notice', message: labels.notLookedAt(IN_WORKSPACE) },
  hint: labels.notLookedAtCure,
};

/** The lines of a part; where it cannot be looked at, why not, and what that leaves open. */
const triedOn = async (
  what: Examined['what'],
  look: () => Promise<readonly Examined[]>,
  leftOpen: readonly Examined[] = [],
): Promise<readonly Examined[]> => {
  try {
    return await look();
  } catch (cause) {
    if (cause instanceof CannotRun) return [...refusedLines(what, cause), ...leftOpen];
    throw cause;
  }
};

const rubricLines = ({ io, library, workspace }: Session): readonly Examined[] => {
  const what = 'rubric';
  const id = workspace?.rubric;
  if (id === undefined)
    return [{ what, state: 'notice', message: labels.noRubric, hint: labels.noRubricCure }];
  const members = library.membersOf(id);
  return (members.length === 0 ? [id] : members).map((member) => {
    const found = library.rubricOn(member, io.today());
    if ('complaint' in found)
      return { what, state: 'error', ...problemAdvice({ severity: 'error', complaint: found.complaint }) };
    const { inForce } = found.found.file;
    return { what, state: 'ok', message: labels.rubric(member, inForce.from), hint: null };
  });
};

const workspaceLines = async (session: Session): Promise<readonly Examined[]> => {
  const { io, workspace } = session;
  if (workspace === null)
    return [
      { what: 'workspace', state: 'notice', message: labels.noWorkspace, hint: labels.noWorkspaceCure },
    ];
  const { folder, unit } = workspace;
  return [
    { what: 'workspace', state: 'ok', message: labels.workspace(folder, unit.length), hint: null },
    ...(await triedOn('rubric', async () => rubricLines(session))),
    ...(await triedOn('files', async () => sheetLines(io, workspace))),
    ...editorLines(io, workspace),
    ...draftLines(io, workspace),
  ];
};

/** How the machine, the program and the workspace stand. What is found broken is told and stops nothing. */
export const examine = async (
  io: Io,
  machine: Machine,
  version: string,
  choices: { readonly workspace?: string },
): Promise<readonly Examined[]> => [
  ...machineLines(machine, io.today(), version),
  ...(await triedOn('workspace', async () => workspaceLines(await openSession(io, [], choices)), [
    notLookedAt,
  ])),
];
