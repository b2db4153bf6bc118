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

/** The code as the workspace has it where only its spelling is another one; `null` where no unit has it. */
const knownCode = (id: string, { unit }: Workspace): string | null => {
  if (unit.some((one) => one.id === id)) return id;
  const [only, other] = unit.filter((one) => fold(one.id) === fold(id));
  return only === undefined || other !== undefined ? null : only.id;
};

/** The meeting that a refused file was probably about: what it says itself, in any spelling, or else whose code its name bears. */
export const refusedAt = (
  refused: Refused | null,
  path: string,
  workspace: Workspace | null,
): Refused | null => {
  if (workspace === null) return refused;
  const said = refused === null ? null : knownCode(refused.unit, workspace);
  const unit = said ?? unitInName(path, workspace);
  if (unit === null) return refused;
  return refused === null ? { unit, month: null, thematic: false } : { ...refused, unit };
};
