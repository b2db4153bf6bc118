import { refuse } from '../../domain/problem/cannot-run.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { blankWorkspace } from '../../forms/workspace-file.ts';
import { yamlForm } from '../../forms/yaml-form.ts';
import type { Library } from '../../intake/files/law/library.ts';
import { makeLibrary } from '../../intake/files/law/whole-library.ts';
import { WORKSPACE_FILE } from '../../intake/files/workspace-names.ts';
import { inFolder, pathGiven } from '../../intake/world/files.ts';
import { prove } from '../../rubric/proof/index.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Io } from '../io.ts';
import { shipped } from '../session.ts';
import { type NewFiles, requireFree, schemaText } from './new-files.ts';
import { type UnitList, unitsListed } from './unit-list.ts';

/** Where law comes from that holds in every place. */
const EVERYWHERE = 'trung-uong';

/** The national frame, until the committee names its own. */
const USUAL_RUBRIC = 'trung-uong/42-hd-btctw';

const newestRubric = (library: Library, id: string): Rubric => {
  const law = library.versions(id).at(-1);
  if (law?.kind === 'rubric') return law.rubric;
  throw refuse({ code: 'rubric-unknown', args: { id, suggestion: nearest(id, library.ids) } });
};

const requireRule = (library: Library, id: string | undefined): void => {
  if (id !== undefined && library.versions(id).at(-1)?.kind !== 'rule')
    throw refuse({ code: 'rule-unknown', args: { id, suggestion: nearest(id, library.ids) } });
};

/** What a call says of the workspace that it asks for. */
export interface WorkspaceChoices {
  readonly rubric?: string;
  readonly rule?: string;
  /** The name of the party organisation. */
  readonly name?: string;
  /** A file that lists the units. */
  readonly units?: string;
}

/** The obligations that hold for everybody, and those of the place that the rubric is from. */
const obligationsFor = (library: Library, rubric: string): readonly string[] => {
  const place = rubric.slice(0, rubric.indexOf('/'));
  return library.ids.filter(
    (id) =>
      [EVERYWHERE, place].some((one) => id.startsWith(`${one}/`)) && library.kindOf(id) === 'obligations',
  );
};

/** A workspace that works as it is, with a blank form and schemas for editors. */
export const newWorkspace = (
  io: Io,
  named: string,
  choices: WorkspaceChoices,
): NewFiles & { readonly list?: UnitList } => {
  const folder = pathGiven(named);
  const library = makeLibrary(io.files, [io.lawFolder], prove, shipped(io));
  const id = choices.rubric ?? USUAL_RUBRIC;
  const rubric = newestRubric(library, id);
  requireRule(library, choices.rule);
  const list = choices.units === undefined ? undefined : unitsListed(io, choices.units);
  const given = {
    obligations: obligationsFor(library, id),
    ...(choices.name === undefined ? {} : { organisation: choices.name }),
    ...(list === undefined ? {} : { units: list.units }),
  };
  const inside = (files: readonly (readonly [name: string, text: string])[]) =>
    new Map(files.map(([name, text]) => [inFolder(folder, name), text]));
  const files = inside([
    [WORKSPACE_FILE, blankWorkspace(id, choices.rule, '.shcb/workspace.schema.json', given)],
    ['mau/phieu-mau.yaml', yamlForm({ rubric, schemaPath: '../.shcb/meeting.schema.json' })],
  ]);
  const schemas = inside([
    ['.shcb/meeting.schema.json', schemaText('meeting')],
    ['.shcb/workspace.schema.json', schemaText('workspace')],
  ]);
  requireFree(io, [...files.keys(), ...schemas.keys()]);
  const folders = [folder, ...['phieu', 'mau', '.shcb'].map((name) => inFolder(folder, name))];
  return { path: folder, folders, files, schemas, ...(list === undefined ? {} : { list }) };
};
