import { CannotRun, refuse } from '../domain/cannot-run.ts';
import { nameFault } from '../domain/file-name.ts';
import { byPlace, isError, type Problem } from '../domain/problem.ts';
import { labels } from '../messages/labels.ts';
import {
  type Format,
  fileExtensions,
  formatOfFile,
  formats,
  isFormat,
  loadRenderer,
} from '../render/index.ts';
import { visible } from '../render/visible.ts';
import { problemsBlocks } from '../report/problems.ts';
import type { Report } from '../report/report.ts';
import type { Io, Output } from './io.ts';
import type { CommonOptions, ExitCode } from './options.ts';

/** The format that a call asks for, by name or by its output file. */
export const formatOf = ({ format, output }: CommonOptions): Format => {
  if (format !== undefined) {
    if (isFormat(format)) return format;
    throw refuse({ code: 'format-invalid', args: { found: format, allowed: formats } });
  }
  if (output === undefined) return 'table';
  const meant = formatOfFile(output);
  if (meant !== undefined) return meant;
  throw refuse({ code: 'extension-invalid', args: { found: output, allowed: fileExtensions } });
};

/** A name that only some systems can hold would be lost on the way to another. */
const checkName = (path: string): void => {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const fault = name === '.' || name === '..' ? null : nameFault(name);
  if (fault !== null) throw refuse({ code: 'output-name', args: { name, fault } });
};

/** Refuses a call whose output could not be written, before any work is done. */
export const checkOutput = (io: Io, options: CommonOptions): void => {
  formatOf(options);
  const { output, force } = options;
  if (output !== undefined) checkName(output);
  if (output !== undefined && force !== true && io.files.kindOf(output) !== 'none')
    throw refuse({ code: 'output-exists', args: { path: output } });
};

/** Refuses an output that would replace one of the inputs, even by force. */
export const protectInputs = (io: Io, inputs: readonly string[], { output }: CommonOptions): void => {
  if (output === undefined) return;
  const target = io.files.identityOf(output);
  if (inputs.some((path) => io.files.identityOf(path) === target))
    throw refuse({ code: 'output-is-input', args: { path: output } });
};

const writeFile = (io: Io, path: string, content: string): void => {
  try {
    io.write(path, content);
  } catch {
    throw refuse({ code: 'output-failed', args: { path } });
  }
};

/** Renders a report and puts it where the call asked: a file, whole or not at all, or standard output. */
export const emit = async (io: Io, report: Report, options: CommonOptions): Promise<void> => {
  const renderer = await loadRenderer(formatOf(options));
  const toFile = options.output !== undefined;
  const colour = !toFile && io.outIsTerminal && io.colour && options.color;
  const rendered = renderer.render(report, { width: toFile ? FILE_WIDTH : io.width, colour });
  if (options.output === undefined) await io.out(rendered);
  else {
    writeFile(io, options.output, rendered);
    if (options.quiet !== true) io.err(`${visible(labels.written(options.output))}\n`);
  }
};

/** Puts records where the call asked, a JSON value a line, one after another as they come. */
export const emitLines = async (
  io: Io,
  records: AsyncIterable<unknown>,
  options: CommonOptions,
): Promise<void> => {
  const { line } = await import('../render/ndjson.ts');
  if (options.output === undefined) {
    for await (const record of records) await io.out(line(record));
    return;
  }
  const path = options.output;
  const output = openOutput(io, path);
  try {
    for await (const record of records) output.write(line(record));
    output.commit();
  } catch (cause) {
    output.abandon();
    throw cause instanceof CannotRun ? cause : refuse({ code: 'output-failed', args: { path } });
  }
  if (options.quiet !== true) io.err(`${visible(labels.written(path))}\n`);
};

const openOutput = (io: Io, path: string): Output => {
  try {
    return io.openOutput(path);
  } catch {
    throw refuse({ code: 'output-failed', args: { path } });
  }
};

/** A file has room for the full table, whatever the terminal at hand. */
const FILE_WIDTH = 160;

/** How many problems a person is shown; the JSON result has them all. */
const MOST_TOLD = 20;

/** How many notices of one kind; a hundred of the same would hide the others. */
const MOST_ALIKE = 3;

/** Errors first, then notices, a few of each kind; what is kept stands in the order of the files. */
const shownOf = (problems: readonly Problem[]): readonly Problem[] => {
  const alike = new Map<string, number>();
  const notices = problems.filter((problem) => {
    if (isError(problem)) return false;
    const count = (alike.get(problem.complaint.code) ?? 0) + 1;
    alike.set(problem.complaint.code, count);
    return count <= MOST_ALIKE;
  });
  return [...problems.filter(isError), ...notices].slice(0, MOST_TOLD).sort(byPlace);
};

/** Tells a person what went wrong and what was noticed; quiet leaves out the latter. */
export const tell = async (
  io: Io,
  problems: readonly Problem[],
  options: Pick<CommonOptions, 'quiet' | 'color'>,
  closing = '',
): Promise<void> => {
  const told = options.quiet === true ? problems.filter(isError) : problems;
  const shown = shownOf(told);
  const { renderBlocks } = await import('../render/terminal.ts');
  const colour = io.errIsTerminal && io.colour && options.color;
  if (told.length > 0)
    io.err(
      `${renderBlocks(
        problemsBlocks(
          shown,
          told.filter((problem) => !shown.includes(problem)),
        ),
        { width: io.width, colour },
      )}\n`,
    );
  if (closing !== '' && options.quiet !== true) io.err(`${closing}.\n`);
};

export const exitCodeOf = (problems: readonly Problem[]): ExitCode => (problems.some(isError) ? 1 : 0);
