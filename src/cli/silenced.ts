import type { Workspace } from '../domain/organisation/workspace.ts';
import { isNotice, type Notice } from '../domain/problem/notices.ts';
import { silencedLine } from '../messages/complaints/plausibility.ts';
import { text } from '../report/page.ts';
import type { CommonOptions } from './options.ts';
import type { Session } from './session.ts';

/** The notices that a workspace has switched off. */
export const silencedIn = (workspace: Workspace | null): ReadonlySet<Notice> =>
  new Set((workspace?.silenced ?? []).filter(isNotice));

/** Says at the end which notices are switched off, so that their silence is not taken for approval. */
export const tellSilenced = async (
  { io, workspace }: Session,
  { quiet, color }: Pick<CommonOptions, 'quiet' | 'color'>,
): Promise<void> => {
  const silenced = silencedIn(workspace);
  if (silenced.size === 0 || quiet === true) return;
  const { renderBlocks } = await import('../render/terminal.ts');
  const colour = io.errIsTerminal && io.colour && color;
  io.err(`${renderBlocks([text(silencedLine([...silenced]), 'muted')], { width: io.width, colour })}\n`);
};
