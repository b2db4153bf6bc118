import { refuse } from '../../domain/problem/cannot-run.ts';
import { systemFault } from '../../domain/problem/system-fault.ts';
import { foldedName, nameFault } from '../../domain/written/file-name.ts';
import { CLOSINGS_FOLDER, OWN_LAW, WORKSPACE_FILE } from '../../intake/files/workspace-names.ts';
import { inFolder } from '../../intake/world/files.ts';
import { labels } from '../../messages/labels/index.ts';
import { visible } from '../../render/text/visible.ts';
import type { Output, Place } from '../../runner/disk.ts';
import type { Io } from '../../runner/io.ts';
import type { Options } from '../call/option.ts';

/** A file has room for the full table, whatever the terminal at hand. */
export const FILE_SCREEN = { width: 160, colour: false };

type WriteOptions = Pick<Options, 'quiet' | 'force'>;

/** A name that only some systems can hold would be lost on the way to another. */
const checkName = (path: string): void => {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const fault = name === '.' || name === '..' ? null : nameFault(name);
  if (fault !== null) throw refuse({ code: 'output-name', args: { name, fault } });
};

/** Names for what a process has open, whatever that is. */
const OPEN_THINGS = /^\/(?:dev|proc)\//;

/** Only a file can be replaced by a file; what stands behind a link is what is meant by it. */
const checkKind = ({ files }: Io, path: string): void => {
  const kind = files.kindOf(path) === 'link' ? files.kindOf(path, true) : files.kindOf(path);
  if (kind === 'folder' || kind === 'other') throw refuse({ code: 'output-not-file', args: { path, kind } });
  if (OPEN_THINGS.test(path)) throw refuse({ code: 'output-not-file', args: { path, kind: 'other' } });
  if (kind === 'none' && files.kindOf(path) === 'link')
    throw refuse({ code: 'output-not-file', args: { path, kind: 'link' } });
};

/** A path from its file up to the root, whatever names led there. */
const upward = (identity: string): readonly string[] => {
  const parts = identity.replaceAll('\\', '/').split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
};

/** Workspace files, what was closed and the law are what every result goes back to: no option replaces them. */
const checkProtected = ({ files, lawFolder }: Io, path: string): void => {
  const protectedFrom = (what: 'workspace' | 'closing' | 'law') =>
    refuse({ code: 'output-protected', args: { path, what } });
  const [self = '', ...folders] = upward(files.identityOf(path));
  const nameIn = (whole: string) => foldedName(whole.split('/').at(-1) ?? '');
  if (nameIn(self) === WORKSPACE_FILE && files.kindOf(path) !== 'none') throw protectedFrom('workspace');
  const law = files.identityOf(lawFolder).replaceAll('\\', '/');
  for (const [index, folder] of folders.entries()) {
    if (folder === law) throw protectedFrom('law');
    const around = folders[index + 1];
    if (around === undefined || files.kindOf(inFolder(around, WORKSPACE_FILE)) !== 'file') continue;
    if (nameIn(folder) === CLOSINGS_FOLDER) throw protectedFrom('closing');
    if (nameIn(folder) === OWN_LAW) throw protectedFrom('law');
  }
};

/** Refuses a file that could not, or must not, be written, before any work is done. */
export const checkTarget = (io: Io, path: string, { force }: WriteOptions): void => {
  checkName(path);
  checkKind(io, path);
  checkProtected(io, path);
  if (force !== true && io.files.kindOf(path) !== 'none')
    throw refuse({ code: 'output-exists', args: { path } });
};

/** What to say where a file could not be written; what is no refusal of the system stays what it is. */
export const notWritten = (path: string, cause: unknown): unknown => {
  const fault = systemFault(cause);
  return fault === null ? cause : refuse({ code: 'output-failed', args: { path, fault } });
};

/** The path that is written to: that of the file which a link leads to. */
const targetOf = ({ files }: Io, path: string): string =>
  files.kindOf(path) === 'link' ? files.identityOf(path) : path;

/** Opens a file that a call names; it takes the place of one that is there only by force, and never of one that was read. */
export const openNamed = (io: Io, path: string, { force }: WriteOptions): Output => {
  const place: Place = force === true ? 'taken' : 'free';
  const checkRead = (): void => {
    if (io.hasRead(path)) throw refuse({ code: 'output-is-input', args: { path } });
  };
  try {
    checkRead();
    const output = io.openOutput(targetOf(io, path), place);
    return {
      ...output,
      commit: () => {
        checkRead();
        output.commit();
        io.noteDone(path);
      },
    };
  } catch (cause) {
    throw notWritten(path, cause);
  }
};

export const sayWritten = (io: Io, path: string, { quiet }: Pick<Options, 'quiet'>): void => {
  if (quiet !== true) io.err(`${visible(labels.written(path))}\n`);
};

/** Writes a file whole or not at all, from parts as they come, and says so. */
export const writeParts = async (
  io: Io,
  path: string,
  parts: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  options: WriteOptions,
): Promise<void> => {
  const output = openNamed(io, path, options);
  try {
    for await (const part of parts) output.write(part);
    output.commit();
  } catch (cause) {
    output.abandon();
    throw notWritten(path, cause);
  }
  sayWritten(io, path, options);
};
