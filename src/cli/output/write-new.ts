import { inFolder, pathGiven } from '../../intake/world/files.ts';
import { labels } from '../../messages/labels/index.ts';
import { visible } from '../../render/text/visible.ts';
import type { Output } from '../../runner/disk.ts';
import type { Io } from '../../runner/io.ts';
import type { NewFiles } from '../../runner/start/new-files.ts';
import type { NewBlank } from '../../runner/start/new-sheet.ts';
import type { ExitCode } from '../call/call.ts';
import type { Options } from '../call/option.ts';
import { checkTarget, notWritten, openNamed, sayWritten } from './write-file.ts';

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

/** Writes files that none may be without: all are whole on the disk before the first appears. Where one then cannot take its place, those that have are named. */
const writeTogether = (
  io: Io,
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
  options: Pick<Options, 'force'>,
): void => {
  const outputs: Output[] = [];
  const written: string[] = [];
  let at = '';
  try {
    for (const { path, content } of files) {
      at = path;
      const output = openNamed(io, path, options);
      outputs.push(output);
      output.write(content);
      output.finish();
    }
    for (const [index, output] of outputs.entries()) {
      at = files[index]?.path ?? at;
      output.commit();
      written.push(at);
    }
  } catch (cause) {
    for (const output of outputs) output.abandon();
    for (const path of written) sayWritten(io, path, {});
    throw notWritten(at, cause);
  }
};

/** Writes files into one folder, and gives their paths. None takes the place of a file that is there but by force, and never of one that was read. */
export const writeInto = (
  io: Io,
  folder: string,
  files: readonly NewBlank[],
  options: Pick<Options, 'force'>,
): readonly string[] => {
  const inside = pathGiven(folder);
  const made = files.map(({ name, content }) => ({ path: inFolder(inside, name), content }));
  for (const { path } of made) checkTarget(io, path, options);
  try {
    io.makeFolder(inside);
  } catch (cause) {
    throw notWritten(inside, cause);
  }
  writeTogether(io, made, options);
  return made.map(({ path }) => path);
};

/** Writes blanks into one folder, names each, and says what comes next. None takes the place of a file that is there. */
export const writeBlanks = async (
  io: Io,
  folder: string,
  blanks: AsyncIterable<NewBlank>,
  options: Pick<Options, 'quiet' | 'force'>,
): Promise<ExitCode> => {
  const made: NewBlank[] = [];
  for await (const blank of blanks) made.push(blank);
  for (const path of writeInto(io, folder, made, options)) await io.out(`${visible(path)}\n`);
  sayNext(io, labels.blanksNext(made.length, pathGiven(folder)), options);
  return 0;
};
