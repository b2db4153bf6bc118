import { refuse } from '../../domain/problem/cannot-run.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { blankForm, blankWorkspace } from '../../forms/blank-form.ts';
import { jsonSchema } from '../../intake/files/json-schema.ts';
import { type Library, makeLibrary } from '../../intake/files/law/library.ts';
import { WORKSPACE_FILE } from '../../intake/files/workspace-names.ts';
import { inFolder, withoutSlash } from '../../intake/world/files.ts';
import { labels } from '../../messages/labels/index.ts';
import { visible } from '../../render/text/visible.ts';
import { prove } from '../../rubric/proof/index.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { notWritten } from '../output/write-file.ts';

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

const schemaText = (name: 'meeting' | 'workspace'): string =>
  `${JSON.stringify(jsonSchema(name), null, 2)}\n`;

/** `init`: a workspace that works as it is, with a blank form and schemas for editors. Nothing that exists is touched. */
export const init = async ({ io, given: [named = '.'], options }: Call): Promise<ExitCode> => {
  const folder = withoutSlash(named.replaceAll('\\', '/'));
  const library = makeLibrary(io.files, [io.lawFolder], prove);
  const id = options.rubric ?? USUAL_RUBRIC;
  const rubric = newestRubric(library, id);
  requireRule(library, options.rule);
  const planned = new Map([
    [WORKSPACE_FILE, blankWorkspace(id, options.rule, '.shcb/workspace.schema.json')],
    ['mau/phieu-mau.yaml', blankForm(rubric, '../.shcb/meeting.schema.json')],
    ['.shcb/meeting.schema.json', schemaText('meeting')],
    ['.shcb/workspace.schema.json', schemaText('workspace')],
  ]);
  for (const name of planned.keys()) {
    const path = inFolder(folder, name);
    if (io.files.kindOf(path) !== 'none') throw refuse({ code: 'init-exists', args: { path } });
  }
  try {
    for (const name of ['', 'phieu', 'mau', '.shcb'])
      io.makeFolder(name === '' ? folder : inFolder(folder, name));
    for (const [name, content] of planned) io.write(inFolder(folder, name), content, 'free');
  } catch (cause) {
    throw notWritten(folder, cause);
  }
  for (const name of planned.keys()) await io.out(`${visible(inFolder(folder, name))}\n`);
  if (options.quiet !== true) {
    io.err(`${visible(labels.initDone(folder))}\n`);
    io.err(`${visible(labels.initNext(folder === '.' ? '' : folder))}\n`);
  }
  return 0;
};
