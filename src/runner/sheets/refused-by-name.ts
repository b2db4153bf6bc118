import type { Workspace } from '../../domain/organisation/workspace.ts';
import { fold } from '../../domain/written/fold.ts';
import type { Refused } from '../../intake/files/meeting/sheet-refused.ts';

const EXTENSION = /\.[a-z]{2,6}$/i;

/** The one unit of the workspace whose code stands in the name of a file. */
const unitInName = (path: string, { unit }: Workspace): string | null => {
  const file = path.split(/[\\/]/).at(-1) ?? '';
  const name = `_${fold(file.replace(EXTENSION, ''))}_`;
  const [only, other] = unit.filter(({ id }) => name.includes(`_${fold(id)}_`));
  return only === undefined || other !== undefined ? null : only.id;
};

/** The meeting that a refused file was probably about: what it says itself, or else whose code its name bears. */
export const refusedAt = (
  refused: Refused | null,
  path: string,
  workspace: Workspace | null,
): Refused | null => {
  if (refused !== null || workspace === null) return refused;
  const unit = unitInName(path, workspace);
  return unit === null ? null : { unit, month: null, thematic: false };
};
