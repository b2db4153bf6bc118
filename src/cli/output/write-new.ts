import { inFolder, withoutSlash } from '../../intake/world/files.ts';
import { labels } from '../../messages/labels/index.ts';
import { visible } from '../../render/text/visible.ts';
import type { Io } from '../../runner/io.ts';
import type { NewFiles } from '../../runner/start/new-files.ts';
import type { NewBlank } from '../../runner/start/new-sheet.ts';
import type { ExitCode } from '../call/call.ts';
import type { Options } from '../call/option.ts';
import { checkTarget, notWritten } from './write-file.ts';

/** Says what comes next, unless it is to be quiet. */
export const sayNext = (io: Io, sentence: string, { quiet }: { readonly quiet?: boolean }): void => {
  if (quiet !== true) io.err(`${visible(sentence)}\n`);
};

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
  for (const sentence of next) sayNext(io, sentence, { quiet: quiet === true });
  return 0;
};

/** Writes blanks into one folder, names each, and says what comes next. None takes the place of a file that is there. */
export const writeBlanks = async (
  io: Io,
  folder: string,
  blanks: AsyncIterable<NewBlank>,
  options: Pick<Options, 'quiet' | 'force'>,
): Promise<ExitCode> => {
  const inside = withoutSlash(folder.replaceAll('\\', '/'));
  const made: NewBlank[] = [];
  for await (const blank of blanks) made.push({ ...blank, name: inFolder(inside, blank.name) });
  for (const { name } of made) checkTarget(io, name, options);
  try {
    io.makeFolder(inside);
    for (const { name, content } of made) io.write(name, content, options.force === true ? 'taken' : 'free');
  } catch (cause) {
    throw notWritten(inside, cause);
  }
  for (const { name } of made) await io.out(`${visible(name)}\n`);
  sayNext(io, labels.blanksNext(made.length, inside), options);
  return 0;
};
