import { refuse } from '../../domain/problem/cannot-run.ts';
import { type Period, parsePeriod } from '../../domain/values/period.ts';
import { help } from '../../messages/help.ts';
import { labels } from '../../messages/labels/index.ts';
import { periodOf } from '../../runner/period/period-asked.ts';
import { type BlankKind, blankKinds } from '../../runner/start/blank-choices.ts';
import { formAsked, replacingForms, wordsAsked } from '../../runner/start/form-asked.ts';
import { newRating } from '../../runner/start/new-rating.ts';
import { newSheet, newSheets } from '../../runner/start/new-sheet.ts';
import { newAppraisal } from '../../runner/start/replacing/new-appraisal.ts';
import { newCorrection } from '../../runner/start/replacing/new-correction.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { book } from '../output/book.ts';
import { checkTarget, writeParts } from '../output/write-file.ts';
import { sayNext, writeBlanks } from '../output/write-new.ts';

const missing = (name: string) => refuse({ code: 'argument-missing', args: { name } });

/** Blanks for all units, a file each in one folder. */
const setOf = async ({ io, options }: Call, written: string): Promise<ExitCode> => {
  const folder = options.output;
  if (folder === undefined) throw refuse({ code: 'option-value-missing', args: { option: '-o' } });
  if (/\.(?:xlsx|ya?ml|html?)$/i.test(folder))
    throw refuse({ code: 'folder-wanted', args: { path: folder, period: written } });
  const blanks = newSheets(io, periodOf(written), formAsked(options.form, undefined), { ...options, book });
  return writeBlanks(io, folder, blanks, options);
};

/** The file of a table, which is a workbook. */
const tableTarget = ({ io, options }: Call): string => {
  const { output } = options;
  if (output === undefined) throw refuse({ code: 'option-value-missing', args: { option: '-o' } });
  if (formAsked(undefined, output).name !== 'xlsx')
    throw refuse({ code: 'extension-invalid', args: { found: output, allowed: ['xlsx'] } });
  checkTarget(io, output, options);
  return output;
};

/** The sheets of a month to be appraised, a row each. */
const appraisalTable = async (call: Call, period: Period): Promise<ExitCode> => {
  const { io, options } = call;
  const output = tableTarget(call);
  const { newAppraisals } = await import('../../runner/start/replacing/new-appraisals.ts');
  const { content, ...units } = await newAppraisals(io, period, { ...options, book });
  await writeParts(io, output, [content], options);
  for (const sentence of labels.appraisalsNext(output, period.id, units)) sayNext(io, sentence, options);
  return units.faulty.length > 0 ? 1 : 0;
};

/** The table of a month, a row each unit. */
const monthTable = async (call: Call, period: Period): Promise<ExitCode> => {
  const { io, options } = call;
  const output = tableTarget(call);
  const { newMonth } = await import('../../runner/start/new-month.ts');
  await writeParts(io, output, [await newMonth(io, period, { ...options, book })], options);
  sayNext(io, labels.monthNext(output), options);
  return 0;
};

const put = async ({ io, options }: Call, content: string | Uint8Array): Promise<ExitCode> => {
  const { output } = options;
  if (output === undefined) await io.out(content);
  else await writeParts(io, output, [content], options);
  return 0;
};

/** The blank of a sheet that takes the place of one: of its file, and where that holds several of the unit and the day. */
const replacing = async (
  call: Call,
  [path, unit, day]: readonly (string | undefined)[],
  make: typeof newCorrection,
  next: (path: string) => string,
): Promise<ExitCode> => {
  const { io, options } = call;
  if (path === undefined) throw missing(help.argumentNames.paths);
  const form = formAsked(options.form, options.output, replacingForms);
  const asked = { path, ...(unit === undefined ? {} : { unit }), ...(day === undefined ? {} : { day }) };
  const code = await put(call, await make(io, asked, form, { ...options, book }));
  if (options.output !== undefined) sayNext(io, next(options.output), options);
  return code;
};

/** Blanks that are asked for by their kind instead of by a unit. */
const kinds: Readonly<
  Record<BlankKind, (call: Call, ...named: (string | undefined)[]) => Promise<ExitCode>>
> = {
  'xep-loai': async (call, year) => {
    if (year === undefined) throw missing(help.argumentNames.year);
    wordsAsked(call.options.form, call.options.output);
    const period = periodOf(year);
    if (period.kind !== 'year') throw refuse({ code: 'year-invalid', args: { found: year } });
    return put(call, await newRating(call.io, period, call.options));
  },
  'dinh-chinh': (call, ...named) => replacing(call, named, newCorrection, labels.correctionNext),
  'tham-dinh': (call, path, ...named) => {
    const month = path === undefined ? undefined : parsePeriod(path);
    if (month?.kind !== 'month') return replacing(call, [path, ...named], newAppraisal, labels.appraisalNext);
    if (named.length > 0) throw refuse({ code: 'too-many-arguments' });
    return appraisalTable(call, month);
  },
  'mau-van-ban': async ({ io, options }, written = 'report') => {
    const { writeTemplate } = await import('../output/new-template.ts');
    await writeTemplate(io, written, options);
    return 0;
  },
};

/** So much may be named besides: of a file that holds several sheets the unit and the day. */
const furtherOf: Readonly<Record<BlankKind, number>> = {
  'xep-loai': 0,
  'dinh-chinh': 2,
  'tham-dinh': 2,
  'mau-van-ban': 0,
};

/** The blank of one meeting. */
const ofMeeting = async (
  { io, options }: Call,
  unit: string | undefined,
  date: string | undefined,
): Promise<ExitCode> => {
  if (unit === undefined) throw missing(help.argumentNames.unit);
  if (date === undefined) throw missing(help.argumentNames.day);
  const { output, form } = options;
  const asked = formAsked(form, output);
  if (output !== undefined) checkTarget(io, output, options);
  const { content } = await newSheet(io, { unit, date }, asked, { ...options, book });
  if (output === undefined) await io.out(content);
  else {
    await writeParts(io, output, [content], options);
    sayNext(io, labels.blankNext(output), options);
  }
  return 0;
};

/** `new`: the blank of one meeting, or those of every unit, with what is known already. */
export const newBlank = async (call: Call): Promise<ExitCode> => {
  const { given, options } = call;
  if (options.all !== undefined) return setOf(call, options.all);
  const [unit, date, ...more] = given;
  const kind = blankKinds.find((one) => one === unit);
  if (kind !== undefined) {
    if (more.length > furtherOf[kind]) throw refuse({ code: 'too-many-arguments' });
    if (options.output !== undefined) checkTarget(call.io, options.output, options);
    return kinds[kind](call, date, ...more);
  }
  if (more.length > 0) throw refuse({ code: 'too-many-arguments' });
  const month = date === undefined && unit !== undefined ? parsePeriod(unit) : undefined;
  if (month?.kind === 'month') return monthTable(call, month);
  return ofMeeting(call, unit, date);
};
