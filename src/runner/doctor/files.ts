import type { OpenWorkspace } from '../../intake/files/workspace.ts';
import { DRAFTS_FOLDER } from '../../intake/files/workspace-names.ts';
import { sheetsFolder } from '../../intake/files/workspace-place.ts';
import { bytesIfThere, inFolder, namesAt, pathsBelow, utf8At } from '../../intake/world/files.ts';
import { doctorLabels as labels } from '../../messages/labels/doctor.ts';
import type { Examined } from '../../report/doctor/doctor.ts';
import type { Io } from '../io.ts';
import { schemaText } from '../start/new-files.ts';

type World = Pick<Io, 'files'>;

/** What offices leave beside a file while it is open. */
const OPEN = /^(?:~\$|\.~lock\.)/;

const nameOf = (path: string): string => path.split('/').at(-1) ?? '';

const fileLines = (world: World, path: string): readonly Examined[] => {
  const what = 'files';
  if (OPEN.test(nameOf(path)))
    return [{ what, state: 'notice', message: labels.open(path), hint: labels.openCure }];
  if (bytesIfThere(world.files, path) === undefined)
    return [{ what, state: 'error', message: labels.unreadable(path), hint: labels.unreadableCure }];
  return nameOf(path) === nameOf(path).normalize('NFC')
    ? []
    : [{ what, state: 'notice', message: labels.form(path), hint: labels.formCure }];
};

/** Whether the sheets can be read and will be found on another machine. */
export const sheetLines = (world: World, workspace: OpenWorkspace): readonly Examined[] => {
  const folder = sheetsFolder(workspace);
  if (world.files.kindOf(folder, true) !== 'folder')
    return [
      { what: 'files', state: 'error', message: labels.unreadable(folder), hint: labels.unreadableCure },
    ];
  const paths = pathsBelow(world.files, folder, () => true);
  const found = paths.flatMap((path) => fileLines(world, path));
  return found.length > 0
    ? found
    : [{ what: 'files', state: 'ok', message: labels.files(paths.length), hint: null }];
};

/** Whether what editors are told of files is what this version reads. */
export const editorLines = ({ files }: World, { folder }: OpenWorkspace): readonly Examined[] => {
  const known = (['meeting', 'workspace'] as const).flatMap((name) => {
    const path = inFolder(folder, `.shcb/${name}.schema.json`);
    return files.kindOf(path, true) === 'file' ? [{ name, path }] : [];
  });
  const old = known.filter(({ name, path }) => utf8At(files, path) !== schemaText(name));
  if (known.length > 0 && old.length === 0)
    return [{ what: 'editor', state: 'ok', message: labels.editor, hint: null }];
  return old.map(({ name, path }) => ({
    ...{ what: 'editor', state: 'notice', message: labels.editorOld(path) },
    hint: labels.editorCure(name, path),
  }));
};

/** Sheets that somebody has begun by questions and not ended. */
export const draftLines = ({ files }: World, { folder }: OpenWorkspace): readonly Examined[] => {
  const drafts = inFolder(folder, DRAFTS_FOLDER);
  const count = files.kindOf(drafts, true) === 'folder' ? namesAt(files, drafts).length : 0;
  return count === 0
    ? []
    : [{ what: 'drafts', state: 'notice', message: labels.drafts(count), hint: labels.draftsCure }];
};
