import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { foldedName } from '../../domain/written/file-name.ts';
import { extensionOf, type Format, formatsFor, rendered } from '../../render/index.ts';
import { problemListReport } from '../../report/problems/problem-list.ts';
import type { Io } from '../../runner/io.ts';
import type { Options } from '../call/option.ts';
import { checkTarget, FILE_SCREEN, writeParts } from './write-file.ts';

/** The ends of files that can list problems. */
const EXTENSIONS = ['txt', 'md', 'html', 'json', 'csv', 'sarif', 'xml'];

const formatFor = (path: string): Format | undefined => {
  const extension = extensionOf(path);
  return EXTENSIONS.includes(extension)
    ? formatsFor('checks').find(({ extensions }) => extensions.includes(extension))
    : undefined;
};

/** Whether two files are one, or would be on a system that does not tell the case of letters. */
const sameTarget = ({ files }: Io, one: string, other: string): boolean =>
  foldedName(files.identityOf(one)) === foldedName(files.identityOf(other));

/** Refuses a file for problems that could not be written, before any work is done. */
export const checkProblemsFile = (io: Io, options: Options): void => {
  const { problems: path, output } = options;
  if (path === undefined) return;
  if (formatFor(path) === undefined)
    throw refuse({ code: 'extension-invalid', args: { found: path, allowed: EXTENSIONS } });
  if (output !== undefined && sameTarget(io, output, path))
    throw refuse({ code: 'outputs-same', args: { path } });
  checkTarget(io, path, options);
};

/** Writes every problem of a run to the file that the call names. */
export const writeProblems = async (
  io: Io,
  path: string,
  problems: readonly Problem[],
  inputs: readonly string[],
  options: Pick<Options, 'quiet' | 'force'>,
): Promise<void> => {
  const format = formatFor(path);
  if (format === undefined) return;
  const shape = format.onlyTables === true ? 'rows' : 'told';
  const content = await rendered(format, problemListReport(problems, inputs, shape), FILE_SCREEN);
  if (content !== undefined) await writeParts(io, path, [content], options);
};
