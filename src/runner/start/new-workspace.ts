import { refuse } from '../../domain/problem/cannot-run.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { blankWorkspace } from '../../forms/workspace-file.ts';
import { yamlForm } from '../../forms/yaml-form.ts';
import { type Library, makeLibrary } from '../../intake/files/law/library.ts';
import { WORKSPACE_FILE } from '../../intake/files/workspace-names.ts';
import { inFolder, withoutSlash } from '../../intake/world/files.ts';
import { prove } from '../../rubric/proof/index.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Io } from '../io.ts';
import { shipped } from '../session.ts';
import { type NewFiles, requireFree, schemaText } from './new-files.ts';

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

/** A workspace that works as it is, with a blank form and schemas for editors. */
export const newWorkspace = (
  io: Io,
  named: string,
  choices: { readonly rubric?: string; readonly rule?: string },
): NewFiles => {
  const folder = withoutSlash(named.replaceAll('\\', '/'));
  const library = makeLibrary(io.files, [io.lawFolder], prove, shipped(io));
  const id = choices.rubric ?? USUAL_RUBRIC;
  const rubric = newestRubric(library, id);
  requireRule(library, choices.rule);
  const inside = (files: readonly (readonly [name: string, text: string])[]) =>
    new Map(files.map(([name, text]) => [inFolder(folder, name), text]));
  const files = inside([
    [WORKSPACE_FILE, blankWorkspace(id, choices.rule, '.shcb/workspace.schema.json')],
    ['mau/phieu-mau.yaml', yamlForm({ rubric, schemaPath: '../.shcb/meeting.schema.json' })],
  ]);
  const schemas = inside([
    ['.shcb/meeting.schema.json', schemaText('meeting')],
    ['.shcb/workspace.schema.json', schemaText('workspace')],
  ]);
  requireFree(io, [...files.keys(), ...schemas.keys()]);
  const folders = [folder, ...['phieu', 'mau', '.shcb'].map((name) => inFolder(folder, name))];
  return { path: folder, folders, files, schemas };
};
