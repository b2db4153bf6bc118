import { silencedLine } from '../messages/complaints/plausibility.ts';
import { text } from '../report/page.ts';
import type { Session } from '../runner/session.ts';
import { silencedIn } from '../runner/silenced.ts';
import type { CommonOptions } from './options.ts';

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
