import { refuse } from '../../domain/problem/cannot-run.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { foldedName } from '../../domain/written/file-name.ts';
import {
  type CheckFormat,
  extensionOf,
  type Format,
  loadCheckRenderer,
  loadRenderer,
} from '../../render/index.ts';
import { problemListReport } from '../../report/problems/problem-list.ts';
import { checksOf } from '../../report/problems/remarks.ts';
import type { Io } from '../../runner/io.ts';
import type { Options } from '../call/option.ts';
import { checkTarget, FILE_WIDTH, writeParts } from './write-file.ts';

type List = (problems: readonly Problem[], inputs: readonly string[]) => Promise<string>;

const plain = { width: FILE_WIDTH, colour: false };

const asTold =
  (format: Format): List =>
  async (problems) =>
    (await loadRenderer(format)).render(problemListReport(problems, 'told'), plain);

const asChecks =
  (format: CheckFormat): List =>
  async (problems, inputs) =>
    (await loadCheckRenderer(format)).render(checksOf(inputs, problems));

const asRows: List = async (problems) => {
  const { renderer } = await import('../../render/csv.ts');
  return renderer.render(problemListReport(problems, 'rows'), plain);
};

/** Every kind of file that can list problems, by its extension. */
const lists: Readonly<Record<string, List>> = {
  txt: asTold('table'),
  md: asTold('md'),
  html: asTold('html'),
  json: asTold('json'),
  csv: asRows,
  sarif: asChecks('sarif'),
  xml: asChecks('junit'),
};

const listFor = (path: string): List | undefined => {
  const extension = extensionOf(path);
  return Object.hasOwn(lists, extension) ? lists[extension] : undefined;
};

/** Whether two files are one, or would be on a system that does not tell the case of letters. */
const sameTarget = ({ files }: Io, one: string, other: string): boolean =>
  foldedName(files.identityOf(one)) === foldedName(files.identityOf(other));

/** Refuses a file for problems that could not be written, before any work is done. */
export const checkProblemsFile = (io: Io, options: Options): void => {
  const { problems: path, output } = options;
  if (path === undefined) return;
  if (listFor(path) === undefined)
    throw refuse({ code: 'extension-invalid', args: { found: path, allowed: Object.keys(lists) } });
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
  const list = listFor(path);
  if (list !== undefined) await writeParts(io, path, [await list(problems, inputs)], options);
};
