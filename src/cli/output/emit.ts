import { type CannotRun, refuse } from '../../domain/problem/cannot-run.ts';
import {
  extensionOf,
  type Format,
  formatsFor,
  type Offered,
  offeredBy,
  rendered,
} from '../../render/index.ts';
import type { Listing } from '../../render/json.ts';
import type { Report } from '../../report/page.ts';
import type { Io } from '../../runner/io.ts';
import type { Options } from '../call/option.ts';
import { hasColour } from './colour.ts';
import { checkProblemsFile } from './problems-file.ts';
import { checkTarget, FILE_SCREEN, writeParts } from './write-file.ts';

const noFormat = (found: string, formats: readonly Format[]): CannotRun =>
  refuse({ code: 'format-invalid', args: { found, allowed: formats.map(({ name }) => name) } });

/** What is shown where no other format is asked for; on a screen it has no foot. */
const SHOWN = 'table';

/** The format that a call asks for, by name or by its output file; of what its report offers. */
const formatAsked = ({ format: asked, output }: Options, offered: Offered): Format => {
  const formats = formatsFor(offered);
  const wanted = asked ?? (output === undefined ? SHOWN : undefined);
  if (wanted !== undefined) {
    const named = formats.find(({ name }) => name === wanted);
    if (named === undefined) throw noFormat(wanted, formats);
    return named;
  }
  const path = output ?? '';
  const meant = formats.find(({ extensions }) => extensions.includes(extensionOf(path)));
  if (meant !== undefined) return meant;
  const allowed = formats.flatMap(({ extensions }) => extensions);
  throw refuse({ code: 'extension-invalid', args: { found: path, allowed } });
};

/** The name of the format that a call asks for. */
export const formatOf = (options: Options, offered: Offered = 'page'): string =>
  formatAsked(options, offered).name;

/** Refuses a call whose output could not be written, before any work is done. */
export const checkOutput = (io: Io, options: Options, offered: Offered = 'page'): void => {
  formatAsked(options, offered);
  if (options.output !== undefined) checkTarget(io, options.output, options);
  checkProblemsFile(io, options);
};

/** The report with a paper, where the format is made of one. */
export const madeFor = async ({ takes }: Format, io: Io, report: Report): Promise<Report> =>
  takes === 'paper' ? (await import('../../runner/paper/plain.ts')).withPaper(io, report) : report;

/** Puts out a result: on a terminal one that is longer than it goes through the pager, unless the call wants none. */
const show = async (io: Io, content: string | Uint8Array, { pager }: Options): Promise<void> => {
  const isPaged = typeof content === 'string' && io.outIsTerminal && pager !== false && io.page?.(content);
  if (isPaged !== true) await io.out(content);
};

/** Renders a report and puts it where the call asked: a file, whole or not at all, or standard output. */
export const emit = async (io: Io, report: Report, options: Options): Promise<void> => {
  const { output } = options;
  const format = formatAsked(options, offeredBy(report));
  const screen =
    output === undefined
      ? {
          width: io.width,
          colour: hasColour(io, io.outIsTerminal, options),
          draws: io.outIsTerminal && io.draws === true,
        }
      : FILE_SCREEN;
  const isShown = output === undefined && format.name === SHOWN;
  const whole =
    format.isPrinted === true && !isShown
      ? await (await import('../../report/paper/paper-code.ts')).withFoot(report)
      : report;
  const content = await rendered(format, await madeFor(format, io, whole), screen);
  if (content === undefined) throw refuse({ code: 'no-table', args: { format: format.name } });
  if (output === undefined) await show(io, content, options);
  else await writeParts(io, output, [content], options);
};

/** Puts parts of a text where the call asked, one after another as they come. */
const emitParts = async (io: Io, parts: AsyncIterable<string>, options: Options): Promise<void> => {
  if (options.output !== undefined) await writeParts(io, options.output, parts, options);
  else for await (const part of parts) await io.out(part);
};

/** Puts out one JSON value whose list comes item after item. */
export const emitListing = async (io: Io, listing: Listing, options: Options): Promise<void> =>
  emitParts(io, (await import('../../render/json.ts')).renderParts(listing), options);

/** Puts records where the call asked, a JSON value a line, one after another as they come. */
export const emitLines = async (io: Io, records: AsyncIterable<unknown>, options: Options): Promise<void> =>
  emitParts(io, linesOf(records, (await import('../../render/ndjson.ts')).line), options);

async function* linesOf(
  records: AsyncIterable<unknown>,
  line: (record: unknown) => string,
): AsyncGenerator<string> {
  for await (const record of records) yield line(record);
}
