import { visible } from '../../render/text/visible.ts';
import type { Io } from '../../runner/io.ts';
import type { NewFiles } from '../../runner/start/new-files.ts';
import type { ExitCode } from '../call/call.ts';
import type { Options } from '../call/option.ts';
import { notWritten } from './write-file.ts';

/** Writes files to start from, names those that are shown, and says what comes next. */
export const writeNew = async (
  io: Io,
  { path, folders, files, schemas }: NewFiles,
  shown: readonly string[],
  { quiet }: Pick<Options, 'quiet'>,
  next: readonly string[],
): Promise<ExitCode> => {
  try {
    for (const folder of folders) io.makeFolder(folder);
    for (const [name, content] of [...files, ...schemas]) io.write(name, content, 'free');
  } catch (cause) {
    throw notWritten(path, cause);
  }
  for (const name of shown) await io.out(`${visible(name)}\n`);
  if (quiet !== true) for (const sentence of next) io.err(`${visible(sentence)}\n`);
  return 0;
};
