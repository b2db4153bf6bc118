import type { MeetingFile } from '../../../domain/meeting/meeting.ts';
import { lastKnown } from '../../../domain/organisation/organisation.ts';
import { isSameKind } from '../../../domain/organisation/unit-kind.ts';
import type { Unit } from '../../../domain/organisation/workspace.ts';
import { CannotRun } from '../../../domain/problem/cannot-run.ts';
import { error, type Flaw, fileTold } from '../../../domain/problem/problem.ts';
import { parseDay } from '../../../domain/values/day.ts';
import { toneKey } from '../../../domain/written/tone-key.ts';
import type { Complaint } from '../../../messages/index.ts';
import { asksUnitKind } from '../../../rubric/occasions/occasions.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { type Document, nodeAt } from '../../document/document.ts';
import type { Choice, KnownLaw } from '../law/law-choice.ts';
import type { ReadWorkspace } from '../workspace.ts';

/** The law that sheets are read and judged by. */
export interface SheetLaw {
  readonly library: KnownLaw & Choice;
  readonly workspace: ReadWorkspace | null;
  /** A rubric named in the call, which goes before the file's and the workspace's. */
  readonly rubric: string | null;
  /** The rubric of sheets that name none, where there is no workspace to name it. */
  readonly usual?: string;
  /** One rubric for every sheet, whatever rubric and day it names itself; what this one does not ask for is left out. */
  readonly only?: Rubric;
  /** Missing reasons are errors, not warnings. */
  readonly strict: boolean;
}

/** The text of a field on the first level. */
export const scalarAt = (document: Document, field: string): string | null => {
  const node = nodeAt(document.root, [field]);
  return node?.type === 'scalar' ? node.text : null;
};

/** A rubric that is itself broken refuses the sheets that name it, and no others. */
const usable = <T>(id: string, find: () => T): T | { readonly complaint: Complaint } => {
  try {
    return find();
  } catch (cause) {
    if (cause instanceof CannotRun)
      return { complaint: { code: 'rubric-broken', args: { id, path: fileTold(cause.problems) } } };
    throw cause;
  }
};

/** The units of a workspace by what they are looked up by; of several with one key the first. */
const unitsBy = (keyOf: (id: string) => string) => {
  const known = new WeakMap<readonly Unit[], ReadonlyMap<string, Unit>>();
  return (key: string, { unit }: ReadWorkspace): Unit | undefined => {
    const units = known.get(unit) ?? new Map([...unit].reverse().map((one) => [keyOf(one.id), one]));
    known.set(unit, units);
    return units.get(key);
  };
};

const [unitById, unitByTone] = [unitsBy((id) => id), unitsBy(toneKey)];

export const unitOf = (id: string, workspace: ReadWorkspace | null): Unit | undefined =>
  workspace === null ? undefined : unitById(id, workspace);

/** The code of a unit as the workspace spells it: the two schools of placing a tone mean one unit, and another tone another. */
export const unitSpelling = (id: string, workspace: ReadWorkspace | null): string => {
  if (workspace === null || unitOf(id, workspace) !== undefined) return id;
  return unitByTone(toneKey(id), workspace)?.id ?? id;
};

/** The kind that the workspace gives a unit on the day of a meeting. */
const knownUnitKind = ({ unit, date }: MeetingFile, workspace: ReadWorkspace | null): string | undefined =>
  workspace === null ? undefined : (lastKnown(workspace.timeline, unit, date)?.unitKind ?? undefined);

/** The kind of unit, as the file says it or else the workspace. */
export const unitKindOf = (file: MeetingFile, workspace: ReadWorkspace | null): string | undefined =>
  file.unitKind ?? knownUnitKind(file, workspace);

const asked = (file: MeetingFile, workspace: ReadWorkspace | null) => {
  const unitKind = unitKindOf(file, workspace);
  return { kind: file.kind, ...(unitKind === undefined ? {} : { unitKind }) };
};

/** What a rubric must know of the unit, and what the file and the workspace say of it. */
export const unitKindFlaws = (
  file: MeetingFile,
  rubric: Rubric,
  workspace: ReadWorkspace | null,
): readonly Flaw[] => {
  const known = knownUnitKind(file, workspace);
  if (file.unitKind !== undefined && known !== undefined && !isSameKind(file.unitKind, known))
    return [error({ code: 'unit-kind-differs', args: { written: file.unitKind, known } }, ['unitKind'])];
  return unitKindOf(file, workspace) === undefined && asksUnitKind(rubric.file)
    ? [error({ code: 'unit-kind-missing', args: { rubric: rubric.file.rubric } }, ['unit'])]
    : [];
};

/** The rubric a meeting is to be scored with: that of the call, of the file, or of the workspace. */
export const rubricFor = (file: MeetingFile, { library, workspace, rubric, usual, only }: SheetLaw) => {
  if (only !== undefined) return { found: only };
  const id = rubric ?? file.rubric ?? workspace?.rubric ?? usual;
  if (id === undefined) return { complaint: { code: 'no-rubric-named' } as const };
  return usable(id, () => library.rubricFor(id, file.date, asked(file, workspace)));
};

/** The rubric that a refused meeting would most likely have been scored with; `undefined` also where another is asked about than its own. */
export const likelyRubric = (
  document: Document,
  { library, workspace, rubric, usual, only }: SheetLaw,
): Rubric | undefined => {
  if (only !== undefined) return undefined;
  const id = rubric ?? scalarAt(document, 'rubric') ?? workspace?.rubric ?? usual;
  if (id === undefined || id === null || !library.ids.includes(id)) return undefined;
  const date = parseDay(scalarAt(document, 'date') ?? '');
  const dated = date === undefined ? undefined : usable(id, () => library.rubricOn(id, date));
  if (dated !== undefined && 'found' in dated) return dated.found;
  const versions = usable(id, () => library.versions(id));
  const newest = 'complaint' in versions ? undefined : versions.at(-1);
  return newest?.kind === 'rubric' ? newest.rubric : undefined;
};
