import { refuse } from '../../domain/problem/cannot-run.ts';
import { nameFault } from '../../domain/written/file-name.ts';
import { labels } from '../../messages/labels/index.ts';
import { visible } from '../../render/visible.ts';
import type { Io } from '../../runner/io.ts';
import type { Options } from '../call/option.ts';

/** A file has room for the full table, whatever the terminal at hand. */
export const FILE_WIDTH = 160;

/** A name that only some systems can hold would be lost on the way to another. */
export const checkName = (path: string): void => {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const fault = name === '.' || name === '..' ? null : nameFault(name);
  if (fault !== null) throw refuse({ code: 'output-name', args: { name, fault } });
};

export const sayWritten = (io: Io, path: string, { quiet }: Pick<Options, 'quiet'>): void => {
  if (quiet !== true) io.err(`${visible(labels.written(path))}\n`);
};

/** Writes a file whole or not at all, and says so. */
export const writeFile = (io: Io, path: string, content: string, options: Pick<Options, 'quiet'>): void => {
  try {
    io.write(path, content);
  } catch {
    throw refuse({ code: 'output-failed', args: { path } });
  }
  sayWritten(io, path, options);
};
