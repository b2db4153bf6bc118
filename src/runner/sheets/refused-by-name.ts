import type { Workspace } from '../../domain/organisation/workspace.ts';
import { fold } from '../../domain/written/fold.ts';
import type { Refused } from '../../intake/files/meeting/sheet-refused.ts';

const EXTENSION = /\.[a-z]{2,6}$/i;

type Codes = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<Workspace['unit'], Codes>();

/** The codes of the units by what they are without diacritics and signs. */
const codesOf = ({ unit }: Workspace): Codes => {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const codes = new Map<string, string[]>();
  for (const { id } of unit) {
    const same = codes.get(fold(id));
    if (same === undefined) codes.set(fold(id), [id]);
    else same.push(id);
  }
  known.set(unit, codes);
  return codes;
};

/** Every stretch of whole words of a name. */
function* stretchesOf(name: string): Generator<string> {
  const words = name.split('_');
  for (let first = 0; first < words.length; first++)
    for (let last = first; last < words.length; last++) yield words.slice(first, last + 1).join('_');
}

const onlyOf = (codes: readonly string[]): string | null => (codes.length === 1 ? (codes[0] ?? null) : null);

/** The one unit of the workspace whose code stands in the name of a file. */
const unitInName = (path: string, workspace: Workspace): string | null => {
  const file = path.split(/[\\/]/).at(-1) ?? '';
  const codes = codesOf(workspace);
  const stretches = new Set(stretchesOf(fold(file.replace(EXTENSION, ''))));
  return onlyOf([...stretches].flatMap((stretch) => codes.get(stretch) ?? []));
};

/** The code as the workspace has it where only its spelling is another one; `null` where no unit has it. */
const knownCode = (id: string, workspace: Workspace): string | null => {
  const same = codesOf(workspace).get(fold(id)) ?? [];
  return same.includes(id) ? id : onlyOf(same);
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
