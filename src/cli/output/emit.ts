import { type CannotRun, refuse } from '../../domain/problem/cannot-run.ts';
import {
  type AnyFormat,
  calendarFileExtensions,
  calendarFormats,
  checkFileExtensions,
  checkFormats,
  fileExtensions,
  formatOfFile,
  formats,
  isCalendarFormat,
  isCheckFormat,
  isFormat,
  isTableFormat,
  loadCalendarRenderer,
  loadCheckRenderer,
  loadRenderer,
} from '../../render/index.ts';
import type { Report } from '../../report/page.ts';
import type { Io } from '../../runner/io.ts';
import type { Options } from '../call/option.ts';
import { checkProblemsFile } from './problems-file.ts';
import { checkTarget, FILE_WIDTH, writeParts } from './write-file.ts';

/** What a command has to offer: a page, or also what it checked, or what is to be done by which day. */
export type Offered = 'page' | 'checks' | 'calendar';

/** The formats and extensions that each has besides those of a page. */
const further: Readonly<
  Record<Offered, { readonly names: readonly string[]; readonly ends: readonly string[] }>
> = {
  page: { names: [], ends: [] },
  checks: { names: checkFormats, ends: checkFileExtensions },
  calendar: { names: calendarFormats, ends: calendarFileExtensions },
};

const noFormat = (found: string, offered: Offered): CannotRun =>
  refuse({ code: 'format-invalid', args: { found, allowed: [...formats, ...further[offered].names] } });

const noExtension = (found: string, offered: Offered): CannotRun =>
  refuse({
    code: 'extension-invalid',
    args: { found, allowed: [...fileExtensions, ...further[offered].ends] },
  });

const isAny = (name: string): name is AnyFormat =>
  isFormat(name) || isCheckFormat(name) || isCalendarFormat(name);

/** The format that a call asks for, by name or by its output file. */
export const formatOf = ({ format, output }: Options, offered: Offered = 'page'): AnyFormat => {
  const isOffered = (name: string) => isFormat(name) || further[offered].names.includes(name);
  if (format !== undefined) {
    if (isAny(format) && isOffered(format)) return format;
    throw noFormat(format, offered);
  }
  if (output === undefined) return 'table';
  const meant = formatOfFile(output);
  if (meant !== undefined && isOffered(meant)) return meant;
  throw noExtension(output, offered);
};

/** Refuses a call whose output could not be written, before any work is done. */
export const checkOutput = (io: Io, options: Options, offered: Offered = 'page'): void => {
  formatOf(options, offered);
  if (options.output !== undefined) checkTarget(io, options.output, options);
  checkProblemsFile(io, options);
};

const renderedAs = async (
  format: AnyFormat,
  report: Report,
  io: Io,
  { output, color }: Options,
): Promise<string> => {
  if (isCheckFormat(format)) {
    if (report.checks === undefined) throw noFormat(format, 'page');
    return (await loadCheckRenderer(format)).render(report.checks);
  }
  if (isCalendarFormat(format)) {
    if (report.calendar === undefined) throw noFormat(format, 'page');
    return (await loadCalendarRenderer(format)).render(report.calendar);
  }
  const toFile = output !== undefined;
  const colour = !toFile && io.outIsTerminal && io.colour && color;
  return (await loadRenderer(format)).render(report, { width: toFile ? FILE_WIDTH : io.width, colour });
};

const offeredBy = ({ checks, calendar }: Report): Offered => {
  if (checks !== undefined) return 'checks';
  return calendar === undefined ? 'page' : 'calendar';
};

/** Renders a report and puts it where the call asked: a file, whole or not at all, or standard output. */
export const emit = async (io: Io, report: Report, options: Options): Promise<void> => {
  const format = formatOf(options, offeredBy(report));
  if (isTableFormat(format) && !report.blocks.some(({ type }) => type === 'table'))
    throw refuse({ code: 'no-table', args: { format } });
  const rendered = await renderedAs(format, report, io, options);
  if (options.output === undefined) await io.out(rendered);
  else await writeParts(io, options.output, [rendered], options);
};

/** Puts records where the call asked, a JSON value a line, one after another as they come. */
export const emitLines = async (io: Io, records: AsyncIterable<unknown>, options: Options): Promise<void> => {
  const { line } = await import('../../render/ndjson.ts');
  if (options.output !== undefined) {
    await writeParts(io, options.output, linesOf(records, line), options);
    return;
  }
  for await (const record of records) await io.out(line(record));
};

async function* linesOf(
  records: AsyncIterable<unknown>,
  line: (record: unknown) => string,
): AsyncGenerator<string> {
  for await (const record of records) yield line(record);
}
