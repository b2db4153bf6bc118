import { organisationFlaws } from '../../domain/organisation/flaws/index.ts';
import { type Organisation, organisationOf, spanOf } from '../../domain/organisation/organisation.ts';
import { type Workspace, workspaceSchema } from '../../domain/organisation/workspace.ts';
import { CannotRun, refuse } from '../../domain/problem/cannot-run.ts';
import type { Path } from '../../domain/problem/location.ts';
import { isNotice, noticeCodes } from '../../domain/problem/notices.ts';
import { error, type Flaw, isError, type Problem } from '../../domain/problem/problem.ts';
import { spanFlaws } from '../../domain/problem/span-flaws.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { isQuoted } from '../../domain/written/stray-quote.ts';
import { type Checked, check } from '../document/check.ts';
import { type Document, nodeAt } from '../document/document.ts';
import { keyOf } from '../document/keys.ts';
import { placed } from '../document/placed.ts';
import { ROOM_FOR_UNITS } from '../formats/yaml/yaml-limits.ts';
import { readFile } from '../world/document-file.ts';
import { type Files, inFolder, pathGiven } from '../world/files.ts';
import { WORKSPACE_FILE } from './workspace-names.ts';

/** A workspace file that can be worked with. The span of each unit is complete with what its events say. */
export interface ReadWorkspace extends Workspace {
  /** Its bodies through time. */
  readonly timeline: Organisation;
  /** What the file still lacks, without harm to a result. */
  readonly notices: readonly Problem[];
}

/** A workspace with the folder it stands in. */
export interface OpenWorkspace extends ReadWorkspace {
  readonly folder: string;
}

/** Only what is merely noticed can be switched off, and only by a code that there is. */
const silencedFlaws = ({ silenced }: Workspace): readonly Flaw[] =>
  silenced.flatMap((found, index) => {
    if (isNotice(found)) return [];
    const args = { found, suggestion: nearest(found, noticeCodes), allowed: noticeCodes };
    return [error({ code: 'unknown-notice-code', args }, ['silenced', index])];
  });

/** A workspace is of units, or of subordinates that have them. */
const emptyFlaws = ({ unit, subordinate }: Workspace, { root }: Document): readonly Flaw[] => {
  if (unit.length + subordinate.length > 0) return [];
  const written = nodeAt(root, ['unit']);
  const key = keyOf('unit');
  if (written === undefined) return [error({ code: 'missing-key', args: { key } }, ['unit'])];
  return [
    written.type === 'list'
      ? error({ code: 'too-short', args: { minimum: 1 } }, ['unit'])
      : error({ code: 'empty-value', args: { key } }, ['unit']),
  ];
};

/** An assignment goes forward in time and names units of the workspace. */
const assignmentFlaws = ({ assignment, unit }: Workspace): readonly Flaw[] => {
  const ids = new Set(unit.map(({ id }) => id));
  const strange = (id: string | undefined, path: Path): readonly Flaw[] =>
    id === undefined || ids.has(id)
      ? []
      : [error({ code: 'unknown-unit', args: { unit: id, suggestion: nearest(id, [...ids]) } }, path)];
  return assignment.flatMap((one, index) => [
    ...one.unit.flatMap((id, at) => strange(id, ['assignment', index, 'unit', at])),
    ...strange(one.memberOf, ['assignment', index, 'memberOf']),
    ...spanFlaws(one, ['assignment', index]),
  ]);
};

/** Checks a document as a workspace file, and puts its units into time. */
export const readWorkspace = (document: Document): Checked<ReadWorkspace> => {
  const checked = check(document, workspaceSchema);
  if ('problems' in checked) return checked;
  const problems = placed(document, [
    ...emptyFlaws(checked.value, document),
    ...organisationFlaws(checked.value),
    ...silencedFlaws(checked.value),
    ...assignmentFlaws(checked.value),
  ]);
  if (problems.some(isError)) return { problems };
  const timeline = organisationOf(checked.value);
  const unit = checked.value.unit.map((one) => ({ ...one, ...spanOf(timeline, one.id) }));
  return { value: { ...checked.value, unit, timeline, notices: problems } };
};

/** Opens the workspace in a folder; a missing or broken one cannot be run with. */
export const openWorkspace = (files: Files, given: string): OpenWorkspace => {
  const folder = pathGiven(given);
  const path = inFolder(folder, WORKSPACE_FILE);
  if (files.kindOf(path, true) !== 'file')
    throw refuse({ code: isQuoted(given) ? 'path-quoted' : 'workspace-missing', args: { path: given } });
  const read = readFile(files, path, ROOM_FOR_UNITS);
  const checked = 'problems' in read ? read : readWorkspace(read.document);
  if ('problems' in checked) throw new CannotRun(checked.problems);
  return { ...checked.value, folder };
};
