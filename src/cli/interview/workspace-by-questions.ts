import type { Library } from '../../intake/files/law/library.ts';
import { WORKSPACE_FILE } from '../../intake/files/workspace-names.ts';
import { inFolder, pathGiven } from '../../intake/world/files.ts';
import { interview } from '../../messages/words/interview.ts';
import { startQuestions as words } from '../../messages/words/start-questions.ts';
import { isOpen, workspaceAnswered, workspacePlan } from '../../runner/interview/workspace-plan.ts';
import { requireFree } from '../../runner/start/new-files.ts';
import type { WorkspaceChoices } from '../../runner/start/workspace/new-workspace.ts';
import type { Call } from '../call/call.ts';
import { stopped } from './setting.ts';
import { sayLines, talk, typedBy } from './talk.ts';

/** What a call says of a workspace, and on a terminal what it leaves out, by questions. */
export const workspaceSaid = async (
  { io, options }: Call,
  named: string,
  library: Library,
): Promise<WorkspaceChoices> => {
  const typed = options.quiet === true || !isOpen(options) ? undefined : typedBy(io);
  if (typed === undefined) return options;
  const folder = pathGiven(named);
  requireFree(io, [inFolder(folder, WORKSPACE_FILE)]);
  const lines = await typed();
  try {
    sayLines(io, [words.title(folder), ...interview.help]);
    const entries = await talk(io, lines, workspacePlan(io, library, options));
    if (entries === null) throw stopped(null);
    return workspaceAnswered(library, entries, options);
  } finally {
    lines.close();
  }
};
